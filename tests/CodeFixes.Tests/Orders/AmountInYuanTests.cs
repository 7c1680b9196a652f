namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class AmountInYuanTests
{
    private static readonly Repairs Repairs = new("WXP102");

    [Theory]
    [InlineData("price * 100", "decimal.ToInt32(Math.Round(price * 100))")]
    [InlineData("100m * price", "decimal.ToInt32(Math.Round(100m * price))")]
    [InlineData("price /* 元 🧋 */ * 100", "decimal.ToInt32(Math.Round(price /* 元 🧋 */ * 100))")]
    [InlineData("yuan * 100", "(int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("(price * 100).ToString()", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("(yuan * 100).ToString()", "((int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("Convert.ToString(price * 100)", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("$\"{price * 100}\"", "$\"{decimal.ToInt32(Math.Round(price * 100))}\"")]
    [InlineData("$\"{price * 100:F2}\"", "$\"{decimal.ToInt32(Math.Round(price * 100))}\"")]
    [InlineData("(price * 100).ToString(\"F2\")", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("(price * 100) + \"\"", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    public Task ConvertsWhatIsMultipliedAlready(string before, string after) =>
        Repairs.Safe(Files.Method($"data.SetValue(\"total_fee\", [|{before}|]);"), Files.Method($"data.SetValue(\"total_fee\", {after});"));

    [Theory]
    [InlineData("price.ToString(\"F2\")", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("yuan.ToString(\"0.00\")", "((int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("price", "decimal.ToInt32(Math.Round(price * 100))")]
    [InlineData("(price + 5m).ToString()", "decimal.ToInt32(Math.Round((price + 5m) * 100)).ToString(CultureInfo.InvariantCulture)")]
    public Task MultipliesTheRestWithReview(string before, string after) =>
        Repairs.Reviewed(Files.Method($"data.SetValue(\"total_fee\", [|{before}|]);"), Files.Method($"data.SetValue(\"total_fee\", {after});"));

    [Fact]
    public Task MultipliesOneOfTwoChoices() => Repairs.Reviewed(
        Files.Method("data.SetValue(\"total_fee\", text.Length > 0 ? [|price|] : fen /* 🧋 */);"),
        Files.Method("data.SetValue(\"total_fee\", text.Length > 0 ? decimal.ToInt32(Math.Round(price * 100)) : fen /* 🧋 */);"));

    [Theory]
    [InlineData("""data.SetValue(key: "total_fee", value: [|price * 100|]);""", """data.SetValue(key: "total_fee", value: decimal.ToInt32(Math.Round(price * 100)));""")]
    [InlineData("""var order = new { mch_id = text, trade_type = "JSAPI", total_fee = [|price * 100|] };""", """var order = new { mch_id = text, trade_type = "JSAPI", total_fee = decimal.ToInt32(Math.Round(price * 100)) };""")]
    [InlineData("""var order = new { mchid = text, amount = new { total = [|price * 100|], currency = "CNY" }, notify_url = text };""", """var order = new { mchid = text, amount = new { total = decimal.ToInt32(Math.Round(price * 100)), currency = "CNY" }, notify_url = text };""")]
    [InlineData("""var order = new Dictionary<string, object> { ["mch_id"] = text, ["total_fee"] = [|price * 100|] };""", """var order = new Dictionary<string, object> { ["mch_id"] = text, ["total_fee"] = decimal.ToInt32(Math.Round(price * 100)) };""")]
    [InlineData("""var order = new Dictionary<string, object> { { "mch_id", text }, { "total_fee", [|price * 100|] } };""", """var order = new Dictionary<string, object> { { "mch_id", text }, { "total_fee", decimal.ToInt32(Math.Round(price * 100)) } };""")]
    [InlineData("""var order = new Dictionary<string, object> { ["mch_id"] = text }; order.Add("total_fee", [|price * 100|]);""", """var order = new Dictionary<string, object> { ["mch_id"] = text }; order.Add("total_fee", decimal.ToInt32(Math.Round(price * 100)));""")]
    [InlineData("""var order = new Dictionary<string, object> { ["mch_id"] = text }; order["total_fee"] = [|price * 100|]; // 元""", """var order = new Dictionary<string, object> { ["mch_id"] = text }; order["total_fee"] = decimal.ToInt32(Math.Round(price * 100)); // 元""")]
    [InlineData("""var order = new System.Xml.Linq.XElement("xml", new System.Xml.Linq.XElement("mch_id", text), new System.Xml.Linq.XElement("total_fee", [|price * 100|]));""", """var order = new System.Xml.Linq.XElement("xml", new System.Xml.Linq.XElement("mch_id", text), new System.Xml.Linq.XElement("total_fee", decimal.ToInt32(Math.Round(price * 100))));""")]
    [InlineData("""var order = string.Format("<xml><mch_id>{0}</mch_id><device_info>奶茶🧋</device_info><total_fee>{1}</total_fee></xml>", text, [|price * 100|]);""", """var order = string.Format("<xml><mch_id>{0}</mch_id><device_info>奶茶🧋</device_info><total_fee>{1}</total_fee></xml>", text, decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture));""")]
    [InlineData("""var order = "<xml><mch_id>" + text + "</mch_id><device_info>奶茶🧋</device_info><total_fee>" + [|price * 100|] + "</total_fee></xml>";""", """var order = "<xml><mch_id>" + text + "</mch_id><device_info>奶茶🧋</device_info><total_fee>" + decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture) + "</total_fee></xml>";""")]
    public Task MendsEveryShape(string before, string after) => Repairs.Safe(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("$\"<xml><mch_id>{text}</mch_id><device_info>奶茶🧋</device_info><total_fee>{", "}</total_fee></xml>\"")]
    [InlineData("$@\"<xml><mch_id>{text}</mch_id><device_info>\"\"奶茶🧋\"\"</device_info><total_fee>{", "}</total_fee></xml>\"")]
    [InlineData("$\"\"\"<xml><mch_id>{text}</mch_id><device_info>奶茶🧋</device_info><total_fee>{", "}</total_fee></xml>\"\"\"")]
    [InlineData("$$\"\"\"\n    {\n      \"mchid\": \"{{text}}\",\n      \"note\": \"奶茶🧋\",\n      \"amount\": { \"total\": {{ ", " }} }\n    }\n    \"\"\"")]
    public Task MendsHoles(string start, string end) => Repairs.Safe(
        Files.Method("var order = " + start + "[|price * 100|]" + end + ";"),
        Files.Method("var order = " + start + "decimal.ToInt32(Math.Round(price * 100))" + end + ";"));

    [Fact]
    public Task DropsTheFormatOfTheHole() => Repairs.Safe(
        Files.Method("""var order = $"<xml><mch_id>{text}</mch_id><total_fee>{[|price * 100|]:F2}</total_fee></xml>";"""),
        Files.Method("""var order = $"<xml><mch_id>{text}</mch_id><total_fee>{decimal.ToInt32(Math.Round(price * 100))}</total_fee></xml>";"""));

    [Fact]
    public Task MendsTwoValuesInOneGo() => Repairs.Safe(
        Files.Method("data.SetValue(\"total_fee\", [|price * 100|]);\nvar refund = new WxPayData();\nrefund.SetValue(\"refund_fee\", [|yuan * 100|]);"),
        Files.Method("data.SetValue(\"total_fee\", decimal.ToInt32(Math.Round(price * 100)));\nvar refund = new WxPayData();\nrefund.SetValue(\"refund_fee\", (int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero));"));

    [Fact]
    public Task MendsADeclarationWithReview() => Repairs.Reviewed(
        Files.Method("decimal due = [|price * 100|];\ndata.SetValue(\"total_fee\", due);\nanswer.SetValue(\"total_fee\", due);"),
        Files.Method("decimal due = decimal.ToInt32(Math.Round(price * 100));\ndata.SetValue(\"total_fee\", due);\nanswer.SetValue(\"total_fee\", due);"));

    [Fact]
    public Task MendsBothOfTwoChoices() => Repairs.Safe(
        Files.Method("data.SetValue(\"total_fee\", text.Length > 0 ? [|price * 100|] : [|price * 100|]);"),
        Files.Method("data.SetValue(\"total_fee\", text.Length > 0 ? decimal.ToInt32(Math.Round(price * 100)) : decimal.ToInt32(Math.Round(price * 100)));"));

    [Theory]
    [InlineData("data.SetValue(\"total_fee\", [|maybe * 100|]);")]
    [InlineData("data.SetValue(\"total_fee\", [|maybe?.ToString(\"F2\")|]);")]
    [InlineData("data.SetValue(\"total_fee\", [|\"19.90\"|]);")]
    [InlineData("data.SetValue(\"total_fee\", [|19.90m|]);")]
    public Task LeavesNullsAndConstants(string code) => Repairs.None(Files.Method(code));

    [Theory]
    [InlineData("decimal.Round(price * 100).ToString(\"0\")")]
    [InlineData("decimal.ToInt32(decimal.Round(price * 100)).ToString()")]
    [InlineData("decimal.Truncate(price * 100 + 0.5m).ToString(\"F0\")")]
    public Task HasNothingToMendInWhatIsWhole(string value) => Repairs.None(Files.Method($"data.SetValue(\"total_fee\", {value});"));
}
