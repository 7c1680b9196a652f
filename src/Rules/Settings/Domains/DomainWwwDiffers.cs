namespace WeChatPayLint.Integration.Domains;

/// <summary>A domain that differs from a page's or a redirect_uri's only by <c>www.</c>.</summary>
internal sealed class DomainWwwDiffers : AppidRule
{
    private const string Www = "www.";

    private static readonly Text Message = (
        "'{0}' and '{1}' are two domains; write the one that the address bar shows in both places",
        "“{0}” 与 “{1}” 是两个不同的域名；两处都应填写地址栏中显示的域名");

    public override string Id => "WXC306";

    public override Text Title => ("Domain with www here and without it there", "域名有的带 www，有的不带");

    public override Text Why => ("www.teashop.cn and teashop.cn are as different as any two domains. What is set for one is not set for the other.", "www.teashop.cn 与 teashop.cn 和任意两个域名一样互不相同，为其中一个所做的设置对另一个无效。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F008", "the domains in the consoles and the payment domain do not differ, such as one with www and one without", "各后台的域名与支付域名不能不一致，例如一个带 www 一个不带"),
        Source.Faq("F172", "the domain is entered as the page has it", "域名应与页面一致"),
        Page,
    ];

    public override string Bad => Example("oauthDomains: [teashop.cn]\njsApiDomains: [www.teashop.cn]\nredirectUris: [\"https://[|www.teashop.cn|]/callback\"]");

    public override string Good => Example("oauthDomains: [www.teashop.cn]\njsApiDomains: [www.teashop.cn]\nredirectUris: [\"https://www.teashop.cn/callback\"]");

    public override Text Fix => ("None: either may be the right one.", "无：两者都可能是正确的。");

    public override IReadOnlyCollection<string> Judges => ["oauthDomains", "jsApiDomains", "redirectUris"];

    /// <summary>Whether two hosts differ by <c>www.</c> alone.</summary>
    public static bool IsTwin(string one, string other) => one == Www + other || other == Www + one;

    protected override IEnumerable<Problem> Judge(Appid appid, Merchant merchant)
    {
        foreach (var (uri, address) in RedirectUriNotCovered.Uncovered(appid))
        {
            if (TwinOf(address, appid.OAuthDomains) is { } domain)
            {
                yield return new Problem(uri.Part(address.HostStart, address.Host.Length), Message.With(address.Host, domain.Text!)) { Related = [domain.Span] };
            }
        }

        if (!appid.JsApiDomains.IsKnown)
        {
            yield break;
        }

        var hosts = new HashSet<string>(appid.JsApiDomains.Domains.Select(domain => DomainForm.HostOf(domain.Name.Text!)), StringComparer.Ordinal);
        foreach (var page in merchant.Pages.Where(page => page.IsJsapi && page.Url.Text is not null))
        {
            var address = WebAddress.Of(page.Url.Text!);
            if (!hosts.Contains(address.Host.ToLowerInvariant()) && TwinOf(address, appid.JsApiDomains) is { } domain)
            {
                yield return new Problem(page.Url.Part(address.HostStart, address.Host.Length), Message.With(address.Host, domain.Text!)) { Related = [domain.Span] };
            }
        }
    }

    private static Setting? TwinOf(WebAddress address, DomainList domains) =>
        domains.Domains.Select(domain => domain.Name).FirstOrDefault(name => name.Text is { } text && IsTwin(DomainForm.HostOf(text), address.Host.ToLowerInvariant()));
}
