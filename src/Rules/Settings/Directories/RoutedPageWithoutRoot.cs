namespace WeChatPayLint.Integration.Directories;

/// <summary>A single-page application whose domain's root is no payment directory.</summary>
internal sealed class RoutedPageWithoutRoot : PageRule
{
    private static readonly Text Message = (
        "This page changes its address by itself, and WeChat clients differ in the address they report; set the root '{0}', which covers every route",
        "此页面由前端路由改变地址，各微信客户端上报的地址可能不同；请设置根目录 “{0}”，它覆盖所有路由");

    public override string Id => "WXC205";

    public override Text Title => ("Single-page application without the root as payment directory", "单页应用没有把根目录设为支付授权目录");

    public override Text Why => (
        "Some WeChat clients report the address the application was opened with, others the one it shows now, with what is behind \"#\". Only the root matches all of them.",
        "有的微信客户端上报打开应用时的地址，有的上报当前地址，还可能包含“#”之后的部分。只有根目录能全部匹配。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources => [DirectoryRule.Page];

    public override string Bad => DirectoryRule.Example(["https://www.teashop.cn/pay/"], ["https://www.teashop.cn/pay/list", "[|\"https://www.teashop.cn/#/pay\"|]"]);

    public override string Good => DirectoryRule.Example(["https://www.teashop.cn/"], ["\"https://www.teashop.cn/#/pay\""]);

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Adds the root. Needs review: it has to be set in the merchant platform too.", "添加根目录。需要复核：还必须在商户平台中设置。");

    protected override PageFault Fault => PageFault.Routed;

    protected override Problem Judge(UncoveredPage page)
    {
        var root = PaymentDirectory.RootOf(page.Url);
        return new Problem(page.Page.Url.Span, Message.With(root)) { Repairs = Adding(page, root) };
    }
}
