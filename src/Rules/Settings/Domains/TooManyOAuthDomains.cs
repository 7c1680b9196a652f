namespace WeChatPayLint.Integration.Domains;

/// <summary>More web authorization domains than an official account can have.</summary>
internal sealed class TooManyOAuthDomains : AppidRule
{
    // https://developers.weixin.qq.com/doc/oplatform/developers/basic_func/domain.html
    private const int MaxCount = 2;

    private static readonly Text Message = (
        "'{0}' is web authorization domain number {1} of {2}, an account has at most {3}; send the customer through one of the others",
        "“{0}” 是 {2} 个网页授权域名中的第 {1} 个，每个公众号最多 {3} 个；请通过其他域名完成授权");

    public override string Id => "WXC302";

    public override Text Title => ("More than two web authorization domains", "网页授权域名超过两个");

    public override Text Why => ("The console keeps two (older ones: one), so that the third is not set, whatever this file says.", "后台最多保存两个（旧版一个），第三个实际上没有生效。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F007", "the web authorization domain has to be set", "需要设置网页授权域名"),
        Source.Faq("F054", "redirect_uri is on the configured web authorization domain", "redirect_uri 必须位于已设置的网页授权域名"),
        Page,
    ];

    public override string Bad => Example("oauthDomains: [www.teashop.cn, m.teashop.cn, [|shop.teashop.cn|]]\njsApiDomains: [www.teashop.cn]");

    public override string Good => Example("oauthDomains: [www.teashop.cn, m.teashop.cn]\njsApiDomains: [www.teashop.cn]");

    public override Text Fix => ("None: which one to leave out is the author's choice.", "无：删除哪个由作者决定。");

    public override IReadOnlyCollection<string> Judges => ["oauthDomains"];

    protected override IEnumerable<Problem> Judge(Appid appid, Merchant merchant)
    {
        if (appid.OAuthDomains.Domains is { Count: > MaxCount } domains)
        {
            yield return new Problem(domains[MaxCount].Name.Span, Message.With(domains[MaxCount].Name.Text ?? "…", MaxCount + 1, domains.Count, MaxCount));
        }
    }
}
