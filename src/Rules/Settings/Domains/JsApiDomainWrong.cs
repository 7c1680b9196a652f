namespace WeChatPayLint.Integration.Domains;

/// <summary>A JS-API security domain that is missing, malformed, or one too many.</summary>
internal sealed class JsApiDomainWrong : AppidRule
{
    // Newer consoles 5, older ones 3.
    private const int MaxCount = 5;

    private static readonly Text What = ("The JS-API security domain", "JS 接口安全域名");

    private static readonly Text Missing = (
        "{0} has web authorization domains but no JS-API security domain, without which the page cannot use the JS-SDK; set jsApiDomains",
        "{0} 设置了网页授权域名，但没有 JS 接口安全域名，页面无法使用 JS-SDK；请设置 jsApiDomains");

    private static readonly Text TooMany = (
        "'{0}' is JS-API security domain number {1} of {2}; consoles have at most {3}, older ones 3",
        "“{0}” 是 {2} 个 JS 接口安全域名中的第 {1} 个；后台最多 {3} 个，旧版为 3 个");

    public override string Id => "WXC303";

    public override Text Title => ("JS-API security domain missing or malformed", "JS 接口安全域名缺失或格式错误");

    public override Text Why => ("wx.config fails on pages of any other domain, so that wx.chooseWXPay cannot be called.", "其他域名的页面上 wx.config 会失败，无法调用 wx.chooseWXPay。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F007", "the web authorization domain and the JS-API security domain have to be set", "需要设置网页授权域名和 JS 接口安全域名"),
        Source.Faq("F174", "the JS-API security domain has to be filled in", "必须填写 JS 接口安全域名"),
        Page,
    ];

    public override string Bad => Example("oauthDomains: [www.teashop.cn]\njsApiDomains: [\"www.teashop.cn[|:8443|]\"]");

    public override string Good => Example("oauthDomains: [www.teashop.cn]\njsApiDomains: [www.teashop.cn]");

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes the domain in lower case, which is safe, and leaves protocol and port out, which needs review.", "域名改为小写，安全；去掉协议和端口，需要复核。");

    public override Text Silence => ("Accounts without web authorization domains, of which too little is said. More than five is a suggestion, since consoles differ.", "没有写网页授权域名的公众号，信息不足。超过五个只作为建议，因为各后台版本不同。");

    public override IReadOnlyCollection<string> Judges => ["jsApiDomains"];

    protected override IEnumerable<Problem> Judge(Appid appid, Merchant merchant)
    {
        var domains = appid.JsApiDomains.Domains;
        if (domains.Count == 0 && appid.OAuthDomains.IsWritten && merchant.Pages.Any(page => page.IsJsapi) && appid.Id is { Text: { } id } written)
        {
            yield return new Problem(written.Span, Missing.With(id));
        }

        foreach (var problem in domains.SelectMany(domain => DomainForm.Faults(domain.Name, What, mayHavePath: true)))
        {
            yield return problem;
        }

        if (domains.Count > MaxCount)
        {
            yield return new Problem(domains[MaxCount].Name.Span, TooMany.With(domains[MaxCount].Name.Text ?? "…", MaxCount + 1, domains.Count, MaxCount)) { Severity = Severity.Info };
        }
    }
}
