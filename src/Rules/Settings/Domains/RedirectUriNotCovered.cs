namespace WeChatPayLint.Integration.Domains;

/// <summary>A redirect_uri on a domain that is no web authorization domain of its appid.</summary>
internal sealed class RedirectUriNotCovered : AppidRule
{
    private static readonly Text Message = (
        "redirect_uri is on '{0}', the web authorization domains are {1}; they have to be equal, or the authorization ends with error 10003",
        "redirect_uri 位于 “{0}”，而网页授权域名是 {1}；两者必须一致，否则授权返回错误 10003");

    public override string Id => "WXC304";

    public override Text Title => ("redirect_uri outside the web authorization domains", "redirect_uri 不在网页授权域名内");

    public override Text Why => ("The authorization ends with error 10003, the openid is not obtained, and a JSAPI order cannot be placed. Sub-domains count as other domains.", "授权会返回错误 10003，取不到 openid，也就无法下 JSAPI 订单。子域名视为不同的域名。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F007", "the web authorization domain has to be set", "需要设置网页授权域名"),
        Source.Faq("F054", "redirect_uri is on the configured web authorization domain of the appid", "redirect_uri 必须位于该 appid 已设置的网页授权域名"),
        Page,
    ];

    public override string Bad => Example("oauthDomains: [www.teashop.cn]\njsApiDomains: [www.teashop.cn]\nredirectUris: [\"https://[|login.teashop.cn|]/callback\"]");

    public override string Good => Example("oauthDomains: [www.teashop.cn]\njsApiDomains: [www.teashop.cn]\nredirectUris: [\"https://www.teashop.cn/callback\"]");

    public override Text Fix => ("None: a domain needs its verification file first.", "无：新增域名需要先放置校验文件。");

    public override Text Silence => ("A difference in www alone, of which WXC306 speaks.", "仅 www 不同的情况由 WXC306 报告。");

    public override IReadOnlyCollection<string> Judges => ["redirectUris"];

    /// <summary>The redirect_uris whose host is none of the domains, each with its host.</summary>
    public static IEnumerable<(Setting Uri, WebAddress Address)> Uncovered(Appid appid)
    {
        if (!appid.OAuthDomains.IsWritten || !appid.OAuthDomains.IsKnown)
        {
            return [];
        }

        var domains = new HashSet<string>(appid.OAuthDomains.Domains.Select(domain => DomainForm.HostOf(domain.Name.Text!)), StringComparer.Ordinal);
        return appid.RedirectUris.Known
            .Select(uri => (uri.Setting, Address: WebAddress.Of(uri.Text)))
            .Where(uri => uri.Address.IsWeb && !domains.Contains(uri.Address.Host.ToLowerInvariant()));
    }

    protected override IEnumerable<Problem> Judge(Appid appid, Merchant merchant)
    {
        var domains = appid.OAuthDomains.Domains.Select(domain => domain.Name.Text ?? "").ToList();
        return Uncovered(appid)
            .Where(uri => !domains.Any(domain => DomainWwwDiffers.IsTwin(DomainForm.HostOf(domain), uri.Address.Host.ToLowerInvariant())))
            .Select(uri => new Problem(uri.Uri.Part(uri.Address.HostStart, uri.Address.Host.Length), Message.With(uri.Address.Host, domains.Count == 0 ? "∅" : "'" + string.Join("', '", domains) + "'")));
    }
}
