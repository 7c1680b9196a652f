namespace WeChatPayLint.Integration.Directories;

/// <summary>A payment directory with a port, a query or a fragment.</summary>
internal sealed class DirectoryWithTail : DirectoryRule
{
    private static readonly Text Port = (
        "The payment directory names the port '{0}', which is dropped; serve the page on the default port and leave it out",
        "支付授权目录带有端口 “{0}”，端口会被忽略；请用默认端口提供页面并去掉端口");

    private static readonly Text Tail = (
        "The payment directory carries '{0}'; it ends with the \"/\" of the path",
        "支付授权目录带有 “{0}”；必须以路径的 “/” 结尾");

    public override string Id => "WXC105";

    public override Text Title => ("Payment directory with a port, query or fragment", "支付授权目录带有端口、查询参数或片段");

    public override Text Why => ("Only protocol, domain and path are compared. The rest is dropped without a word, or keeps the entry from matching.", "只比较协议、域名和路径。其余部分会被默默丢弃，或导致目录无法匹配。");

    public override IReadOnlyList<Source> Sources => [LookAgain, Page];

    public override string Bad => Example("https://www.teashop.cn/pay/[|?shop=1|]");

    public override string Good => Example("https://www.teashop.cn/pay/");

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Cuts it off. Needs review, since the page may really be served on that port.", "去掉多余部分。需要复核，因为页面可能确实使用该端口。");

    protected override IEnumerable<Problem> Judge(Setting setting, WebAddress directory, Merchant merchant)
    {
        if (directory.Port.Length > 0)
        {
            yield return Cut(setting, directory.HostEnd, directory.Port, Port, ("Leave the port out", "去掉端口"));
        }

        if (directory.Tail.Length > 0)
        {
            yield return Cut(setting, directory.TailStart, directory.Tail, Tail, ("Cut the query or fragment off", "去掉查询参数或片段"));
        }
    }

    private static Problem Cut(Setting setting, int start, string part, Text message, Text title) => new(setting.Part(start, part.Length), message.With(part))
    {
        Repairs = setting.Replace(start, part.Length, "") is { } edit ? [Repair.NeedsReview("cut", title, edit)] : [],
    };
}
