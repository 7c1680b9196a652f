namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class GuidTooLongTests
{
    private static readonly Repairs Repairs = new("WXP105");

    [Theory]
    [InlineData("[|Guid.NewGuid().ToString()|]", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("[|Guid.NewGuid().ToString(\"D\")|]", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("[|Guid.NewGuid().ToString(/* 随机 */ \"B\")|]", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("[|Guid.NewGuid()|]", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("[|id|] /* 🧋 */", "id.ToString(\"N\") /* 🧋 */")]
    [InlineData("[|maybeId.Value.ToString()|]", "maybeId.Value.ToString(\"N\")")]
    [InlineData("$\"{[|Guid.NewGuid()|]}\"", "$\"{Guid.NewGuid():N}\"")]
    [InlineData("$\"{[|Guid.NewGuid().ToString()|]}\"", "$\"{Guid.NewGuid().ToString(\"N\")}\"")]
    [InlineData("$@\"{[|id|]}\"", "$@\"{id:N}\"")]
    [InlineData("$\"\"\"{[|id|]}\"\"\"", "$\"\"\"{id:N}\"\"\"")]
    [InlineData("string.Format(\"{0}\", [|Guid.NewGuid()|])", "string.Format(\"{0}\", Guid.NewGuid().ToString(\"N\"))")]
    [InlineData("\"\" + [|Guid.NewGuid()|]", "\"\" + Guid.NewGuid().ToString(\"N\")")]
    [InlineData("text.Length > 0 ? text : [|Guid.NewGuid().ToString()|]", "text.Length > 0 ? text : Guid.NewGuid().ToString(\"N\")")]
    [InlineData("text ?? [|Guid.NewGuid().ToString()|]", "text ?? Guid.NewGuid().ToString(\"N\")")]
    public Task WritesThirtyTwoDigits(string before, string after) =>
        Repairs.Safe(Files.Method($"data.SetValue(\"out_trade_no\", {before});"), Files.Method($"data.SetValue(\"out_trade_no\", {after});"));

    [Theory]
    [InlineData("$\"{ [|Guid.NewGuid()|] }\"", "$\"{ Guid.NewGuid().ToString(\"N\") }\"")]
    [InlineData("$\"{([|Guid.NewGuid()|])}\"", "$\"{Guid.NewGuid().ToString(\"N\")}\"")]
    public Task WritesACallWhereAFormatDoesNotFit(string before, string after) => WritesThirtyTwoDigits(before, after);

    [Theory]
    [InlineData("""var order = new { mch_id = text, trade_type = "JSAPI", out_trade_no = [|Guid.NewGuid()|] };""", """var order = new { mch_id = text, trade_type = "JSAPI", out_trade_no = Guid.NewGuid().ToString("N") };""")]
    [InlineData("""var order = new Dictionary<string, object> { ["mch_id"] = text, ["out_trade_no"] = [|Guid.NewGuid()|] };""", """var order = new Dictionary<string, object> { ["mch_id"] = text, ["out_trade_no"] = Guid.NewGuid().ToString("N") };""")]
    [InlineData("""var order = $"<xml><mch_id>{text}</mch_id><device_info>🧋</device_info><out_trade_no>{[|id|]}</out_trade_no></xml>";""", """var order = $"<xml><mch_id>{text}</mch_id><device_info>🧋</device_info><out_trade_no>{id:N}</out_trade_no></xml>";""")]
    [InlineData("""var number = [|id.ToString()|]; /* 🧋 */ data.SetValue("out_trade_no", number); answer.SetValue("out_trade_no", number);""", """var number = id.ToString("N"); /* 🧋 */ data.SetValue("out_trade_no", number); answer.SetValue("out_trade_no", number);""")]
    [InlineData("""data.SetValue("nonce_str", [|id.ToString()|]); data.SetValue("out_trade_no", [|Guid.NewGuid().ToString()|]);""", """data.SetValue("nonce_str", id.ToString("N")); data.SetValue("out_trade_no", Guid.NewGuid().ToString("N"));""")]
    public Task MendsEveryShape(string before, string after) => Repairs.Safe(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("data.SetValue(\"out_trade_no\", {|WXP104:$\"{id,36}\"|});")]
    [InlineData("data.SetValue(\"out_trade_no\", [|maybeId.ToString()|]);")]
    public Task LeavesWhatNoFormatMends(string code) => Repairs.None(Files.Method(code));
}
