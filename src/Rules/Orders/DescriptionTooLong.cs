namespace WeChatPayLint.Orders;

/// <summary>The name of what is bought, longer than the field.</summary>
internal sealed class DescriptionTooLong : TextTooLong
{
    public override string Id => "WXP106";

    public override Text Title => ("body or description too long", "body 或 description 过长");

    public override Text Why => (
        "The customer reads it in the bill. V2's body has 127 bytes, which is 42 Chinese characters; V3's description has 127 characters. Orders with a longer one are refused.",
        "用户会在账单中看到它。V2 的 body 最多 127 字节，即 42 个汉字；V3 的 description 最多 127 个字符。超出时下单会被拒绝。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V3 order, description", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
        Source.Page("V2 order, body", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("trade_type", "NATIVE");
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("body", [|"云雾茶铺-春季限定礼盒：明前龙井、碧螺春、安吉白茶各一百克，附手工茶具一套，支持七天无理由退换"|]);
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("trade_type", "NATIVE");
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("body", "云雾茶铺-春季限定礼盒");
        """;

    public override IReadOnlyCollection<string> Fields => ["body", "description"];
}
