namespace WeChatPayLint.Integration.Directories;

/// <summary>A payment directory that does not begin with <c>http://</c> or <c>https://</c>.</summary>
internal sealed class DirectoryWithoutScheme : DirectoryRule
{
    private static readonly Text Missing = (
        "The payment directory '{0}' has no protocol; begin it with the protocol of the page, https:// as a rule",
        "支付授权目录 “{0}” 没有协议；请以页面的协议开头，通常是 https://");

    private static readonly Text Wrong = (
        "The payment directory begins with '{0}'; it begins with https:// or http:// in lower case",
        "支付授权目录以 “{0}” 开头；必须以小写的 https:// 或 http:// 开头");

    public override string Id => "WXC101";

    public override Text Title => ("Payment directory without http:// or https://", "支付授权目录没有以 http:// 或 https:// 开头");

    public override Text Why => (
        "The directory is compared with the page's address from its first character. Without the page's protocol it never matches, and the payment ends with \"the URL of the current page is not registered\".",
        "授权目录会与页面地址从第一个字符开始比较。缺少页面的协议就永远不匹配，支付会提示“当前页面的URL未注册”。");

    public override IReadOnlyList<Source> Sources =>
    [
        LookAgain,
        Source.Faq("F075", "a directory begins with http or https", "目录必须以 http 或 https 开头"),
        Page,
    ];

    public override string Bad => Example("[|www.teashop.cn/pay/|]");

    public override string Good => Example("https://www.teashop.cn/pay/");

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Puts https:// in front. Needs review, since the page may be called with http.", "在前面加上 https://。需要复核，因为页面可能使用 http。");

    protected override IEnumerable<Problem> Judge(Setting setting, WebAddress directory, Merchant merchant)
    {
        if (directory.Scheme is "http" or "https")
        {
            yield break;
        }

        var isOther = directory.Scheme.Length > 0 && !directory.IsWeb;
        var at = directory.HostStart;
        yield return new Problem(setting.Span, directory.Scheme.Length == 0 ? Missing.With(directory.Text) : Wrong.With(directory.Scheme + "://"))
        {
            Repairs = !isOther && setting.Replace(0, at, (directory.Scheme.Length == 0 ? "https" : directory.Scheme.ToLowerInvariant()) + "://") is { } edit
                ? [Repair.NeedsReview("protocol", ("Begin with the protocol in lower case", "以小写协议开头"), edit)]
                : [],
        };
    }
}
