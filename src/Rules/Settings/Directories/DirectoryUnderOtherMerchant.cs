namespace WeChatPayLint.Integration.Directories;

/// <summary>The page's directory is set, but under another merchant than the one its orders are placed with.</summary>
internal sealed class DirectoryUnderOtherMerchant : PageRule
{
    private static readonly Text Message = (
        "The directory of this page is set under merchant {0}, but its orders are placed with {1}; set '{2}' there",
        "此页面的目录设置在商户号 {0} 下，但其订单由 {1} 下单；请在 {1} 下设置 “{2}”");

    public override string Id => "WXC204";

    public override Text Title => ("Payment directory under another merchant", "支付授权目录设置在其他商户号下");

    public override Text Why => ("Directories belong to the merchant that the order is placed with. The same entry under another merchant has no effect.", "授权目录属于下单所用的商户号，设置在其他商户号下不起作用。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F071", "orders of merchant A need the directory set under merchant A", "用商户 A 下单，就必须在商户 A 下设置目录"),
        DirectoryRule.Page,
    ];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            paymentDirectories: [https://www.teashop.cn/]
            pages:
              - [|https://m.teashop.cn/pay/checkout|]
          - mchid: "1900000208"
            paymentDirectories: [https://m.teashop.cn/pay/]
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            paymentDirectories: [https://m.teashop.cn/pay/]
            pages:
              - https://m.teashop.cn/pay/checkout
          - mchid: "1900000208"
            paymentDirectories: [https://m.teashop.cn/pay/]
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Adds the directory to the page's merchant. Needs review: it has to be set in the merchant platform too.", "把目录添加到页面所属的商户号。需要复核：还必须在商户平台中设置。");

    public override Text Silence => ("A provider's directories count for its sub-merchants.", "服务商的目录对其子商户有效。");

    protected override PageFault Fault => PageFault.OtherMerchant;

    protected override Problem Judge(UncoveredPage page)
    {
        var directory = PaymentDirectory.Of(page.Url);
        return new Problem(page.Page.Url.Span, Message.With(page.Other!.Mchid?.Text ?? "?", page.Merchant.Mchid?.Text ?? "?", directory))
        {
            Related = [page.Other.PaymentDirectories.KeySpan],
            Repairs = Adding(page, directory),
        };
    }
}
