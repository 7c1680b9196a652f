using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A payer's openid in an order of a product that has none.</summary>
internal sealed class OpenIdNotAccepted : PayloadRule
{
    private static readonly string[] OfV2 = ["openid", "sub_openid"];
    private static readonly string[] OfV3 = ["payer.openid", "payer.sp_openid", "payer.sub_openid", "combine_payer_info.openid"];

    private static readonly Text Message = (
        "{0} belongs to JSAPI and mini program orders; leave it out of an order for {1}",
        "{0} 只用于 JSAPI 和小程序下单；请从这笔 {1} 订单中去掉");

    public override string Id => "WXP119";

    public override Text Title => ("openid in an order that takes none", "不需要 openid 的订单传了 openid");

    public override Text Why => (
        "The documents list the payer for JSAPI orders only. V3 may refuse a field that it does not know (\"非法的额外参数\"); V2 ignores it.",
        "文档只在 JSAPI 下单中列出付款用户。V3 可能因 “非法的额外参数” 拒绝未知字段，V2 则会忽略它。");

    public override Severity Severity => Severity.Off;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V3 Native order, which has no payer", "https://pay.weixin.qq.com/doc/v3/merchant/4012525182"),
        Source.Page("V2 order, openid", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("trade_type", "APP");
        data.SetValue([|"openid"|], Shop.OpenId());
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("trade_type", "JSAPI");
        data.SetValue("openid", Shop.OpenId());
        """;

    public override Text Fix => ("None: the order may be meant for JSAPI.", "无：也可能是支付方式写错了。");

    public override Text Silence => ("Off unless switched on: orders with identity verification take a payer in every product.", "默认关闭：带实名校验的订单在任何支付方式中都会带付款用户信息。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (payload.Product is Product.Unknown or Product.Jsapi || !OrderRequest.Is(payload))
        {
            return [];
        }

        return (payload.Version == ApiVersion.V2 ? OfV2 : OfV3)
            .Select(path => payload[path]).OfType<Field>().Where(field => !field.Value.MayBeEmpty())
            .Select(field => new Problem(field.KeySpan, Message.With(field.Path, payload.Product.ToString().ToUpperInvariant())));
    }
}
