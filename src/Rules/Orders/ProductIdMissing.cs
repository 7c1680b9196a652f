using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>A V2 order for a QR code without the product that the code sells.</summary>
internal sealed class ProductIdMissing : PayloadRule
{
    private static readonly Text Missing = (
        "A V2 order with trade_type NATIVE needs product_id; set it to the product's or the order's own id",
        "V2 的 NATIVE 下单必须传 product_id；请设置为商品或订单自己的编号");

    private static readonly Text Empty = (
        "product_id is empty, but a V2 order with trade_type NATIVE needs it; set it to the product's or the order's own id",
        "product_id 为空，而 V2 的 NATIVE 下单必须传它；请设置为商品或订单自己的编号");

    public override string Id => "WXP123";

    public override Text Title => ("V2 NATIVE order without product_id", "V2 NATIVE 下单缺少 product_id");

    public override Text Why => (
        "Such an order is refused: \"当trade_type是'NATIVE'时,需指定非空的product_id值\". The official demo throws before it sends one. V3 has no such field.",
        "这样的订单会被拒绝：“当trade_type是'NATIVE'时,需指定非空的product_id值”。官方示例在发送之前就会抛出异常。V3 没有这个字段。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V2 order, product_id", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
        Source.Page("The refusal, as merchants report it", "https://developers.weixin.qq.com/community/pay/doc/000a88c61dc518f296820d68f61000"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("body", "Tea");
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("trade_type", [|"NATIVE"|]);
        var answer = WxPayApi.UnifiedOrder(data);
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("body", "Tea");
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("trade_type", "NATIVE");
        data.SetValue("product_id", "TEA-250");
        var answer = WxPayApi.UnifiedOrder(data);
        """;

    public override Text Fix => ("None: only the author knows the product.", "无：只有作者知道商品编号。");

    public override Text Silence => (
        "V3, and orders that other code completes. Where the program's own sender gets the order, it is a suggestion.",
        "V3 以及由其他代码补全的订单不报告；订单交给程序自己的发送方法时只作为建议。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (payload.Product != Product.Native || payload.Version != ApiVersion.V2 || !OrderRequest.Is(payload))
        {
            yield break;
        }

        if (OrderRequest.IsEmpty(payload["product_id"], payload))
        {
            yield return new Problem(payload["product_id"]!.Value.Span, Empty) { Severity = OrderRequest.Confidence(payload) };
        }
        else if (payload.Lacks("product_id"))
        {
            yield return new Problem(OrderRequest.Demand(payload), Missing) { Severity = OrderRequest.Confidence(payload) };
        }
    }
}
