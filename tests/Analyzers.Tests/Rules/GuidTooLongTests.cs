namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class GuidTooLongTests
{
    private const string Id = "WXP105";

    [Theory]
    [InlineData("[|Guid.NewGuid().ToString()|]")]
    [InlineData("[|Guid.NewGuid().ToString(\"D\")|]")]
    [InlineData("[|Guid.NewGuid().ToString(\"B\")|]")]
    [InlineData("$\"{[|Guid.NewGuid()|]}\"")]
    [InlineData("[|Guid.NewGuid().ToString()|] + \"1\"")]
    [InlineData("\"\" + [|Guid.NewGuid()|]")]
    public Task Catches(string value) => Verify.Catches(Id, Orders.Keyed("trade_type", "\"NATIVE\"") + Orders.Keyed("out_trade_no", value));

    [Theory]
    [InlineData("nonce_str")]
    [InlineData("out_trade_no")]
    public Task CatchesInADictionary(string key) => Verify.Catches(Id, Orders.Dictionary(key, "[|Guid.NewGuid().ToString()|]"));

    [Fact]
    public Task CatchesInAnAnonymousObject() => Verify.Catches(Id, Orders.Anonymous("out_trade_no", "[|Guid.NewGuid().ToString()|]"));

    [Fact]
    public Task CatchesInAModel() => Verify.Catches(Id, Orders.Model("OutTradeNumber", "[|Guid.NewGuid().ToString()|]"));

    [Fact]
    public Task CatchesTheNonceOfAStart() => Verify.Catches(Id, Orders.Invoke(nonceStr: "[|Guid.NewGuid().ToString()|]"));

    [Fact]
    public Task CatchesThroughALocal() => Verify.Catches(Id, "var id = Guid.NewGuid();\ndata.SetValue(\"trade_type\", \"NATIVE\");\ndata.SetValue(\"out_trade_no\", [|id.ToString()|]);");

    [Theory]
    [InlineData("Guid.")]
    [InlineData("Guid")]
    [InlineData("System.Guid.")]
    public Task IgnoresATypeBeforeItsMemberIsTyped(string value) => Verify.Unresolved("class WxPay { void Fill(WxPayData data) { data.SetValue(\"out_trade_no\", " + value + "); } }");

    [Theory]
    [InlineData("Guid.NewGuid().ToString(\"N\")")]
    [InlineData("Guid.NewGuid().ToString().Replace(\"-\", \"\")")]
    [InlineData("Guid.NewGuid().ToString().Substring(0, 32)")]
    [InlineData("$\"{Guid.NewGuid():N}\"")]
    [InlineData("Guid.NewGuid().ToString(\"n\")")]
    public Task Ignores(string value) => Verify.Ignores(Orders.Keyed("trade_type", "\"NATIVE\"") + Orders.Keyed("out_trade_no", value));

    [Theory]
    [InlineData("attach", "data.SetValue(\"attach\", Guid.NewGuid().ToString()); data.SetValue(\"body\", \"Tea\");")]
    [InlineData("refund number of 64", "data.SetValue(\"out_refund_no\", Guid.NewGuid().ToString()); data.SetValue(\"out_trade_no\", number);")]
    [InlineData("wx.config", "return new { appId = Shop.AppId, timestamp = 1, nonceStr = Guid.NewGuid().ToString(), signature = number };")]
    public Task IgnoresOtherFields(string what, string code) => Verify.Ignores(code, what);
}
