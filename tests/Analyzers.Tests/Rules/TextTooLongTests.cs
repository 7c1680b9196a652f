namespace WeChatPayLint.Analyzers.Tests.Rules;

/// <summary>Texts that are too long, in the shapes that orders and refunds have.</summary>
public sealed class TextTooLongTests
{
    // 43 characters, 129 bytes.
    private const string Long = "云雾茶铺春季限定礼盒明前龙井碧螺春安吉白茶各一百克附手工茶具一套支持七天无理由的退换货";

    private static readonly string Latin = new('t', 129);

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "SetValue", "WXP106", "data.SetValue(\"trade_type\", \"NATIVE\"); data.SetValue(\"total_fee\", fen); data.SetValue(\"body\", [|\"" + Long + "\"|]);" },
        { "dictionary", "WXP106", Orders.Dictionary("body", "[|\"" + Long + "\"|]") },
        { "model", "WXP106", Orders.Model("Description", "[|\"" + Latin + "\"|]") },
        { "later", "WXP106", "order.OutTradeNumber = number; order.Description = [|\"" + Latin + "\"|];" },
        { "anonymous", "WXP107", Orders.Anonymous("attach", "[|\"" + Latin + "\"|]") },
        { "constant elsewhere", "WXP107", "const string Attach = [|\"" + Latin + "\"|];\n" + Orders.Anonymous("attach", "Attach") },
        { "concatenation", "WXP107", Orders.Anonymous("attach", "[|\"" + Latin + "\" + number|]") },
        { "JSON", "WXP106", "var body = \"{\\\"mchid\\\":\\\"1900000109\\\",\\\"description\\\":\\\"[|" + Latin + "|]\\\",\\\"amount\\\":{\\\"total\\\":\" + fen + \"}}\";" },
        { "XML", "WXP106", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><total_fee>{fen}</total_fee><body>[|" + Long + "|]</body></xml>\";" },
        { "constructor", "WXP106", "var model = new Senparc.Weixin.TenPayV3.Apis.BasePay.TransactionsRequestData(Shop.AppId, Shop.MchId, [|\"" + Latin + "\"|], number, null, null, Shop.NotifyUrl(), null, null);" },
        { "Substring", "WXP106", Orders.Model("Description", "number.Substring(0, [|200|])") },
        { "range", "WXP106", Orders.Model("Description", "number[..[|200|]]") },
        { "guarded", "WXP107", Orders.Anonymous("attach", "number.Length > 200 ? number.Substring(0, [|200|]) : number") },
        { "refund", "WXP405", "var body = new { out_trade_no = number, out_refund_no = number, reason = [|\"" + Long + "\"|], amount = new { refund = fen, total = fen, currency = \"CNY\" } };" },
        { "refund of V2", "WXP405", "data.SetValue(\"out_refund_no\", number); data.SetValue(\"refund_fee\", fen); data.SetValue(\"refund_desc\", [|\"" + Long + "\"|]);" },
        { "refund of Senparc", "WXP405", "var refund = new Senparc.Weixin.TenPay.V3.TenPayV3RefundRequestData(Shop.AppId, Shop.MchId, number, null, Shop.Nonce(), null, number, number, fen, fen, null, null, [|\"" + Long + "\"|]);" },
        { "refund of Senparc V3", "WXP405", "var refund = new Senparc.Weixin.TenPayV3.Apis.BasePay.RefundRequestData(null, number, number, [|\"" + Long + "\"|], Shop.NotifyUrl(), null, null, null);" },
        { "refund of SKIT V2", "WXP405", "var refund = new SKIT.FlurlHttpClient.Wechat.TenpayV2.Models.CreatePayRefundRequest { OutRefundNumber = number, RefundFee = fen, Description = [|\"" + Long + "\"|] };" },
        { "detail", "WXP134", Orders.Dictionary("detail", "[|\"" + new string('d', 6001) + "\"|]") },
        { "object", "WXP134", Orders.Dictionary("scene_info", "[|new { h5_info = new { type = \"Wap\" } }|]") },
        { "typed object", "WXP134", Orders.Keyed("trade_type", "\"MWEB\"") + Orders.Keyed("total_fee", "fen") + Orders.Keyed("detail", "[|new Dictionary<string, object> { [\"cost_price\"] = fen }|]") },
    };

    public static TheoryData<string, string> Right => new()
    {
        { "body of 42 characters", Orders.Dictionary("body", "\"" + Long.Substring(0, 42) + "\"") },
        { "description of 43 characters", Orders.Model("Description", "\"" + Long + "\"") },
        { "range from the end", Orders.Model("Description", "number[^200..]") },
        { "range to the end", Orders.Model("Description", "number[..^200]") },
        { "cut right", Orders.Model("Description", "number.Length > 127 ? number[..127] : number") },
        { "unknown", Orders.Model("Attachment", "number") },
        { "serialized", Orders.Dictionary("scene_info", "JsonSerializer.Serialize(new { h5_info = new { type = \"Wap\" } })") },
        { "JObject", Orders.Dictionary("detail", "new JObject { [\"cost_price\"] = fen }") },
        { "scene of V3", Orders.Anonymous("scene_info", "new { payer_client_ip = \"8.8.8.8\" }") },
        { "description of a page", "return new { total = fen, currency = \"CNY\", description = \"" + Latin + "\" };" },
        { "attach of a mail", "var mail = new Dictionary<string, string> { [\"body\"] = \"" + Long + "\", [\"attach\"] = \"" + Latin + "\" };" },
        { "reason of a record", "var row = new Row { reason = \"" + Long + "\", out_trade_no = number };\nclass Row { public string reason { get; set; } public string out_trade_no { get; set; } }" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public Task Catches(string shape, string rule, string code) => Verify.Catches(rule, code, shape);

    [Theory, MemberData(nameof(Right))]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task CatchesWithoutTypes() => Verify.Unresolved("class WxPayService { void Pay(WxPayData data, string name) { data.SetValue(\"total_fee\", 1990 + name.Length); data.SetValue(\"body\", name.Substring(0, [|200|])); } }", "WXP106");
}
