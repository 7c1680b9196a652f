namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class OrderNumberMalformedTests
{
    private const string Id = "WXP104";

    [Theory]
    [InlineData("[|\"订单20260101\"|]")]
    [InlineData("[|\"ORD#20260101\"|]")]
    [InlineData("[|\"ORD 20260101\"|]")]
    [InlineData("[|\" ORD20260101\"|]")]
    [InlineData("[|\"ORD20260101 \"|]")]
    [InlineData("[|\"ORD@20260101\"|]")]
    [InlineData("[|\"🍵20260101\"|]")]
    [InlineData("[|\"012345678901234567890123456789012\"|]")]
    [InlineData("{|info:\"ORD1\"|}")]
    [InlineData("\"[|订单|]\" + number")]
    [InlineData("$\"[|订单|]{number}\"")]
    [InlineData("[|\"P\" + Guid.NewGuid().ToString(\"N\")|]")]
    [InlineData("[|$\"P{Guid.NewGuid():N}\"|]")]
    [InlineData("[|Shop.MchId + DateTime.Now.ToString(\"yyyyMMddHHmmssfff\") + \"01234567\"|]")]
    public Task Catches(string value) => Verify.Catches(Id, Orders.Keyed("trade_type", "\"NATIVE\"") + Orders.Keyed("out_trade_no", value));

    [Fact]
    public Task CatchesInADictionary() => Verify.Catches(Id, Orders.Dictionary("out_trade_no", "[|\"ORD#20260101\"|]"));

    [Fact]
    public Task CatchesInAnAnonymousObject() => Verify.Catches(Id, Orders.Anonymous("out_trade_no", "[|\"ORD#20260101\"|]"));

    [Fact]
    public Task CatchesABarInV3AsASuggestion() => Verify.Catches(Id, Orders.Anonymous("out_trade_no", "{|info:\"ORD|20260101\"|}"));

    [Fact]
    public Task CatchesInAModel() => Verify.Catches(Id, Orders.Model("OutTradeNumber", "[|\"ORD#20260101\"|]"));

    [Fact]
    public Task CatchesInACombinedOrder() => Verify.Catches(Id, "var body = new { combine_mchid = Shop.MchId, combine_appid = Shop.AppId, combine_out_trade_no = [|\"ORD#20260101\"|] };");

    [Theory]
    [InlineData("\"ORD20260101\"")]
    [InlineData("\"ord_2026-01*01|a\"")]
    [InlineData("\"01234567890123456789012345678901\"")]
    [InlineData("Guid.NewGuid().ToString(\"N\")")]
    [InlineData("number")]
    [InlineData("\"P\" + number")]
    [InlineData("DateTime.Now.ToString(\"yyyyMMddHHmmssfff\")")]
    [InlineData("\"P\" + Guid.NewGuid().ToString(\"N\").Substring(0, 20)")]
    public Task Ignores(string value) => Verify.Ignores(Orders.Keyed("trade_type", "\"NATIVE\"") + Orders.Keyed("out_trade_no", value));

    [Theory]
    [InlineData("Alipay", "var map = new Dictionary<string, string> { [\"out_trade_no\"] = \"订单#1\", [\"subject\"] = \"Tea\", [\"total_amount\"] = \"1.00\" };")]
    [InlineData("own record", "var row = new Row { out_trade_no = \"订单#1\", body = \"Tea\" };\nclass Row { public string out_trade_no { get; set; } public string body { get; set; } }")]
    public Task IgnoresOthers(string what, string code) => Verify.Ignores(code, what);
}
