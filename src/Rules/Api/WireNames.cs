namespace WeChatPayLint.Api;

/// <summary>
/// The names that WeChat Pay's interfaces use for their fields.
/// V2: https://pay.weixin.qq.com/doc/v2/partner/4011939925 ; V3: https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html ;
/// starting a payment: https://pay.weixin.qq.com/doc/v3/merchant/4012791857
/// </summary>
public static class WireNames
{
    /// <summary>Amounts in fen, by the path they have in a payload. V2 and red packets first, then V3, then combined orders.</summary>
    public static readonly ISet<string> AmountPaths = Set(
        "total_fee", "refund_fee", "settlement_refund_fee", "amount.total", "amount.refund", "amount.payer_total", "amount.payer_refund",
        "amount.total_amount", "sub_orders.amount.total_amount");

    /// <summary>Names that no other provider is known to use.</summary>
    public static readonly ISet<string> Own = Set(
        "mch_id", "sub_mch_id", "mchid", "sub_mchid", "sp_mchid", "sp_appid", "sp_openid", "sub_openid", "spbill_create_ip", "payer_client_ip", "h5_info",
        "combine_appid", "combine_mchid", "combine_out_trade_no", "combine_payer_info", "mch_billno", "re_openid", "out_refund_no", "prepay_id", "prepayid",
        "prepayId", "partnerid", "partnerId", "paySign", "code_url", "mweb_url", "h5_url");

    /// <summary>Names that together are only WeChat Pay's.</summary>
    public static readonly IReadOnlyList<(string First, string Second)> OwnPairs =
    [
        ("trade_type", "total_fee"), ("trade_type", "out_trade_no"), ("nonce_str", "total_fee"), ("nonce_str", "notify_url"),
        ("nonceStr", "signType"), ("amount.total", "payer.openid"), ("amount.total", "notify_url"),
    ];

    /// <summary>Fields of the interface V2 that V3 does not have.</summary>
    public static readonly ISet<string> OnlyV2 = Set(
        "mch_id", "sub_mch_id", "total_fee", "body", "spbill_create_ip", "refund_fee", "refund_desc", "nonce_str", "sign", "sign_type", "fee_type", "device_info");

    /// <summary>Fields of the interface V3 that V2 does not have.</summary>
    public static readonly ISet<string> OnlyV3 = Set(
        "mchid", "sp_mchid", "sub_mchid", "sp_appid", "description", "amount", "amount.total", "amount.refund", "amount.currency", "payer", "payer.openid", "payer.sp_openid",
        "payer.sub_openid", "scene_info.payer_client_ip", "combine_mchid", "combine_out_trade_no", "settle_info");

    /// <summary>Fields that only a request for an order has.</summary>
    public static readonly ISet<string> OrderOnly = Set(
        "total_fee", "amount", "total", "total_amount", "body", "description", "trade_type", "notify_url", "spbill_create_ip", "payer", "time_expire", "combine_out_trade_no");

    /// <summary>Fields that only WeChat Pay itself writes.</summary>
    public static readonly string[] AnswerOnly =
        ["cash_fee", "bank_type", "time_end", "trade_state", "trade_state_desc", "success_time", "code_url", "mweb_url", "h5_url", "result_code", "err_code", "resource", "event_type", "refund_id", "refund_status", "amount.payer_total", "amount.payer_refund"];

    /// <summary>Parameters that start a payment from a page or a mini program.</summary>
    public static readonly IReadOnlyList<string> Invoke = ["timeStamp", "timestamp", "nonceStr", "package", "signType", "paySign"];

    /// <summary>Parameters that start a payment from an app and from nowhere else.</summary>
    public static readonly IReadOnlyList<string> AppInvoke = ["partnerid", "partnerId", "prepayid", "prepayId", "packageValue"];

    /// <summary>Names that prove another provider: Alipay, UnionPay, PayPal, aggregators.</summary>
    public static readonly ISet<string> OtherProviders = Set(
        "seller_id", "seller_email", "_input_charset", "service", "subject", "biz_content", "product_code", "payment_type", "show_url", "buyer_id", "app_id",
        "partner", "bargainor_id", "input_charset", "service_version", "txnAmt", "merId", "orderId", "cusid", "trxamt", "mch_create_ip", "timeout_express", "alipay_sdk", "intent", "purchase_units");

    /// <summary>Every name a reader looks for, without paths.</summary>
    public static readonly ISet<string> All = new HashSet<string>(
        new[]
        {
            "appid", "sub_appid", "out_trade_no", "transaction_id", "attach", "detail", "goods_tag", "notify_url", "openid", "product_id", "limit_pay", "receipt",
            "profit_sharing", "time_start", "time_expire", "scene_info", "total", "refund", "payer_total", "total_amount", "currency", "payer_refund", "settlement_refund_fee",
            "refund_account", "refund_fee_type", "reason", "funds_account", "sub_orders", "type", "trade_type", "appId", "noncestr", "signature", "sign", "packageValue",
            "redirect_url", "return_url", "support_fapiao", "merchant_category_code", "out_order_no", "partner_trade_no", "auth_code", "cash_fee", "bank_type", "time_end", "trade_state",
            "trade_state_desc", "success_time", "result_code", "return_code", "err_code", "resource", "event_type", "refund_id", "refund_status",
        }
        .Concat(Own).Concat(Invoke).Concat(OtherProviders)
        .Concat(AmountPaths.Concat(OnlyV2).Concat(OnlyV3).Concat(OrderOnly).Select(LastOf)),
        StringComparer.Ordinal);

    /// <summary>The last name of a path.</summary>
    public static string LastOf(string path) => path.Substring(path.LastIndexOf('.') + 1);

    private static ISet<string> Set(params string[] names) => new HashSet<string>(names, StringComparer.Ordinal);
}
