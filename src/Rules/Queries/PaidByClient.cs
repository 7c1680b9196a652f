namespace WeChatPayLint.Queries;

/// <summary>An order is marked as paid because a page says so.</summary>
internal sealed class PaidByClient : CodeRule
{
    /// <summary>The message; it takes what the page sends.</summary>
    public static readonly Text Message = (
        "'{0}' comes from the page, which anybody can forge, and the order is marked as paid; query the order first, or wait for the notification",
        "“{0}” 来自页面，任何人都能伪造，订单却据此标记为已支付；请先查单或等待支付通知");

    public override string Id => "WXP409";

    public override Text Title => ("Order marked as paid by the client", "依据客户端结果标记已支付");

    public override Text Why => (
        "The result that a page or a mini program receives tells it what to show. It is not signed, it can be lost, and a request with it can be written by hand: goods are delivered for orders that nobody paid.",
        "页面或小程序收到的支付结果只用于展示：没有签名、可能丢失，也可以手工伪造请求，导致未付款的订单被发货。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F149", "whether an order is paid is told by the notification or by a query, not by the front end", "支付是否成功以支付通知或查单结果为准，不能依据前端返回"),
        Source.Page("Starting a payment: the result in the page is not reliable", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
    ];

    public override string Bad => """
        class WxPayResults(Dictionary<string, string> orders)
        {
            public void Finish(string number, string result)
            {
                if (result == [|"get_brand_wcpay_request:ok"|])
                {
                    orders[number] = "paid";
                }
            }
        }
        """;

    public override string Good => """
        class WxPayResults(Dictionary<string, string> orders)
        {
            public async Task Finish(string number, string result)
            {
                if (result == "get_brand_wcpay_request:ok")
                {
                    var query = new GetPayTransactionByOutTradeNumberRequest { OutTradeNumber = number, MerchantId = Shop.MchId };
                    var answer = await client.ExecuteGetPayTransactionByOutTradeNumberAsync(query);
                    orders[number] = answer.TradeState == "SUCCESS" ? "paid" : "open";
                }
            }
        }
        """;

    public override Text Fix => ("None: where the order is queried is the author's to decide.", "无：在哪里查单由作者决定。");

    public override Text Silence => ("Results that are only shown or logged; methods that query the order.", "仅用于展示或记录的结果以及会查单的方法不报告。");
}
