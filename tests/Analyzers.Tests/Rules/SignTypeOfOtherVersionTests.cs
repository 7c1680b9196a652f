namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SignTypeOfOtherVersionTests
{
    private const string Id = "WXP203";

    [Theory]
    [InlineData("[|\"MD5\"|]")]
    [InlineData("[|\"HMAC-SHA256\"|]")]
    [InlineData("[|\"SHA1\"|]")]
    [InlineData("flag ? \"RSA\" : [|\"MD5\"|]")]
    public Task Catches(string type) => Verify.Catches(Id, Orders.Invoke(signType: type));

    [Fact]
    public Task CatchesInADictionary() => Verify.Catches(Id, Orders.StartMap("signType", "[|\"MD5\"|]"));

    [Fact]
    public Task CatchesRsaInV2() => Verify.Catches(Id, Orders.Start("signType", "[|\"RSA\"|]") + "\nstart.SetValue(\"paySign\", start.MakeSign());");

    [Fact]
    public Task CatchesAnotherTypeThanTheSignatures() => Verify.Catches(Id, Orders.Start("signType", "[|\"MD5\"|]") + "\nstart.SetValue(\"paySign\", start.MakeSign(\"HMAC-SHA256\"));");

    [Fact]
    public Task CatchesThroughAnOrderOfV3() => Verify.Catches(Id, "var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);\nif (!answer.IsSuccessful()) throw new InvalidOperationException();\n" + Orders.Invoke(signType: "[|\"MD5\"|]", package: "\"prepay_id=\" + answer.PrepayId", paySign: "number"));

    [Fact]
    public Task CatchesAConstantOfAnotherClass() => Verify.Catches(Id, Orders.Invoke(signType: "Signs.Type") + "\nstatic class Signs { public const string Type = [|\"MD5\"|]; }");

    [Theory]
    [InlineData("V3", "return new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + number, signType = \"RSA\", paySign = Shop.RsaSign() };")]
    [InlineData("V2", "return new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + number, signType = \"MD5\", paySign = Shop.Md5Sign() };")]
    [InlineData("version unknown", "return new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + number, signType = \"MD5\", paySign = number };")]
    [InlineData("wx.config", "return new { appId = Shop.AppId, timestamp = 1, nonceStr = Shop.Nonce(), signature = number, signType = \"SHA1\" };")]
    [InlineData("SM2", "return new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + number, signType = \"SM2\", paySign = SM2Sign() };\nstring SM2Sign() { throw null!; }")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
