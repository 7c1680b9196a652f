namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class TradeTypeWrongTests
{
    private const string Id = "WXP122";

    [Theory]
    [InlineData("[|\"H5\"|]")]
    [InlineData("[|\"MINIPROGRAM\"|]")]
    [InlineData("[|\"jsapi\"|]")]
    [InlineData("[|\"MICROPAY\"|]")]
    [InlineData("[|\"JSAPI \"|]")]
    [InlineData("flag ? \"JSAPI\" : [|\"WAP\"|]")]
    public Task Catches(string value) => Verify.Catches(Id, "data.SetValue(\"out_trade_no\", number);\n" + Orders.Keyed("trade_type", value));

    [Fact]
    public Task CatchesInADictionary() => Verify.Catches(Id, Orders.Dictionary("trade_type", "[|\"H5\"|]"));

    [Fact]
    public Task CatchesInAnAnonymousObject() => Verify.Catches(Id, "var body = new { mch_id = Shop.MchId, total_fee = fen, trade_type = [|\"H5\"|] };");

    [Fact]
    public Task CatchesInAModel() => Verify.Catches(Id, "var request = new SKIT.FlurlHttpClient.Wechat.TenpayV2.Models.CreatePayUnifiedOrderRequest { OutTradeNumber = number, TradeType = [|\"H5\"|] };");

    [Fact]
    public Task CatchesInXml() => Verify.Catches(Id, "var body = \"<xml><mch_id>1900000109</mch_id><trade_type>[|H5|]</trade_type></xml>\";");

    [Fact]
    public Task CatchesTheFieldInV3() => Verify.Catches(Id, "var body = new { mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, {|info:trade_type|} = \"JSAPI\" };");

    [Theory]
    [InlineData("JSAPI", "data.SetValue(\"out_trade_no\", number); data.SetValue(\"trade_type\", \"JSAPI\");")]
    [InlineData("MWEB", "data.SetValue(\"out_trade_no\", number); data.SetValue(\"trade_type\", \"MWEB\");")]
    [InlineData("unknown", "data.SetValue(\"out_trade_no\", number); data.SetValue(\"trade_type\", number);")]
    [InlineData("answer", "var answer = new WxPayData(); answer.SetValue(\"result_code\", \"SUCCESS\"); answer.SetValue(\"trade_type\", \"MICROPAY\");")]
    [InlineData("global", "var url = \"https://apihk.mch.weixin.qq.com/v3/global/transactions/jsapi\"; var body = new { mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, trade_type = \"JSAPI\", merchant_category_code = \"4111\" };")]
    [InlineData("somebody's field", "var map = new Dictionary<string, string> { [\"trade_type\"] = \"sell\", [\"body\"] = \"x\" };")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
