namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class AppIdOfOtherOrderTests
{
    private const string Id = "WXP209";

    private const string Start = "timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign = Shop.RsaSign()";

    private const string Order = "mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen }";

    [Theory]
    [InlineData("var order = new { appid = \"wx8888888888888888\", " + Order + " };\nreturn new { appId = [|\"wx9999999999999999\"|], " + Start + " };")]
    [InlineData("var order = new { appid = MpAppId, " + Order + " };\nreturn new { appId = MiniAppId, " + Start + " };\n}\nconst string MpAppId = \"wx8888888888888888\", MiniAppId = [|\"wx9999999999999999\"|];\nvoid Other()\n{")]
    [InlineData("var order = new { sp_appid = \"wx7777777777777777\", sub_appid = \"wx8888888888888888\", sp_mchid = Shop.MchId, sub_mchid = number, description = \"Tea\", out_trade_no = number };\nreturn new { appId = [|\"wx9999999999999999\"|], " + Start + " };")]
    [InlineData("var order = new { combine_appid = \"wx7777777777777777\", combine_mchid = number, combine_out_trade_no = number };\nreturn new { appId = [|\"wx9999999999999999\"|], " + Start + " };")]
    [InlineData("data.SetValue(\"appid\", \"wx8888888888888888\");\ndata.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"out_trade_no\", number);\nvar start = new WxPayData();\nstart.SetValue(\"appId\", [|\"wx9999999999999999\"|]);\nstart.SetValue(\"timeStamp\", Shop.Seconds());\nstart.SetValue(\"nonceStr\", Shop.Nonce());\nstart.SetValue(\"package\", \"prepay_id=\" + prepayId);\nreturn start;")]
    [InlineData("return new { appId = [|\"wx9999999999999999\"|], timeStamp = stamp, nonceStr = nonce, package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign = Rsa($\"wx8888888888888888\\n{stamp}\\n{nonce}\\nprepay_id={prepayId}\\n\") };")]
    [InlineData("var order = new { appid = config.MpAppId, " + Order + " };\nreturn new { appId = {|info:config.MiniAppId|}, " + Start + " };")]
    [InlineData("var order = new { appid = settings[\"Mp:AppId\"], " + Order + " };\nreturn new { appId = {|info:settings[\"Mini:AppId\"]|}, " + Start + " };")]
    public Task Catches(string code) => Verify.Catches(Id, Method(code));

    [Theory]
    [InlineData("one constant", "var order = new { appid = \"wx8888888888888888\", " + Order + " };\nreturn new { appId = \"wx8888888888888888\", " + Start + " };")]
    [InlineData("one setting", "var order = new { appid = config.MpAppId, " + Order + " };\nreturn new { appId = config.MpAppId, " + Start + " };")]
    [InlineData("the sub-merchant's", "var order = new { sp_appid = config.MpAppId, sub_appid = config.MiniAppId, sp_mchid = Shop.MchId, sub_mchid = number, description = \"Tea\", out_trade_no = number };\nreturn new { appId = config.MiniAppId, " + Start + " };")]
    [InlineData("the order's own", "var order = new { appid = config.MpAppId, " + Order + " };\nreturn new { order.appid, appId = order.appid, " + Start + " };")]
    [InlineData("unknown", "var order = new { appid = number, " + Order + " };\nreturn new { appId = \"wx9999999999999999\", " + Start + " };")]
    [InlineData("no order", "return new { appId = \"wx9999999999999999\", " + Start + " };")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    private static string Method(string statements) =>
        "class Starter\n{\nobject WxPay(string prepayId, string stamp, string nonce, Config config, IDictionary<string, string> settings)\n{\n" + statements
        + "\n}\nstring Rsa(string text) { throw null!; }\n}\nclass Config { public string MpAppId { get; set; } = \"\"; public string MiniAppId { get; set; } = \"\"; }";
}
