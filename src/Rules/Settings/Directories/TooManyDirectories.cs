namespace WeChatPayLint.Integration.Directories;

/// <summary>More payment directories than a merchant can have.</summary>
internal sealed class TooManyDirectories : MerchantRule
{
    private static readonly Text Message = (
        "'{0}' is payment directory number {1} of {2}, a merchant has at most {3}; set the root of a domain instead, which covers all its pages",
        "“{0}” 是 {2} 个支付授权目录中的第 {1} 个，每个商户号最多 {3} 个；可改为设置域名根目录，它覆盖该域名下的所有页面");

    public override string Id => "WXC104";

    public override Text Title => ("More than five payment directories", "支付授权目录超过五个");

    public override Text Why => (
        "The platform keeps five entries, so that the sixth is not set, whatever this file says. A service provider has five of its own and five for each sub-merchant.",
        "平台最多保存五个目录，第六个实际上没有生效。服务商自身五个，每个子商户另有五个。");

    public override IReadOnlyList<Source> Sources =>
    [
        DirectoryRule.LookAgain,
        Source.Faq("F072", "at most five directories", "最多五个目录"),
        DirectoryRule.Page,
    ];

    public override string Bad => DirectoryRule.Example("https://www.teashop.cn/a/", "https://www.teashop.cn/b/", "https://www.teashop.cn/c/", "https://www.teashop.cn/d/", "https://www.teashop.cn/e/", "[|https://www.teashop.cn/f/|]");

    public override string Good => DirectoryRule.Example("https://www.teashop.cn/");

    public override Text Fix => ("None: which entries to leave out is the author's choice.", "无：删除哪些目录由作者决定。");

    public override IReadOnlyCollection<string> Judges => ["paymentDirectories"];

    public override bool Concerns(Merchant merchant) => merchant.PaymentDirectories.Items.Count > PaymentDirectory.MaxCount;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        var items = merchant.PaymentDirectories.Items;
        if (items.Count > PaymentDirectory.MaxCount)
        {
            var first = items[PaymentDirectory.MaxCount];
            yield return new Problem(first.Span, Message.With(first.Text ?? "…", PaymentDirectory.MaxCount + 1, items.Count, PaymentDirectory.MaxCount));
        }
    }
}
