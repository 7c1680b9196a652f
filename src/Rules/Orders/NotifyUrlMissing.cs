using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>An order that says nowhere to report the payment to.</summary>
internal sealed class NotifyUrlMissing : PayloadRule
{
    private static readonly Text Missing = (
        "The order is sent without notify_url, which is mandatory; set it to the address that takes the notification of the payment",
        "下单时没有传 notify_url，而它是必填字段；请设置接收支付结果通知的地址");

    private static readonly Text Empty = (
        "notify_url is empty, but it is mandatory; set it to the address that takes the notification of the payment",
        "notify_url 为空，而它是必填字段；请设置接收支付结果通知的地址");

    public override string Id => "WXP111";

    public override Text Title => ("Order without notify_url", "下单缺少 notify_url");

    public override Text Why => (
        "The address is a mandatory field of the order; without one the order is refused, and no notification can arrive.",
        "通知地址是下单的必填字段；没有它，下单会被拒绝，也不可能收到支付结果通知。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F097", "without notify_url no callback arrives", "没有 notify_url 就收不到回调"),
        Source.Faq("F103", "nothing but a correct notify_url in the order is needed", "只需在下单时传入正确的 notify_url"),
        Source.Faq("F142", "the address is given in the order's field notify_url", "通知地址通过下单接口的 notify_url 字段传入"),
        Source.Page("V3 order, notify_url", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        var order = new [|CreatePayTransactionNativeRequest|]
        {
            AppId = Shop.AppId,
            Description = "Tea",
            OutTradeNumber = Shop.NewNumber(),
            Amount = new() { Total = Shop.Fen() },
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

    public override Text Fix => ("None: only the author knows the address.", "无：只有作者知道通知地址。");

    public override Text Silence => (
        "Orders that other code completes, whether before, after or on the way: the program's own senders and SDKs take the address from their settings. Refunds and combined orders, where the field is optional; an empty constant among settings is a suggestion.",
        "由其他代码补全的订单不报告（自己的发送方法和 SDK 可能从配置中取得地址）；退款和合单支付中该字段为选填，也不报告；设置类中的空常量只作为建议。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (payload.Kind == PayloadKind.Settings && OfSettings(payload) is { } setting)
        {
            yield return new Problem(setting.Value.Span, Empty) { Severity = Severity.Info };
        }

        if (!OrderRequest.Is(payload) || payload.Mode == MerchantMode.Combined)
        {
            yield break;
        }

        if (OrderRequest.IsEmpty(payload["notify_url"], payload))
        {
            yield return new Problem(payload["notify_url"]!.Value.Span, Empty) { Severity = OrderRequest.Confidence(payload) };
        }
        else if (payload.Lacks("notify_url", senderMayAdd: true))
        {
            yield return new Problem(payload.Place, Missing) { Severity = OrderRequest.Confidence(payload) };
        }
    }

    // Constants that are filled in but for the address; where all are empty, the class is a template. Of two addresses one may be the refunds', which is optional.
    private static Field? OfSettings(Payload payload) =>
        payload.Fields.Count(field => field.Path == "notify_url") == 1 && payload["notify_url"] is { ConstKeyword: not null } field && OrderRequest.IsEmpty(field, payload)
        && (payload.TextOf("mchid") is { Length: > 0 } || payload.TextOf("appid") is { Length: > 0 }) ? field : null;
}
