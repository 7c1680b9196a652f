namespace WeChatPayLint.Orders;

/// <summary>An attach longer than the field.</summary>
internal sealed class AttachTooLong : TextTooLong
{
    public override string Id => "WXP107";

    public override Text Title => ("attach too long", "attach 过长");

    public override Text Why => (
        "What is written into attach comes back in the notification, so that it tempts to write a whole object. V2 has 127 bytes for it, V3 128 characters; an order with more is refused. An order number is enough to find the rest again.",
        "attach 会在通知中原样返回，因此容易把整个对象写进去。V2 最多 127 字节，V3 最多 128 个字符，超出时下单会被拒绝。写入订单号就足以找回其余数据。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F124", "attach comes back unchanged in the query and in the notification", "attach 会在查询和通知中原样返回"),
        Source.Page("V3 order, attach", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
        Source.Page("V2 order, attach", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
    ];

    public override string Bad => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
            attach = Shop.NewNumber().Substring(0, [|200|]),
        };
        """;

    public override string Good => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
            attach = Shop.NewNumber(),
        };
        """;

    public override IReadOnlyCollection<string> Fields => ["attach"];
}
