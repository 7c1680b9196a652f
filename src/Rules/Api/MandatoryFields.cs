using WeChatPayLint.Payloads;

namespace WeChatPayLint.Api;

/// <summary>
/// What every order has to carry, besides what depends on the product.
/// V2: https://pay.weixin.qq.com/doc/v2/partner/4011939925 ; V3: https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html ,
/// for agencies https://pay.weixin.qq.com/doc/v3/partner/4012523593
/// </summary>
public static class MandatoryFields
{
    private static readonly string[] OrderOfV2 = ["out_trade_no", "body", "total_fee"];
    private static readonly string[] OrderOfV3 = ["out_trade_no", "description", "amount.total"];
    private static readonly string[] OrderOfGlobal = ["out_trade_no", "amount.total"];
    private static readonly string[] CombinedOrder = ["combine_out_trade_no", "sub_orders"];

    private static readonly string[] MerchantOfV2 = ["appid", "mch_id"];
    private static readonly string[] MerchantOfV3 = ["appid", "mchid"];
    private static readonly string[] Agency = ["sp_appid", "sp_mchid"];
    private static readonly string[] CombiningMerchant = ["combine_appid", "combine_mchid"];

    /// <summary>The paths that say what is ordered. They differ from order to order, so that no sender can know them.</summary>
    public static IReadOnlyList<string> OfOrder(Payload order) =>
        order.Mode == MerchantMode.Combined ? CombinedOrder
        : order.Version == ApiVersion.V2 ? OrderOfV2
        : order.Evidence.IsGlobal ? OrderOfGlobal
        : OrderOfV3;

    /// <summary>The paths that say who sells, which a sender may take from its settings; none where the mode is not known.</summary>
    public static IReadOnlyList<string> OfMerchant(Payload order) =>
        order.Mode == MerchantMode.Combined ? CombiningMerchant
        : order.Version == ApiVersion.V2 ? MerchantOfV2
        : order.Evidence.IsGlobal ? []
        : order.Mode switch
        {
            MerchantMode.Direct => MerchantOfV3,
            MerchantMode.Partner => Agency,
            _ => [],
        };
}
