namespace WeChatPayLint.Integration.Domains;

/// <summary>A web authorization domain with more than the domain.</summary>
internal sealed class OAuthDomainMalformed : AppidRule
{
    private static readonly Text What = ("The web authorization domain", "网页授权域名");

    public override string Id => "WXC301";

    public override Text Title => ("Web authorization domain with more than a domain", "网页授权域名填写了域名以外的内容");

    public override Text Why => (
        "The console takes the domain alone. With http://, a slash or a port, no redirect_uri matches it, the openid is not obtained, and JSAPI payment cannot start.",
        "后台只接受域名本身。带有 http://、斜杠或端口时没有 redirect_uri 能匹配，取不到 openid，JSAPI 支付也就无法发起。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F007", "the web authorization domain and the JS-API security domain have to be set", "需要设置网页授权域名和 JS 接口安全域名"),
        Source.Faq("F171", "the web authorization domain is entered without http", "网页授权域名不带 http"),
        Source.Faq("F172", "it is entered without a slash", "填写时不带斜杠"),
        Page,
    ];

    public override string Bad => Example("oauthDomains: [\"[|https://|]www.teashop.cn\"]\njsApiDomains: [www.teashop.cn]");

    public override string Good => Example("oauthDomains: [www.teashop.cn]\njsApiDomains: [www.teashop.cn]");

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes the domain in lower case, which is safe, and leaves protocol, port and path out, which needs review.", "域名改为小写，安全；去掉协议、端口和路径，需要复核。");

    public override IReadOnlyCollection<string> Judges => ["oauthDomains"];

    protected override IEnumerable<Problem> Judge(Appid appid, Merchant merchant) => appid.OAuthDomains.Domains.SelectMany(domain => DomainForm.Faults(domain.Name, What));
}
