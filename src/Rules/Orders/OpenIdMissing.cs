using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>An order paid inside WeChat that does not say who pays.</summary>
internal sealed class OpenIdMissing : PayloadRule
{
    private static readonly Text Missing = (
        "A JSAPI or mini program order needs the payer's {0}; get it by OAuth or wx.login and set it",
        "JSAPI 和小程序下单必须传付款用户的 {0}；请通过网页授权或 wx.login 获取后传入");

    private static readonly Text Empty = (
        "{0} is empty, but a JSAPI or mini program order needs the payer's; get it by OAuth or wx.login",
        "{0} 为空，而 JSAPI 和小程序下单必须传付款用户的 openid；请通过网页授权或 wx.login 获取");

    private static readonly string[] OfV2 = ["openid", "sub_openid"];
    private static readonly string[] OfV3 = ["payer.openid", "payer.sp_openid", "payer.sub_openid"];
    private static readonly string[] OfCombined = ["combine_payer_info.openid"];

    public override string Id => "WXP118";

    public override Text Title => ("JSAPI order without the payer's openid", "JSAPI 下单缺少付款用户的 openid");

    public override Text Why => (
        "A payment inside WeChat is an order for one user. Without the openid it is refused: \"JSAPI支付必须传openid\".",
        "微信内支付的订单属于某个用户，不传 openid 会被拒绝：“JSAPI支付必须传openid”。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F130", "direct merchants send openid, the one under their appid", "直连商户传 openid，即用户在其 appid 下的标识"),
        Source.Faq("F170", "JSAPI needs OAuth first: code, then openid, then prepay_id", "JSAPI 需要先网页授权：先取 code，再取 openid，然后下单取 prepay_id"),
        Source.Page("V3 JSAPI order, payer", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
        Source.Page("V2 order, openid", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("body", "Tea");
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("trade_type", [|"JSAPI"|]);
        var answer = WxPayApi.UnifiedOrder(data);
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("body", "Tea");
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("trade_type", "JSAPI");
        data.SetValue("openid", Shop.OpenId());
        var answer = WxPayApi.UnifiedOrder(data);
        """;

    public override Text Fix => ("None: the openid comes from the user's login.", "无：openid 需通过用户登录取得。");

    public override Text Silence => (
        "Orders that other code completes. Where the program's own sender gets the order, it is a suggestion. Agency orders of V3 are judged by WXP120.",
        "由其他代码补全的订单不报告；订单交给程序自己的发送方法时只作为建议。V3 服务商订单由 WXP120 检查。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (payload.Product != Product.Jsapi || !OrderRequest.Is(payload) || PathsOf(payload) is not { } paths || paths.Any(path => payload[path] is { } field && !OrderRequest.IsEmpty(field, payload)))
        {
            yield break;
        }

        if (paths.Select(path => payload[path]).FirstOrDefault(field => field is not null) is { } empty)
        {
            yield return new Problem(empty.Value.Span, Empty.With(empty.Path)) { Severity = OrderRequest.Confidence(payload) };
        }
        else if (paths.All(path => payload.Lacks(path)))
        {
            yield return new Problem(OrderRequest.Demand(payload), Missing.With(paths[0])) { Severity = OrderRequest.Confidence(payload) };
        }
    }

    private static string[]? PathsOf(Payload payload) =>
        payload.Mode == MerchantMode.Combined ? OfCombined
        : payload.Version == ApiVersion.V2 ? OfV2
        : payload.Mode != MerchantMode.Partner ? OfV3
        : null;
}
