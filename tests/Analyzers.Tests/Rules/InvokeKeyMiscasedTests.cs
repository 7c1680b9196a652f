namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class InvokeKeyMiscasedTests
{
    private const string Id = "WXP208";

    [Theory]
    [InlineData("Md5($\"[|appid|]={appId}&nonceStr={nonce}&package=prepay_id={prepayId}&signType=MD5&timeStamp={seconds}&key={key}\")")]
    [InlineData("Md5(\"appId=\" + appId + \"&nonceStr=\" + nonce + \"&package=prepay_id=\" + prepayId + \"&signType=MD5&[|timestamp|]=\" + seconds + \"&key=\" + key)")]
    [InlineData("Md5($\"[|appId|]={appId}&noncestr={nonce}&package=Sign=WXPay&partnerid={mchId}&prepayid={prepayId}&timestamp={seconds}&key={key}\")")]
    public Task CatchesInTheStringToSign(string code) => Verify.Catches(Id, Method("return " + code + ";"));

    [Theory]
    [InlineData("var start = new WxPayData();\nstart.SetValue([|\"appid\"|], appId);\nstart.SetValue(\"timeStamp\", seconds);\nstart.SetValue(\"nonceStr\", nonce);\nstart.SetValue(\"package\", \"prepay_id=\" + prepayId);\nstart.SetValue(\"signType\", \"MD5\");\nstart.SetValue(\"paySign\", start.MakeSign());\nreturn start;")]
    [InlineData("var start = new WxPayData();\nstart.SetValue(\"appId\", appId);\nstart.SetValue([|\"timestamp\"|], seconds);\nstart.SetValue(\"nonceStr\", nonce);\nstart.SetValue(\"package\", \"prepay_id=\" + prepayId);\nstart.SetValue(\"signType\", \"MD5\");\nstart.SetValue(\"paySign\", start.MakeSign());\nreturn start;")]
    [InlineData("var start = new WxPayData();\nstart.SetValue(\"appid\", appId);\nstart.SetValue(\"partnerid\", mchId);\nstart.SetValue(\"prepayid\", prepayId);\nstart.SetValue(\"package\", \"Sign=WXPay\");\nstart.SetValue([|\"nonceStr\"|], nonce);\nstart.SetValue(\"timestamp\", seconds);\nstart.SetValue(\"sign\", start.MakeSign());\nreturn start;")]
    public Task CatchesKeysThatAreSigned(string code) => Verify.Catches(Id, Method(code));

    [Theory]
    [InlineData("return new { {|info:appid|} = appId, timeStamp = seconds, nonceStr = nonce, package = \"prepay_id=\" + prepayId, signType = \"MD5\", paySign = Md5(key) };")]
    [InlineData("return new Dictionary<string, string> { [{|info:\"appid\"|}] = appId, [\"timeStamp\"] = seconds, [\"nonceStr\"] = nonce, [\"package\"] = \"prepay_id=\" + prepayId, [\"signType\"] = \"MD5\", [\"paySign\"] = Md5(key) };")]
    public Task SuggestsWhereOnlyThePageReadsIt(string code) => Verify.Catches(Id, Method(code));

    [Theory]
    [InlineData("page", "return Md5($\"appId={appId}&nonceStr={nonce}&package=prepay_id={prepayId}&signType=MD5&timeStamp={seconds}&key={key}\");")]
    [InlineData("app", "return Md5($\"appid={appId}&noncestr={nonce}&package=Sign=WXPay&partnerid={mchId}&prepayid={prepayId}&timestamp={seconds}&key={key}\");")]
    [InlineData("chooseWXPay", "return new { timestamp = seconds, nonceStr = nonce, package = \"prepay_id=\" + prepayId, signType = \"MD5\", paySign = Md5($\"appId={appId}&nonceStr={nonce}&package=prepay_id={prepayId}&signType=MD5&timeStamp={seconds}&key={key}\") };")]
    [InlineData("app of V3 with its own names", "return new { appId, partnerId = mchId, prepayId, packageValue = \"Sign=WXPay\", nonceStr = nonce, timeStamp = seconds, sign = Md5(key) };")]
    [InlineData("answer to the page's own script", "return new { ok = true, appid = appId, packageValue = \"prepay_id=\" + prepayId, timeStamp = seconds, nonceStr = nonce, paySign = Md5(key) };")]
    [InlineData("both names", "return new { appid = appId, appId, timeStamp = seconds, nonceStr = nonce, package = \"prepay_id=\" + prepayId, signType = \"MD5\", paySign = Md5(key) };")]
    [InlineData("wx.config", "return Md5($\"jsapi_ticket={key}&noncestr={nonce}&timestamp={seconds}&url={prepayId}\");")]
    [InlineData("order", "return Md5($\"appid={appId}&body=Tea&mch_id={mchId}&nonce_str={nonce}&out_trade_no={prepayId}&key={key}\");")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    private static string Method(string statements) =>
        "class Starter\n{\nobject WxPay(string appId, string mchId, string prepayId, string nonce, string seconds, string key)\n{\n" + statements + "\n}\nstring Md5(string text) { throw null!; }\n}";
}
