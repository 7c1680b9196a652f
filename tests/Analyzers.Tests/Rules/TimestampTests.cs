namespace WeChatPayLint.Analyzers.Tests.Rules;

/// <summary>The three rules about time stamps.</summary>
public sealed class TimestampTests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { "WXP204", "[|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|].ToString()" },
        { "WXP204", "$\"{[|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|]}\"" },
        { "WXP204", "[|(DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalMilliseconds|].ToString()" },
        { "WXP204", "((long)[|(DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalMilliseconds|]).ToString()" },
        { "WXP204", "[|DateTime.UtcNow.Ticks|].ToString()" },
        { "WXP204", "[|DateTime.UtcNow.ToFileTime()|].ToString()" },
        { "WXP204", "([|(DateTime.UtcNow.Ticks - 621355968000000000L) / 10000|]).ToString()" },
        { "WXP204", "[|\"1554208460000\"|]" },
        { "WXP205", "((long)([|DateTime.Now - new DateTime(1970, 1, 1)|]).TotalSeconds).ToString()" },
        { "WXP205", "Convert.ToInt64(([|DateTime.Now - new DateTime(1970, 1, 1, 0, 0, 0, 0)|]).TotalSeconds).ToString()" },
        { "WXP205", "((int)([|DateTime.Now - DateTime.UnixEpoch|]).TotalSeconds).ToString()" },
        { "WXP205", "((int)[|DateTime.Now.Subtract(new DateTime(1970, 1, 1))|].TotalSeconds).ToString()" },
        { "WXP205", "[|new DateTimeOffset(DateTime.Now, TimeSpan.Zero)|].ToUnixTimeSeconds().ToString()" },
        { "WXP205", "(([|DateTime.Now.Ticks - 621355968000000000L|]) / 10000000).ToString()" },
        { "WXP205", "((int)([|DateTime.Now - new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)|]).TotalSeconds).ToString()" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task CatchesInAKeyedCall(string rule, string value) => Verify.Catches(rule, Orders.Start("timeStamp", value));

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task CatchesInAnAnonymousObject(string rule, string value) => Verify.Catches(rule, Orders.Invoke(timeStamp: value));

    [Theory]
    [InlineData("WXP204", "[|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|].ToString()")]
    [InlineData("WXP205", "((long)([|DateTime.Now - new DateTime(1970, 1, 1)|]).TotalSeconds).ToString()")]
    [InlineData("WXP206", "[|DateTimeOffset.UtcNow.ToUnixTimeSeconds()|]")]
    public Task CatchesInADictionary(string rule, string value) => Verify.Catches(rule, Orders.StartMap("timeStamp", value));

    [Theory]
    [InlineData("WXP205", "var epoch = new DateTime(1970, 1, 1);\nvar span = [|DateTime.Now - epoch|];\nvar stamp = Convert.ToInt64(span.TotalSeconds).ToString();\n")]
    [InlineData("WXP205", "var now = DateTime.Now;\nvar stamp = ((long)([|now - new DateTime(1970, 1, 1)|]).TotalSeconds).ToString();\n")]
    [InlineData("WXP204", "var millis = [|DateTimeOffset.Now.ToUnixTimeMilliseconds()|];\nvar stamp = millis.ToString();\n")]
    public Task CatchesThroughLocals(string rule, string before) => Verify.Catches(rule, before + Orders.Invoke(timeStamp: "stamp"));

    [Fact]
    public Task CatchesInAHelperOfTheProject() => Verify.Catches(
        "WXP205",
        Orders.Start("timeStamp", "Clock.Stamp()") + "\nstatic class Clock { public static string Stamp() { TimeSpan ts = [|DateTime.Now - new DateTime(1970, 1, 1, 0, 0, 0, 0)|]; return Convert.ToInt64(ts.TotalSeconds).ToString(); } }");

    [Theory]
    [InlineData("[|DateTimeOffset.UtcNow.ToUnixTimeSeconds()|]")]
    [InlineData("[|(long)(DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalSeconds|]")]
    [InlineData("[|1554208460|]")]
    [InlineData("[|fen|]")]
    public Task CatchesANumber(string value) => Verify.Catches("WXP206", Orders.Invoke(timeStamp: value));

    [Fact]
    public Task CatchesANumberInAModel() => Verify.Catches("WXP206", "var start = new Start { timeStamp = [|DateTimeOffset.UtcNow.ToUnixTimeSeconds()|], nonceStr = Shop.Nonce(), package = \"prepay_id=\" + number, paySign = Shop.RsaSign() };\nclass Start { public long timeStamp { get; set; } public string nonceStr { get; set; } public string package { get; set; } public string paySign { get; set; } }");

    [Fact]
    public Task CatchesANumberForChooseWXPayAsASuggestion() => Verify.Catches("WXP206", "return new { timestamp = {|info:DateTimeOffset.UtcNow.ToUnixTimeSeconds()|}, nonceStr = Shop.Nonce(), package = \"prepay_id=\" + number, signType = \"RSA\", paySign = Shop.RsaSign() };");

    [Theory]
    [InlineData("DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()")]
    [InlineData("DateTimeOffset.Now.ToUnixTimeSeconds().ToString()")]
    [InlineData("((long)(DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalSeconds).ToString()")]
    [InlineData("((long)(DateTime.Now.ToUniversalTime() - new DateTime(1970, 1, 1)).TotalSeconds).ToString()")]
    [InlineData("((long)(DateTime.Now - TimeZoneInfo.ConvertTimeFromUtc(new DateTime(1970, 1, 1), TimeZoneInfo.Local)).TotalSeconds).ToString()")]
    [InlineData("((long)(DateTime.Now - new DateTime(1970, 1, 1).ToLocalTime()).TotalSeconds).ToString()")]
    [InlineData("((long)(DateTime.Now - new DateTime(1970, 1, 1, 8, 0, 0)).TotalSeconds).ToString()")]
    [InlineData("new DateTimeOffset(DateTime.Now).ToUnixTimeSeconds().ToString()")]
    [InlineData("((DateTime.UtcNow.Ticks - 621355968000000000L) / 10000000).ToString()")]
    [InlineData("((DateTime.Now.ToUniversalTime().Ticks - 621355968000000000) / 10000000).ToString()")]
    [InlineData("(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() / 1000).ToString()")]
    [InlineData("DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString().Substring(0, 10)")]
    [InlineData("WxPayApi.GenerateTimeStamp()")]
    [InlineData("\"1554208460\"")]
    public Task Ignores(string value) => Verify.Ignores(Orders.Start("timeStamp", value));

    [Theory]
    [InlineData("nonce of milliseconds", "data.SetValue(\"nonce_str\", Shop.Nonce() + DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()); data.SetValue(\"body\", \"Tea\");")]
    [InlineData("wx.config", "return new { appId = Shop.AppId, timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds(), nonceStr = Shop.Nonce(), signature = number };")]
    [InlineData("log entry", "return new { timestamp = DateTime.Now.Ticks, message = \"wxpay\" };")]
    [InlineData("dynamic", "dynamic stamp = number;\nreturn new { appId = Shop.AppId, timeStamp = stamp, nonceStr = Shop.Nonce(), package = \"prepay_id=\" + number, signType = \"RSA\", paySign = Shop.RsaSign() };")]
    [InlineData("number written as text", "var start = new Start { timeStamp = 1554208460, nonceStr = Shop.Nonce(), package = \"prepay_id=\" + number, paySign = Shop.RsaSign() };\nclass Start { [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public long timeStamp { get; set; } public string nonceStr { get; set; } public string package { get; set; } public string paySign { get; set; } }")]
    [InlineData("app payment", "return new { appid = Shop.AppId, partnerid = Shop.MchId, prepayid = Shop.PrepayId(), package = \"Sign=WXPay\", noncestr = Shop.Nonce(), timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds(), sign = number };")]
    public Task IgnoresOthers(string what, string code) => Verify.Ignores(code, what);
}
