namespace WeChatPayLint.Integration.Directories;

/// <summary>A payment directory that does not end with a slash.</summary>
internal sealed class DirectoryWithoutSlash : DirectoryRule
{
    private static readonly Text Message = (
        "The payment directory '{0}' does not end with \"/\"; append it",
        "支付授权目录 “{0}” 没有以 “/” 结尾；请补上");

    private static readonly Text File = (
        "'{0}' is a page and not a payment directory; set its directory '{1}'",
        "“{0}” 是页面而不是支付授权目录；请设置它所在的目录 “{1}”");

    public override string Id => "WXC102";

    public override Text Title => ("Payment directory without a slash at the end", "支付授权目录没有以斜杠结尾");

    public override Text Why => (
        "A directory ends with a slash, the domain's root too. Without it the platform refuses the entry, or no page matches it.",
        "授权目录必须以斜杠结尾，域名根目录也不例外。缺少斜杠时平台会拒绝保存，或没有页面与之匹配。");

    public override IReadOnlyList<Source> Sources => [LookAgain, Source.Faq("F076", "a directory ends with \"/\"", "目录必须以“/”结尾"), Page];

    public override string Bad => Example("[|https://www.teashop.cn/pay|]");

    public override string Good => Example("https://www.teashop.cn/pay/");

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Appends the slash, which is safe. A page's name is cut off instead, which needs review.", "补上斜杠，安全。若是页面文件名则改为去掉文件名，需要复核。");

    protected override IEnumerable<Problem> Judge(Setting setting, WebAddress directory, Merchant merchant)
    {
        var text = directory.Text;
        if (directory.Tail.Length > 0 || text.EndsWith("/", StringComparison.Ordinal))
        {
            yield break;
        }

        var name = text.Substring(text.LastIndexOf('/') + 1);
        if (directory.PathStart < text.Length && name.IndexOf('.') > 0)
        {
            yield return new Problem(setting.Span, File.With(text, text.Substring(0, text.Length - name.Length)))
            {
                Repairs = setting.Replace(text.Length - name.Length, name.Length, "") is { } cut ? [Repair.NeedsReview("cut-page", ("Cut the page's name off", "去掉页面文件名"), cut)] : [],
            };
            yield break;
        }

        yield return new Problem(setting.Span, Message.With(text))
        {
            Repairs = setting.Replace(text.Length, 0, "/") is { } append ? [Repair.Safe("slash", ("Append \"/\"", "补上 “/”"), append)] : [],
        };
    }
}
