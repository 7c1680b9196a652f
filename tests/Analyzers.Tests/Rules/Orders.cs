namespace WeChatPayLint.Analyzers.Tests.Rules;

/// <summary>One value in the shapes that real orders have.</summary>
internal static class Orders
{
    /// <summary>Tencent's demo: a key and a value.</summary>
    public static string Keyed(string key, string value) => $"data.SetValue(\"{key}\", {value});";

    /// <summary>A request of V2 in a dictionary.</summary>
    public static string Dictionary(string key, string value) => $"var map = new Dictionary<string, object> {{ [\"mch_id\"] = Shop.MchId, [\"spbill_create_ip\"] = Shop.PayersAddress(), [\"{key}\"] = {value} }};";

    /// <summary>A request of V3 as an anonymous object.</summary>
    public static string Anonymous(string member, string value) => $"var body = new {{ mchid = Shop.MchId, description = \"Tea\", {member} = {value} }};";

    /// <summary>An SDK's model of V3.</summary>
    public static string Model(string member, string value) => $"var request = new CreatePayTransactionJsapiRequest {{ MerchantId = Shop.MchId, {member} = {value} }};\nvar prefix = nameof(order.OutTradeNumber);";

    /// <summary>JSON of V3 in an interpolated raw string, where the amount is a hole.</summary>
    public static string Json(string amount) =>
        "var body = $$\"\"\"{ \"mchid\": \"{{Shop.MchId}}\", \"description\": \"Tea\", \"amount\": { \"total\": {{" + amount + "}} } }\"\"\";";

    /// <summary>What starts a payment from a page, in V3.</summary>
    public static string Invoke(string? timeStamp = null, string? package = null, string? signType = null, string? paySign = null, string? nonceStr = null) =>
        $"var start = new {{ appId = Shop.AppId, timeStamp = {timeStamp ?? "Shop.Seconds()"}, nonceStr = {nonceStr ?? "Shop.Nonce()"}, package = {package ?? "\"prepay_id=\" + Shop.PrepayId()"}, signType = {signType ?? "\"RSA\""}, paySign = {paySign ?? "Shop.RsaSign()"} }};";

    /// <summary>The same through Tencent's demo, one of its fields.</summary>
    public static string Start(string key, string value) =>
        "var start = new WxPayData();\nstart.SetValue(\"appId\", Shop.AppId);\nstart.SetValue(\"nonceStr\", Shop.Nonce());\n"
        + (key == "timeStamp" ? "" : "start.SetValue(\"timeStamp\", Shop.Seconds());\n")
        + (key == "package" ? "" : "start.SetValue(\"package\", \"prepay_id=\" + Shop.PrepayId());\n")
        + $"start.SetValue(\"{key}\", {value});";

    /// <summary>The same in a dictionary, one of its fields.</summary>
    public static string StartMap(string key, string value) =>
        "var start = new Dictionary<string, object> { [\"appId\"] = Shop.AppId, [\"nonceStr\"] = Shop.Nonce(), [\"paySign\"] = Shop.RsaSign(), "
        + (key == "timeStamp" ? "" : "[\"timeStamp\"] = Shop.Seconds(), ")
        + (key == "package" ? "" : "[\"package\"] = \"prepay_id=\" + Shop.PrepayId(), ")
        + $"[\"{key}\"] = {value} }};";
}
