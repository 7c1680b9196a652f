using WeChatPayLint.Api;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>An order without one of the fields that every order has.</summary>
internal sealed class MandatoryFieldMissing : PayloadRule
{
    private static readonly Text Missing = (
        "The order is sent without {0}, which every order needs; set it before the order is placed",
        "下单时没有传 {0}，而它是必填字段；请在下单前设置");

    private static readonly Text SeveralMissing = (
        "The order is sent without {0}, which every order needs; set them before the order is placed",
        "下单时没有传 {0}，而它们都是必填字段；请在下单前设置");

    private static readonly Text Empty = (
        "{0} is empty, but every order needs it; set it before the order is placed",
        "{0} 为空，而它是必填字段；请在下单前设置");

    public override string Id => "WXP125";

    public override Text Title => ("Mandatory field of an order missing", "下单缺少必填字段");

    public override Text Why => (
        "An order without a number, an amount, a description or a merchant is refused with PARAM_ERROR, and there is no prepay_id to go on with.",
        "缺少商户订单号、金额、商品描述或商户信息的订单会被拒绝（PARAM_ERROR），也就得不到 prepay_id。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F037", "prepay_id is null because the amount was null", "prepay_id 为空是因为金额为空"),
        Source.Faq("F039", "prepay_id is null because the order number was null", "prepay_id 为空是因为订单号为空"),
        Source.Faq("F049", "all mandatory parameters of the order are there", "下单的必填参数必须齐全"),
        Source.Faq("F097", "without notify_url no callback arrives", "没有 notify_url 就收不到回调"),
        Source.Faq("F127", "parameters are those of the document, none is made up", "参数必须严格按接口文档，不能自行设计"),
        Source.Page("V3 order", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
        Source.Page("V2 order", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
    ];

    public override string Bad => """
        var order = new [|CreatePayTransactionNativeRequest|]
        {
            AppId = Shop.AppId,
            Description = "Tea",
            OutTradeNumber = Shop.NewNumber(),
            NotifyUrl = Shop.NotifyUrl(),
        };
        var answer = await client.ExecuteCreatePayTransactionNativeAsync(order);
        """;

    public override string Good => """
        var order = new CreatePayTransactionNativeRequest
        {
            AppId = Shop.AppId,
            Description = "Tea",
            OutTradeNumber = Shop.NewNumber(),
            NotifyUrl = Shop.NotifyUrl(),
            Amount = new() { Total = Shop.Fen() },
        };
        var answer = await client.ExecuteCreatePayTransactionNativeAsync(order);
        """;

    public override Text Fix => ("None: only the author knows the values.", "无：只有作者知道这些值。");

    public override Text Silence => (
        "Orders that other code completes. Where the program's own sender gets the order, what is ordered is a suggestion and the merchant's own data are left to the sender. notify_url, openid, product_id and the scene have rules of their own.",
        "由其他代码补全的订单不报告；订单交给程序自己的发送方法时，订单内容只作为建议，商户信息则视为由发送方法补全。notify_url、openid、product_id 和场景信息另有规则检查。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (!OrderRequest.Is(payload))
        {
            yield break;
        }

        var ordered = MandatoryFields.OfOrder(payload);
        foreach (var path in ordered.Where(path => OrderRequest.IsEmpty(payload[path], payload)))
        {
            yield return new Problem(payload[path]!.Value.Span, Empty.With(path)) { Severity = OrderRequest.Confidence(payload) };
        }

        string[] missing = [.. ordered.Where(path => payload.Lacks(path)), .. OfSender(payload).Where(path => payload.Lacks(path, senderMayAdd: true))];
        if (missing.Length > 0)
        {
            var message = missing.Length == 1 ? Missing : SeveralMissing;
            yield return new Problem(payload.Place, message.With(string.Join(", ", missing))) { Severity = OrderRequest.Confidence(payload) };
        }
    }

    // Text that is XML already cannot be signed any more; a container may be by the method that writes it out.
    private static IEnumerable<string> OfSender(Payload payload)
    {
        IEnumerable<string> merchant = MandatoryFields.OfMerchant(payload);
        return payload.Version != ApiVersion.V2 ? merchant
            : merchant.Concat(payload.Product == Product.H5 ? [] : ["spbill_create_ip"]).Concat(payload.Shape == PayloadShape.Xml ? ["nonce_str", "sign"] : []);
    }
}
