namespace WeChatPayLint.Integration.Directories;

/// <summary>A payment page that no payment directory covers.</summary>
internal sealed class PageNotCovered : PageRule
{
    private static readonly Text Message = (
        "No payment directory covers this page; set '{0}', or '{1}' for every page of the domain",
        "没有支付授权目录覆盖此页面；请设置 “{0}”，或设置 “{1}” 以覆盖该域名的所有页面");

    private static readonly Text AtRoot = (
        "No payment directory covers this page; set '{0}', which covers every page of the domain",
        "没有支付授权目录覆盖此页面；请设置 “{0}”，它覆盖该域名的所有页面");

    private static readonly Text Protocol = (
        "The payment directory '{0}' is for another protocol than this page's; set '{1}'",
        "支付授权目录 “{0}” 的协议与此页面不同；请设置 “{1}”");

    private static readonly Text Www = (
        "The payment directory '{0}' is for another domain than this page's, with and without www are two; set '{1}'",
        "支付授权目录 “{0}” 与此页面的域名不同，带与不带 www 是两个域名；请设置 “{1}”");

    public override string Id => "WXC201";

    public override Text Title => ("Payment page outside the payment directories", "支付页面不在支付授权目录内");

    public override Text Why => (
        "A page that no directory covers cannot start a payment: \"the URL of the current page is not registered\". A domain's root covers its pages, sub-domains not included; any other directory covers only the pages directly in it.",
        "未被授权目录覆盖的页面无法调起支付，提示“当前页面的URL未注册”。域名根目录覆盖该域名的所有页面，但不含子域名；其他目录只覆盖直接位于其中的页面。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F002", "letter case in the directory and in the page's address is the same", "授权目录与页面地址的大小写必须一致"),
        DirectoryRule.LookAgain,
        Source.Faq("F005", "register the last-level directory", "应设置最后一级目录"),
        Source.Faq("F009", "it is the directory of the page that starts the payment, not of the order's interface", "是调起支付的页面目录，而不是下单接口的目录"),
        Source.Faq("F031", "the page http://www.newfms.com/order/pay/id-115 has the directory http://www.newfms.com/order/pay/", "页面 http://www.newfms.com/order/pay/id-115 的目录是 http://www.newfms.com/order/pay/"),
        Source.Faq("F068", "the page's real directory has to be registered", "必须设置页面实际所在的目录"),
        Source.Faq("F074", "directories are case-sensitive", "目录区分大小写"),
        Source.Faq("F078", "the page https://www.weixin.com/pay.php has the directory https://www.weixin.com/", "页面 https://www.weixin.com/pay.php 的目录是 https://www.weixin.com/"),
        Source.Faq("F168", "the address in the browser counts, not the folder of the file", "以浏览器地址为准，而不是文件所在的文件夹"),
        Source.Faq("F169", "exactly to the deepest level, none added or dropped", "精确到最深一级目录，不多不少"),
        Source.Faq("F176", "payment paths are compared with what is set", "支付路径应与设置核对"),
        DirectoryRule.Page,
    ];

    public override string Bad => DirectoryRule.Example(["https://www.teashop.cn/"], ["[|https://shop.teashop.cn/pay/checkout|]"]);

    public override string Good => DirectoryRule.Example(["https://shop.teashop.cn/pay/"], ["https://shop.teashop.cn/pay/checkout"]);

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Adds the page's directory, or the domain's root. Needs review: it has to be set in the merchant platform too.", "添加页面所在目录或域名根目录。需要复核：还必须在商户平台中设置。");

    public override Text Silence => ("Pages with jsapi: false, and merchants whose directories are not listed.", "标记为 jsapi: false 的页面，以及没有列出授权目录的商户。");

    protected override PageFault Fault => PageFault.NotCovered;

    protected override Problem Judge(UncoveredPage page)
    {
        var (directory, root) = (PaymentDirectory.Of(page.Url), PaymentDirectory.RootOf(page.Url));
        var near = page.Directory?.Text;
        var plain = directory == root ? AtRoot.With(root) : Message.With(directory, root);
        var message = near is null ? plain
            : WebAddress.InBrowser(near).Host != WebAddress.InBrowser(page.Url).Host ? Www.With(near, directory)
            : near.StartsWith(WebAddress.InBrowser(page.Url).Scheme + "://", StringComparison.OrdinalIgnoreCase) ? plain
            : Protocol.With(near, directory);
        return new Problem(page.Page.Url.Span, message) { Repairs = Adding(page, directory, root) };
    }
}
