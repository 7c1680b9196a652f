namespace WeChatPayLint.CodeFixes.Tests.Versions;

public sealed class TradeTypeWrongTests
{
    private static readonly Repairs Repairs = new("WXP122");

    [Theory]
    [InlineData("[|\"H5\"|]", "\"MWEB\"")]
    [InlineData("[|\"jsapi\"|] /* 公众号 🧋 */", "\"JSAPI\" /* 公众号 🧋 */")]
    [InlineData("[|@\"mini_program\"|]", "@\"JSAPI\"")]
    [InlineData("[|\"\"\"QRCode\"\"\"|]", "\"\"\"NATIVE\"\"\"")]
    [InlineData("[|\"app\"|]", "\"APP\"")]
    [InlineData("text.Length > 0 ? \"JSAPI\" : [|\"wap\"|]", "text.Length > 0 ? \"JSAPI\" : \"MWEB\"")]
    public Task WritesTheLegalValue(string before, string after) => Repairs.Reviewed(
        Files.Method($"data.SetValue(\"out_trade_no\", text);\ndata.SetValue(\"trade_type\", {before});"),
        Files.Method($"data.SetValue(\"out_trade_no\", text);\ndata.SetValue(\"trade_type\", {after});"));

    [Theory]
    [InlineData("""var order = new Dictionary<string, string> { ["mch_id"] = text, ["trade_type"] = [|"H5"|], ["out_trade_no"] = text };""", """var order = new Dictionary<string, string> { ["mch_id"] = text, ["trade_type"] = "MWEB", ["out_trade_no"] = text };""")]
    [InlineData("""var order = "<xml><mch_id>1</mch_id><device_info>奶茶🧋</device_info><trade_type><![CDATA[[|H5|]]]></trade_type></xml>";""", """var order = "<xml><mch_id>1</mch_id><device_info>奶茶🧋</device_info><trade_type><![CDATA[MWEB]]></trade_type></xml>";""")]
    [InlineData("""const string Type = [|"H5"|]; /* 🧋 */ data.SetValue("out_trade_no", text); data.SetValue("trade_type", Type);""", """const string Type = "MWEB"; /* 🧋 */ data.SetValue("out_trade_no", text); data.SetValue("trade_type", Type);""")]
    public Task MendsEveryShape(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("data.SetValue(\"out_trade_no\", text);\ndata.SetValue(\"trade_type\", [|\"BARTER\"|]);")]
    [InlineData("data.SetValue(\"out_trade_no\", text);\ndata.SetValue(\"trade_type\", [|\"\\u0048\\u0035\"|] /* H5 */);", true)]
    public Task LeavesWhatResemblesNothing(string code, bool isMended = false) =>
        isMended ? Repairs.Reviewed(Files.Method(code), Files.Method(code.Replace("[|\"\\u0048\\u0035\"|]", "\"MWEB\""))) : Repairs.None(Files.Method(code));
}

public sealed class VersionFieldsMixedTests
{
    private static readonly Repairs Repairs = new("WXP126");

    [Theory]
    [InlineData("""var order = new { mchid = text, [|body|] = /* 🧋 */ "奶茶", out_trade_no = text, amount = new { total = fen, currency = "CNY" } };""", """var order = new { mchid = text, description = /* 🧋 */ "奶茶", out_trade_no = text, amount = new { total = fen, currency = "CNY" } };""")]
    [InlineData("""var body = text; var order = new { mchid = text, /* 商品 */ [|body|], out_trade_no = text, amount = new { total = fen, currency = "CNY" } };""", """var body = text; var order = new { mchid = text, /* 商品 */ description = body, out_trade_no = text, amount = new { total = fen, currency = "CNY" } };""")]
    [InlineData("""var order = new Dictionary<string, object> { ["mchid"] = text, [[|"body"|]] = /* 🧋 */ "奶茶", ["out_trade_no"] = text, ["notify_url"] = text, ["amount"] = new { total = fen } };""", """var order = new Dictionary<string, object> { ["mchid"] = text, ["description"] = /* 🧋 */ "奶茶", ["out_trade_no"] = text, ["notify_url"] = text, ["amount"] = new { total = fen } };""")]
    [InlineData("""data.SetValue("out_trade_no", text); data.SetValue("total_fee", fen); data.SetValue("spbill_create_ip", text); data.SetValue([|"mchid"|], text);""", """data.SetValue("out_trade_no", text); data.SetValue("total_fee", fen); data.SetValue("spbill_create_ip", text); data.SetValue("mch_id", text);""")]
    public Task Renames(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("""const string Body = "body"; var order = new Dictionary<string, object> { ["mchid"] = text, [[|Body|]] = "Tea", ["out_trade_no"] = text, ["notify_url"] = text, ["amount"] = new { total = fen } };""")]
    [InlineData("""var order = new { mchid = text, [|body|] = "Tea", out_trade_no = text, amount = new { total = fen, currency = "CNY" } }; var shown = order.body;""")]
    [InlineData("""var order = new { mchid = text, [|total_fee|] = fen, out_trade_no = text, payer = new { openid = text }, notify_url = text, description = text };""")]
    [InlineData("""var order = "{\"mchid\":\"1\",\"[|body|]\":\"Tea\",\"out_trade_no\":\"12345678\",\"amount\":{\"total\":" + fen + ",\"currency\":\"CNY\"}}";""")]
    public Task LeavesNamesThatStandForMore(string code) => Repairs.None(Files.Method(code));
}
