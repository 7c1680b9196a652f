namespace WeChatPayLint.CodeFixes.Tests.Invocation;

public sealed class TimestampNumericTests
{
    private static readonly Repairs Repairs = new("WXP206");

    [Theory]
    [InlineData("timeStamp = [|seconds|]", "timeStamp = seconds.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("timeStamp = [|DateTimeOffset.UtcNow.ToUnixTimeSeconds()|]", "timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)")]
    [InlineData("timeStamp = [|(int)seconds|]", "timeStamp = ((int)seconds).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("timeStamp = [|seconds + 1|]", "timeStamp = (seconds + 1).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("timeStamp = [|text.Length > 0 ? seconds : 0L|]", "timeStamp = (text.Length > 0 ? seconds : 0L).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("timeStamp = [|await SecondsAsync()|]", "timeStamp = (await SecondsAsync()).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("timeStamp = /* 秒 🧋 */ [|seconds|] /* 尾 */", "timeStamp = /* 秒 🧋 */ seconds.ToString(CultureInfo.InvariantCulture) /* 尾 */")]
    public Task ReturnsText(string before, string after) => Repairs.Safe(
        Files.Method($"var start = new {{ appId = text, {before}, nonceStr = Nonce(), package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign = RsaSign() }};"),
        Files.Method($"var start = new {{ appId = text, {after}, nonceStr = Nonce(), package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign = RsaSign() }};"));

    [Fact]
    public Task NamesTheShorthandMember() => Repairs.Safe(
        Files.Method("var timeStamp = seconds;\nvar start = new\n{\n    appId = text,\n    [|timeStamp|], // 秒\n    nonceStr = Nonce(),\n    package = \"prepay_id=\" + prepayId,\n    paySign = RsaSign(),\n};"),
        Files.Method("var timeStamp = seconds;\nvar start = new\n{\n    appId = text,\n    timeStamp = timeStamp.ToString(CultureInfo.InvariantCulture), // 秒\n    nonceStr = Nonce(),\n    package = \"prepay_id=\" + prepayId,\n    paySign = RsaSign(),\n};"));

    [Fact]
    public Task ReturnsTextInADictionaryOfObjects() => Repairs.Safe(
        Files.Method("""var start = new Dictionary<string, object> { ["appId"] = text, ["timeStamp"] = [|seconds|], ["nonceStr"] = Nonce(), ["package"] = "prepay_id=" + prepayId, ["paySign"] = RsaSign() };"""),
        Files.Method("""var start = new Dictionary<string, object> { ["appId"] = text, ["timeStamp"] = seconds.ToString(CultureInfo.InvariantCulture), ["nonceStr"] = Nonce(), ["package"] = "prepay_id=" + prepayId, ["paySign"] = RsaSign() };"""));

    [Fact]
    public Task LeavesANullableNumber() => Repairs.None(
        Files.Method("""var start = new { appId = text, timeStamp = [|maybeSeconds|], nonceStr = Nonce(), package = "prepay_id=" + prepayId, paySign = RsaSign() };"""));

    [Fact]
    public Task MendsTwoPaymentsInOneGo() => Repairs.Safe(
        Files.Method("""
            var first = new { appId = text, timeStamp = [|seconds|], nonceStr = Nonce(), package = "prepay_id=" + prepayId, paySign = RsaSign() };
            var second = new { appId = text, timeStamp = [|seconds|], nonceStr = Nonce(), package = "prepay_id=" + prepayId, paySign = RsaSign() };
            """),
        Files.Method("""
            var first = new { appId = text, timeStamp = seconds.ToString(CultureInfo.InvariantCulture), nonceStr = Nonce(), package = "prepay_id=" + prepayId, paySign = RsaSign() };
            var second = new { appId = text, timeStamp = seconds.ToString(CultureInfo.InvariantCulture), nonceStr = Nonce(), package = "prepay_id=" + prepayId, paySign = RsaSign() };
            """));
}

public sealed class TimestampInMillisecondsTests
{
    private static readonly Repairs Repairs = new("WXP204");

    [Theory]
    [InlineData("[|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|].ToString()", "DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()")]
    [InlineData("[|DateTimeOffset.UtcNow\n    .ToUnixTimeMilliseconds( /* 毫秒 🧋 */ )|].ToString()", "DateTimeOffset.UtcNow\n    .ToUnixTimeSeconds( /* 毫秒 🧋 */ ).ToString()")]
    [InlineData("((long)[|(DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds|]).ToString()", "((long)(DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds).ToString()")]
    [InlineData("Convert.ToInt64([|(DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds|]).ToString()", "Convert.ToInt64((DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds).ToString()")]
    [InlineData("$\"{[|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|]}\"", "$\"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}\"")]
    public Task CountsSeconds(string before, string after) => Repairs.Safe(
        Files.Method($"data.SetValue(\"timeStamp\", {before});\ndata.SetValue(\"nonceStr\", Nonce());\ndata.SetValue(\"package\", \"prepay_id=\" + prepayId);"),
        Files.Method($"data.SetValue(\"timeStamp\", {after});\ndata.SetValue(\"nonceStr\", Nonce());\ndata.SetValue(\"package\", \"prepay_id=\" + prepayId);"));

    [Theory]
    [InlineData("""var start = $"{{\"appId\":\"茶🧋\",\"timeStamp\":\"{[|DateTimeOffset.Now.ToUnixTimeMilliseconds()|]}\",\"nonceStr\":\"{Nonce()}\",\"package\":\"prepay_id={prepayId}\"}}";""", """var start = $"{{\"appId\":\"茶🧋\",\"timeStamp\":\"{DateTimeOffset.Now.ToUnixTimeSeconds()}\",\"nonceStr\":\"{Nonce()}\",\"package\":\"prepay_id={prepayId}\"}}";""")]
    [InlineData("""var start = new Dictionary<string, string> { ["appId"] = text, ["timeStamp"] = [|DateTimeOffset.Now.ToUnixTimeMilliseconds()|].ToString(), ["nonceStr"] = Nonce(), ["package"] = "prepay_id=" + prepayId };""", """var start = new Dictionary<string, string> { ["appId"] = text, ["timeStamp"] = DateTimeOffset.Now.ToUnixTimeSeconds().ToString(), ["nonceStr"] = Nonce(), ["package"] = "prepay_id=" + prepayId };""")]
    public Task MendsEveryShape(string before, string after) => Repairs.Safe(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("""var now = [|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|]; var start = new { appId = text, timeStamp = now.ToString(), nonceStr = Nonce(), package = "prepay_id=" + prepayId };""", """var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds(); var start = new { appId = text, timeStamp = now.ToString(), nonceStr = Nonce(), package = "prepay_id=" + prepayId };""")]
    public Task MendsADeclarationWithReview(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("[|DateTime.UtcNow.Ticks|].ToString()")]
    [InlineData("[|\"1700000000000\"|]")]
    public Task LeavesTicksAndConstants(string value) => Repairs.None(
        Files.Method($"data.SetValue(\"timeStamp\", {value});\ndata.SetValue(\"nonceStr\", Nonce());\ndata.SetValue(\"package\", \"prepay_id=\" + prepayId);"));
}

public sealed class TimestampFromLocalTimeTests
{
    private static readonly Repairs Repairs = new("WXP205");

    [Theory]
    [InlineData("((long)([|DateTime.Now - new DateTime(1970, 1, 1)|]).TotalSeconds).ToString()", "((long)(DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalSeconds).ToString()")]
    [InlineData("((long)([|System.DateTime.Now /* 现在 🧋 */ - DateTime.UnixEpoch|]).TotalSeconds).ToString()", "((long)(System.DateTime.UtcNow /* 现在 🧋 */ - DateTime.UnixEpoch).TotalSeconds).ToString()")]
    [InlineData("((long)[|DateTime.Now.Subtract(new DateTime(1970, 1, 1))|].TotalSeconds).ToString()", "((long)DateTime.UtcNow.Subtract(new DateTime(1970, 1, 1)).TotalSeconds).ToString()")]
    [InlineData("(([|DateTime.Now.Ticks - 621355968000000000|]) / 10000000).ToString()", "((DateTime.UtcNow.Ticks - 621355968000000000) / 10000000).ToString()")]
    [InlineData("(([|DateTime.Now.Ticks - new DateTime(1970, 1, 1).Ticks|]) / 10000000).ToString()", "((DateTime.UtcNow.Ticks - new DateTime(1970, 1, 1).Ticks) / 10000000).ToString()")]
    [InlineData("[|new DateTimeOffset(DateTime.Now, TimeSpan.Zero)|].ToUnixTimeSeconds().ToString()", "new DateTimeOffset(DateTime.UtcNow, TimeSpan.Zero).ToUnixTimeSeconds().ToString()")]
    public Task TakesUtc(string before, string after) => Repairs.Safe(
        Files.Method($"data.SetValue(\"timeStamp\", {before});\ndata.SetValue(\"nonceStr\", Nonce());\ndata.SetValue(\"package\", \"prepay_id=\" + prepayId);"),
        Files.Method($"data.SetValue(\"timeStamp\", {after});\ndata.SetValue(\"nonceStr\", Nonce());\ndata.SetValue(\"package\", \"prepay_id=\" + prepayId);"));

    [Theory]
    [InlineData("var now = DateTime.Now; // 🧋\nvar start = new { appId = text, timeStamp = ((long)([|now - DateTime.UnixEpoch|]).TotalSeconds).ToString(), nonceStr = Nonce(), package = \"prepay_id=\" + prepayId };", "var now = DateTime.Now; // 🧋\nvar start = new { appId = text, timeStamp = ((long)(now.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds).ToString(), nonceStr = Nonce(), package = \"prepay_id=\" + prepayId };")]
    [InlineData("var start = $\"{{\\\"appId\\\":\\\"茶🧋\\\",\\\"timeStamp\\\":\\\"{(long)([|DateTime.Now - DateTime.UnixEpoch|]).TotalSeconds}\\\",\\\"nonceStr\\\":\\\"{Nonce()}\\\",\\\"package\\\":\\\"prepay_id={prepayId}\\\"}}\";", "var start = $\"{{\\\"appId\\\":\\\"茶🧋\\\",\\\"timeStamp\\\":\\\"{(long)(DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds}\\\",\\\"nonceStr\\\":\\\"{Nonce()}\\\",\\\"package\\\":\\\"prepay_id={prepayId}\\\"}}\";")]
    public Task MendsEveryShape(string before, string after) => Repairs.Safe(Files.Method(before), Files.Method(after));

    [Fact]
    public Task ConvertsAMemberThatIsOnlyCalledNow() => Repairs.Safe(
        "using System;\nusing WxPayAPI;\n\nclass Clock\n{\n    static DateTime Now => DateTime.Now;\n\n    void WxPay(WxPayData data)\n    {\n        data.SetValue(\"timeStamp\", ((long)([|Now - new DateTime(1970, 1, 1)|]).TotalSeconds).ToString());\n        data.SetValue(\"nonceStr\", Guid.NewGuid().ToString(\"N\"));\n        data.SetValue(\"package\", \"prepay_id=1\");\n    }\n}\n",
        "using System;\nusing WxPayAPI;\n\nclass Clock\n{\n    static DateTime Now => DateTime.Now;\n\n    void WxPay(WxPayData data)\n    {\n        data.SetValue(\"timeStamp\", ((long)(Now.ToUniversalTime() - new DateTime(1970, 1, 1)).TotalSeconds).ToString());\n        data.SetValue(\"nonceStr\", Guid.NewGuid().ToString(\"N\"));\n        data.SetValue(\"package\", \"prepay_id=1\");\n    }\n}\n");
}
