namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class NotifyUrlNotHttpsTests
{
    private static readonly Repairs Repairs = new("WXP114");

    [Theory]
    [InlineData("{|info:\"http://pay.teashop.cn/n\"|}", "\"https://pay.teashop.cn/n\"")]
    [InlineData("{|info:@\"http://pay.teashop.cn/n\"|}", "@\"https://pay.teashop.cn/n\"")]
    [InlineData("{|info:\"\"\"http://pay.teashop.cn/n\"\"\"|}", "\"\"\"https://pay.teashop.cn/n\"\"\"")]
    [InlineData("{|info:$\"http://pay.teashop.cn/茶/{text}\"|}", "$\"https://pay.teashop.cn/茶/{text}\"")]
    [InlineData("{|info:\"http://pay.teashop.cn/n/\" + text|}", "\"https://pay.teashop.cn/n/\" + text")]
    [InlineData("{|info:string.Format(\"http://pay.teashop.cn/n/{0}\", text)|}", "string.Format(\"https://pay.teashop.cn/n/{0}\", text)")]
    public Task WritesHttps(string before, string after) =>
        Repairs.Reviewed(Files.Method($"data.SetValue(\"notify_url\", {before});"), Files.Method($"data.SetValue(\"notify_url\", {after});"));

    [Theory]
    [InlineData("var order = \"<xml><mch_id>1</mch_id><device_info>奶茶🧋</device_info><notify_url>{|info:http://pay.teashop.cn/n|}</notify_url></xml>\";", "var order = \"<xml><mch_id>1</mch_id><device_info>奶茶🧋</device_info><notify_url>https://pay.teashop.cn/n</notify_url></xml>\";")]
    [InlineData("var order = @\"{\"\"mchid\"\":\"\"1\"\",\"\"notify_url\"\":\"\"[|http://pay.teashop.cn/n|]\"\"}\";", "var order = @\"{\"\"mchid\"\":\"\"1\"\",\"\"notify_url\"\":\"\"https://pay.teashop.cn/n\"\"}\";")]
    [InlineData("const string Url = {|info:\"http://pay.teashop.cn/n\"|}; // 🧋\ndata.SetValue(\"notify_url\", Url);", "const string Url = \"https://pay.teashop.cn/n\"; // 🧋\ndata.SetValue(\"notify_url\", Url);")]
    public Task MendsLiteralsAndNames(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));

    [Fact]
    public Task LeavesAnEscapedScheme() => Repairs.None(Files.Method("data.SetValue(\"notify_url\", {|info:\"\\u0068ttp://pay.teashop.cn/n\"|});"));
}

public sealed class NotifyUrlHasQueryTests
{
    private static readonly Repairs Repairs = new("WXP112");

    [Theory]
    [InlineData("$\"https://pay.teashop.cn/n[|?order=|]{text}\"", "text", "$\"https://pay.teashop.cn/n\"")]
    [InlineData("$@\"https://pay.teashop.cn/n[|?order=|]{text}\"", "text", "$@\"https://pay.teashop.cn/n\"")]
    [InlineData("$\"\"\"https://pay.teashop.cn/n[|?order=|]{text}\"\"\"", "text", "$\"\"\"https://pay.teashop.cn/n\"\"\"")]
    [InlineData("$\"https://pay.teashop.cn/n[|?order=|]{ text }\"", "text", "$\"https://pay.teashop.cn/n\"")]
    [InlineData("\"https://pay.teashop.cn/n[|?order=|]\" + text", "text", "\"https://pay.teashop.cn/n\"")]
    [InlineData("\"https://pay.teashop.cn/n[|?order=|]\" + id", "id.ToString()", "\"https://pay.teashop.cn/n\"")]
    [InlineData("$\"https://pay.teashop.cn/n[|?order=|]{fen}\"", "fen.ToString(CultureInfo.InvariantCulture)", "$\"https://pay.teashop.cn/n\"")]
    [InlineData("$\"https://pay.teashop.cn/n[|?order=|]{maybeSeconds}\"", "maybeSeconds.ToString()", "$\"https://pay.teashop.cn/n\"")]
    public Task MovesTheParameter(string before, string attach, string after) => Repairs.Reviewed(
        Files.Method($"// 地址 🧋\ndata.SetValue(\"notify_url\", {before}); // 尾"),
        Files.Method($"// 地址 🧋\ndata.SetValue(\"attach\", {attach});\ndata.SetValue(\"notify_url\", {after}); // 尾"));

    [Theory]
    [InlineData("""var order = new { mchid = text, notify_url = $"https://pay.teashop.cn/n[|?o=|]{prepayId}", description = /* 🧋 */ "奶茶" };""", """var order = new { mchid = text, attach = prepayId, notify_url = $"https://pay.teashop.cn/n", description = /* 🧋 */ "奶茶" };""")]
    [InlineData("""var order = new Dictionary<string, object> { ["mchid"] = text, ["notify_url"] = $"https://pay.teashop.cn/n[|?o=|]{prepayId}" };""", """var order = new Dictionary<string, object> { ["mchid"] = text, ["attach"] = prepayId, ["notify_url"] = $"https://pay.teashop.cn/n" };""")]
    [InlineData("""var order = new Dictionary<string, object> { { "mchid", text }, { "notify_url", $"https://pay.teashop.cn/n[|?o=|]{prepayId}" } };""", """var order = new Dictionary<string, object> { { "mchid", text }, { "attach", prepayId }, { "notify_url", $"https://pay.teashop.cn/n" } };""")]
    [InlineData("var order = new\n{\n    mchid = text,\n    // 地址\n    notify_url = $\"https://pay.teashop.cn/n[|?o=|]{prepayId}\", // 尾 🧋\n};", "var order = new\n{\n    mchid = text,\n    // 地址\n    attach = prepayId,\n    notify_url = $\"https://pay.teashop.cn/n\", // 尾 🧋\n};")]
    public Task MendsEveryShape(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("data.SetValue(\"notify_url\", \"https://pay.teashop.cn/n[|?order=1|]\");")]
    [InlineData("data.SetValue(\"notify_url\", $\"https://pay.teashop.cn/n[|?a=1&order=|]{text}\");")]
    [InlineData("data.SetValue(\"attach\", text); data.SetValue(\"notify_url\", $\"https://pay.teashop.cn/n[|?order=|]{text}\");")]
    [InlineData("var order = $\"<xml><mch_id>1</mch_id><notify_url>[|https://pay.teashop.cn/n?order={text|]}</notify_url></xml>\";")]
    public Task LeavesWhatCannotMove(string code) => Repairs.None(Files.Method(code));
}
