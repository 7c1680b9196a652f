namespace WeChatPayLint.Integration.Directories;

/// <summary>A payment directory above or below a page's own, which covers it no more than any other.</summary>
internal sealed class DirectoryAboveOrBelowPage : PageRule
{
    private static readonly Text Above = (
        "The payment directory lies above the page '{0}' and does not cover it: only a domain's root covers what is below; set '{1}' or '{2}'",
        "支付授权目录位于页面 “{0}” 的上级，不能覆盖它：只有域名根目录才覆盖下级；请设置 “{1}” 或 “{2}”");

    private static readonly Text Below = (
        "The payment directory lies below the page '{0}' and does not cover it; set '{1}' or '{2}'",
        "支付授权目录位于页面 “{0}” 的下级，不能覆盖它；请设置 “{1}” 或 “{2}”");

    public override string Id => "WXC202";

    public override Text Title => ("Payment directory above or below its page", "支付授权目录位于页面的上级或下级");

    public override Text Why => (
        "There are two forms: the root of a domain, which covers every page of it, and a last-level directory, which has to equal the page's. A parent that is not the root covers nothing below it.",
        "只有两种形式：域名根目录，覆盖该域名的所有页面；或最后一级目录，必须与页面所在目录完全一致。非根的上级目录不覆盖任何下级页面。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F005", "the second or third level is not enough, it has to be the last", "只到二级或三级目录不够，必须到最后一级"),
        Source.Faq("F073", "where more than five are needed, set the root", "超过五个时设置根目录"),
        Source.Faq("F169", "exactly to the deepest level, none added or dropped", "精确到最深一级目录，不多不少"),
        DirectoryRule.Page,
    ];

    public override string Bad => DirectoryRule.Example(["[|https://www.teashop.cn/shop/|]"], ["https://www.teashop.cn/shop/pay/checkout"]);

    public override string Good => DirectoryRule.Example(["https://www.teashop.cn/shop/pay/"], ["https://www.teashop.cn/shop/pay/checkout"]);

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Adds the page's directory, or the domain's root. Needs review: it has to be set in the merchant platform too.", "添加页面所在目录或域名根目录。需要复核：还必须在商户平台中设置。");

    protected override PageFault Fault => PageFault.AboveOrBelow;

    protected override Problem Judge(UncoveredPage page)
    {
        var (directory, root) = (PaymentDirectory.Of(page.Url), PaymentDirectory.RootOf(page.Url));
        var isAbove = directory.StartsWith(PaymentDirectory.InForm(page.Directory!.Text!), StringComparison.Ordinal);
        return new Problem(page.Directory.Span, (isAbove ? Above : Below).With(page.Url, directory, root)) { Related = [page.Page.Url.Span], Repairs = Adding(page, directory, root) };
    }
}
