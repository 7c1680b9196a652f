namespace WeChatPayLint.Api;

/// <summary>
/// The fields that V3's requests for orders and refunds have at any depth, found by what a program calls them.
/// https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html , https://pay.weixin.qq.com/docs/merchant/products/refund/apilist.html
/// </summary>
public static class V3Fields
{
    private static readonly string[] Names =
    [
        "appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid", "description", "out_trade_no", "time_expire", "attach", "notify_url", "goods_tag", "support_fapiao", "limit_pay",
        "amount", "total", "currency", "payer", "openid", "sp_openid", "sub_openid", "detail", "cost_price", "invoice_id", "goods_detail", "merchant_goods_id", "wechatpay_goods_id", "goods_name",
        "quantity", "unit_price", "scene_info", "payer_client_ip", "device_id", "store_info", "area_code", "address", "h5_info", "app_name", "app_url", "bundle_id", "package_name", "settle_info",
        "profit_sharing", "transaction_id", "out_refund_no", "reason", "funds_account", "refund", "combine_appid", "combine_mchid", "combine_out_trade_no", "combine_payer_info", "sub_orders", "total_amount",
    ];

    // Fields that make an object a request of V3 beside one of its addresses.
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal) { "mchid", "sp_mchid", "sub_mchid", "out_trade_no", "out_refund_no", "combine_mchid", "combine_out_trade_no", "notify_url" };

    private static readonly Dictionary<string, string> BySpelling = Names.ToDictionary(name => name, SpellingComparer.Instance);

    /// <summary>The field that a member's name is a spelling of, whatever its letter case and underscores; or null.</summary>
    public static string? NameOf(string member) => BySpelling.TryGetValue(member, out var name) ? name : null;

    /// <summary>Whether an object with these fields is a request for an order, a refund or the like.</summary>
    public static bool AreRequest(IReadOnlyCollection<string> fields) => fields.Count >= 2 && fields.Any(Telling.Contains);
}
