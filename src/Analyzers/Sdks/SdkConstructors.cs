namespace WeChatPayLint.Analyzers.Sdks;

/// <summary>
/// Parameter names of the constructors that carry values, for code whose references are not restored. Senparc's models are built this way.
/// https://github.com/JeffreySu/WeiXinMPSDK
/// </summary>
internal static class SdkConstructors
{
    private static readonly Dictionary<string, string[]> Parameters = new(StringComparer.Ordinal)
    {
        ["TransactionsRequestData"] =
            ["appid", "mchid", "description", "out_trade_no", "time_expire", "attach", "notify_url", "goods_tag", "amount", "payer", "detail", "settle_info", "scene_info", "support_fapiao"],
        ["CombineTransactionsRequestData"] =
            ["combine_appid", "combine_mchid", "combine_out_trade_no", "scene_info", "sub_orders", "combine_payer_info", "time_start", "time_expire", "notify_url"],
        ["TenPayV3UnifiedorderRequestData"] =
            ["appId", "mchId", "body", "outTradeNo", "totalFee", "spbillCreateIp", "notifyUrl", "tradeType", "openid", "key", "nonceStr", "deviceInfo", "timeStart", "timeExpire"],
        ["TransactionsRequestData.Amount"] = ["total", "currency"],
        ["TransactionsRequestData.Payer"] = ["openid"],
    };

    /// <summary>The parameter at a position, or null where the type is not known.</summary>
    public static string? ParameterAt(string type, int position) =>
        Parameters.TryGetValue(type, out var names) && position < names.Length ? names[position] : null;
}
