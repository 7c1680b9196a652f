namespace WeChatPayLint.Integration.Domains;

/// <summary>A domain whose verification file is said to be missing.</summary>
internal sealed class VerificationFileMissing : AppidRule
{
    private static readonly Text Message = (
        "The verification file of '{0}' is not in place; the console asks for it whenever the domain is set",
        "“{0}” 的校验文件尚未放置；每次设置该域名时后台都会检查");

    public override string Id => "WXC305";

    public override Text Title => ("Domain without its verification file", "域名缺少校验文件");

    public override Text Why => ("The console fetches MP_verify_….txt from the domain before it accepts it.", "后台在接受域名之前会从该域名下载 MP_verify_….txt。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources => [Source.Faq("F007", "the domains have to be set in the official account's console", "需要在公众号后台设置域名"), Page];

    public override string Bad => Example("oauthDomains: [{ domain: [|www.teashop.cn|], verificationFile: false }]\njsApiDomains: [www.teashop.cn]");

    public override string Good => Example("oauthDomains: [{ domain: www.teashop.cn, verificationFile: true }]\njsApiDomains: [www.teashop.cn]");

    public override Text Fix => ("None: the file is offered by the console.", "无：文件由后台提供。");

    public override IReadOnlyCollection<string> Judges => ["verificationFile"];

    protected override IEnumerable<Problem> Judge(Appid appid, Merchant merchant) => appid.OAuthDomains.Domains.Concat(appid.JsApiDomains.Domains)
        .Where(domain => domain.VerificationFile?.Flag == false)
        .Select(domain => new Problem(domain.Name.Span, Message.With(domain.Name.Text ?? "…")));
}
