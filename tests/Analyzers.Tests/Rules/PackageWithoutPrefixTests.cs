namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class PackageWithoutPrefixTests
{
    private const string Id = "WXP201";

    [Theory]
    [InlineData("[|\"\"|]")]
    [InlineData("[|\"wx201410272009395522657a690389285100\"|]")]
    [InlineData("[|\"prepay_id=\"|]")]
    [InlineData("[|\"Sign=WXPay\"|]")]
    [InlineData("[|\"prepayid=\" + number|]")]
    [InlineData("[|$\"prepayid={number}\"|]")]
    [InlineData("[|data.GetValue(\"prepay_id\")|]")]
    [InlineData("[|data.GetValue(\"prepay_id\").ToString()|]")]
    [InlineData("flag ? [|data.GetValue(\"prepay_id\")|] : \"prepay_id=\" + number")]
    public Task Catches(string package) => Verify.Catches(Id, Orders.Start("package", package));

    [Theory]
    [InlineData("[|\"wx201410272009395522657a690389285100\"|]")]
    [InlineData("[|data.GetValue(\"prepay_id\").ToString()|]")]
    public Task CatchesInAnAnonymousObject(string package) => Verify.Catches(Id, Orders.Invoke(package: package));

    [Fact]
    public Task CatchesInADictionary() => Verify.Catches(Id, Orders.StartMap("package", "[|data.GetValue(\"prepay_id\")|]"));

    [Fact]
    public Task CatchesAParameter() => Verify.Catches(Id, "class Starter { object Start(string prepayId) => new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = [|prepayId|], signType = \"RSA\", paySign = Shop.RsaSign() }; }");

    [Fact]
    public Task CatchesALocalOfACall() => Verify.Catches(Id, "var prepayId = await Place();\nreturn new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = [|prepayId|], signType = \"RSA\", paySign = Shop.RsaSign() };\nasync Task<string> Place() { await Task.Yield(); throw null!; }");

    [Fact]
    public Task CatchesAMemberOfAnAnswer() => Verify.Catches(Id, "var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);\nif (!answer.IsSuccessful()) throw new InvalidOperationException();\n" + Orders.Invoke(package: "[|answer.PrepayId|]"));

    [Fact]
    public Task StillCatchesThePackageOfAnAppOnAPage() => Verify.Catches(Id, "class Starter { object Start(string appId, string prepayId) => new WechatPageStart { AppId = appId, Package = [|\"Sign=WXPay\"|], NonceStr = Shop.Nonce(), TimeStamp = Shop.Seconds(), PaySign = Shop.RsaSign() }; }\nclass WechatPageStart { public string AppId { get; set; } = \"\"; public string Package { get; set; } = \"\"; public string NonceStr { get; set; } = \"\"; public string TimeStamp { get; set; } = \"\"; public string PaySign { get; set; } = \"\"; }");

    [Fact]
    public Task CatchesAShorthandMember() => Verify.Catches(Id, "var package = data.GetValue(\"prepay_id\").ToString();\nreturn new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), [|package|], signType = \"RSA\", paySign = Shop.RsaSign() };");

    [Theory]
    [InlineData("\"prepay_id=\" + number")]
    [InlineData("$\"prepay_id={number}\"")]
    [InlineData("\"prepay_id=\" + data.GetValue(\"prepay_id\")")]
    [InlineData("string.Format(\"prepay_id={0}\", number)")]
    [InlineData("string.Concat(\"prepay_id=\", number)")]
    [InlineData("number")]
    [InlineData("Shop.Seconds()")]
    public Task Ignores(string package) => Verify.Ignores(Orders.Start("package", package));

    [Theory]
    [InlineData("NuGet", "return new { package = \"WeChatPayLint\", version = \"1.0\", timestamp = 1 };")]
    [InlineData("prefix behind a local", "var package = \"prepay_id=\" + Shop.PrepayId();\nreturn new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package, signType = \"RSA\", paySign = Shop.RsaSign() };")]
    [InlineData("app payment", "var map = new Dictionary<string, string> { [\"appid\"] = Shop.AppId, [\"partnerid\"] = Shop.MchId, [\"prepayid\"] = Shop.PrepayId(), [\"package\"] = \"Sign=WXPay\", [\"noncestr\"] = Shop.Nonce(), [\"timestamp\"] = Shop.Seconds() };")]
    [InlineData("app payment in a class of its own", "class Starter { object Start(string appId, string mchId, string prepayId) => new WechatAppStart { Appid = appId, Partnerid = mchId, Prepayid = prepayId, Package = \"Sign=WXPay\", Noncestr = Shop.Nonce(), Timestamp = Shop.Seconds() }; }\nclass WechatAppStart { public string Appid { get; set; } = \"\"; public string Partnerid { get; set; } = \"\"; public string Prepayid { get; set; } = \"\"; public string Package { get; set; } = \"\"; public string Noncestr { get; set; } = \"\"; public string Timestamp { get; set; } = \"\"; }")]
    public Task IgnoresOthers(string what, string code) => Verify.Ignores(code, what);
}
