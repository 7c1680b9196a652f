namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class AppPaymentLikeJsapiTests
{
    private const string Id = "WXP202";

    [Theory]
    [InlineData("dictionary", "var map = new Dictionary<string, string> { [\"appid\"] = Shop.AppId, [\"partnerid\"] = Shop.MchId, [\"prepayid\"] = Shop.PrepayId(), [\"package\"] = [|\"prepay_id=\" + Shop.PrepayId()|] };")]
    [InlineData("constant", "var map = new Dictionary<string, string> { [\"appid\"] = Shop.AppId, [\"partnerid\"] = Shop.MchId, [\"prepayid\"] = Shop.PrepayId(), [\"package\"] = [|\"WXPay\"|] };")]
    [InlineData("anonymous", "return new { appid = Shop.AppId, partnerid = Shop.MchId, prepayid = Shop.PrepayId(), package = [|$\"prepay_id={number}\"|], noncestr = Shop.Nonce(), timestamp = Shop.Seconds(), sign = number };")]
    [InlineData("Android", "return new { appId = Shop.AppId, partnerId = Shop.MchId, prepayId = Shop.PrepayId(), packageValue = [|\"prepay_id=\" + number|], nonceStr = Shop.Nonce(), timeStamp = Shop.Seconds(), sign = number };")]
    [InlineData("prefix in prepayid", "return new { appid = Shop.AppId, partnerid = Shop.MchId, prepayid = [|\"prepay_id=\" + number|], package = \"Sign=WXPay\", noncestr = Shop.Nonce(), timestamp = Shop.Seconds() };")]
    [InlineData("name of the signature", "return new { appid = Shop.AppId, partnerid = Shop.MchId, prepayid = Shop.PrepayId(), package = \"Sign=WXPay\", noncestr = Shop.Nonce(), timestamp = Shop.Seconds(), [|paySign|] = number };")]
    [InlineData("SetValue", "var start = new WxPayData();\nstart.SetValue(\"partnerid\", Shop.MchId);\nstart.SetValue(\"prepayid\", Shop.PrepayId());\nstart.SetValue(\"package\", [|\"prepay_id=\" + Shop.PrepayId()|]);")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("right", "return new { appid = Shop.AppId, partnerid = Shop.MchId, prepayid = Shop.PrepayId(), package = \"Sign=WXPay\", noncestr = Shop.Nonce(), timestamp = Shop.Seconds(), sign = number };")]
    [InlineData("unknown package", "return new { appid = Shop.AppId, partnerid = Shop.MchId, prepayid = Shop.PrepayId(), package = number, noncestr = Shop.Nonce(), timestamp = Shop.Seconds(), sign = number };")]
    [InlineData("number as time stamp", "return new { appid = Shop.AppId, partnerid = Shop.MchId, prepayid = Shop.PrepayId(), package = \"Sign=WXPay\", noncestr = Shop.Nonce(), timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds(), sign = number };")]
    [InlineData("page", "return new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + number, signType = \"RSA\", paySign = Shop.RsaSign() };")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
