namespace WeChatPayLint.Queries;

/// <summary>A program places orders and never closes one.</summary>
internal sealed class OrdersNeverClosed : CodeRule
{
    /// <summary>The message.</summary>
    public static readonly Text Message = (
        "Orders are placed here, but nothing in the program closes one that is not paid; close it when its time is over",
        "这里会下单，但程序中没有任何关单逻辑；订单超时未支付时请关单");

    public override string Id => "WXP411";

    public override Text Title => ("Orders are never closed", "从不关单");

    public override Text Why => (
        "An order that the shop has given up can still be paid until it is closed: time_expire stops a payment but leaves the order open, and WeChat Pay closes it only days later.",
        "商城已放弃的订单在关单之前仍可能被支付：time_expire 只阻止支付，不改变订单状态，微信支付要数天后才会自动关闭。");

    public override Severity Severity => Severity.Off;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F010", "an order that timed out has to be placed anew", "订单超时后需要重新下单"),
        Source.Faq("F101", "unpaid orders are closed through the interface", "未支付的订单应调用关单接口关闭"),
        Source.Faq("F159", "time_expire only blocks the payment, the status stays", "time_expire 只限制支付，不改变订单状态"),
        Source.Faq("F160", "closing the order makes sure", "关单更稳妥"),
    ];

    public override string Bad => """
        var answer = await client.[|ExecuteCreatePayTransactionJsapiAsync|](order); // wxpay
        """;

    public override string Good => """
        var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order); // wxpay
        await client.ExecuteClosePayTransactionAsync(new ClosePayTransactionRequest { OutTradeNumber = order.OutTradeNumber, MerchantId = Shop.MchId });
        """;

    public override Text Fix => ("None: when an order is given up is the author's to decide.", "无：何时放弃订单由作者决定。");

    public override Text Silence => ("Off unless it is switched on, since the orders may be closed by another program.", "默认关闭，因为关单可能由其他程序完成。");
}
