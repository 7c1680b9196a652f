namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class VersionFieldsMixedTests
{
    private const string Id = "WXP126";

    [Theory]
    [InlineData("anonymous", "var body = new { mchid = Shop.MchId, [|body|] = \"Tea\", out_trade_no = number, amount = new { total = fen } };")]
    [InlineData("merchant's id", "var body = new { [|mch_id|] = Shop.MchId, appid = Shop.AppId, description = \"Tea\", out_trade_no = number, amount = new { total = fen }, payer = new { openid = number } };")]
    [InlineData("total_fee in V3", "var body = new { mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), [|total_fee|] = fen, payer = new { openid = number } };")]
    [InlineData("client's address", "var body = new { mchid = Shop.MchId, description = \"Tea\", [|spbill_create_ip|] = \"8.8.8.8\", amount = new { total = fen } };")]
    [InlineData("signature in V3", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen }, [|nonce_str|] = Shop.Nonce(), [|sign|] = number };")]
    [InlineData("dictionary", "var map = new Dictionary<string, object> { [\"mchid\"] = Shop.MchId, [[|\"body\"|]] = \"Tea\", [\"out_trade_no\"] = number, [\"amount\"] = new Dictionary<string, object> { [\"total\"] = fen } };")]
    [InlineData("indexer", "var map = new Dictionary<string, object>(); map[\"mchid\"] = Shop.MchId; map[\"amount\"] = new { total = fen }; map[[|\"body\"|]] = \"Tea\";")]
    [InlineData("V3's name in V2", "data.SetValue([|\"mchid\"|], Shop.MchId);\ndata.SetValue(\"total_fee\", fen);\ndata.SetValue(\"body\", \"Tea\");\ndata.SetValue(\"spbill_create_ip\", \"8.8.8.8\");")]
    [InlineData("JSON", """"var body = $$"""{ "mchid": "{{Shop.MchId}}", "[|body|]": "Tea", "amount": { "total": {{fen}} } }""";"""")]
    [InlineData("refund", "var body = new { sub_mchid = Shop.MchId, out_trade_no = number, out_refund_no = number, [|refund_desc|] = \"x\", amount = new { refund = fen, total = fen, currency = \"CNY\" } };")]
    [InlineData("own model", "var body = new Body { mchid = Shop.MchId, [|body|] = \"Tea\", out_trade_no = number, amount = new Money { total = fen } };\nclass Money { public int total { get; set; } }\nclass Body { public string mchid { get; set; } public string body { get; set; } public string out_trade_no { get; set; } public Money amount { get; set; } }")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("V2", "var map = new Dictionary<string, object> { [\"mch_id\"] = Shop.MchId, [\"body\"] = \"Tea\", [\"total_fee\"] = fen, [\"nonce_str\"] = Shop.Nonce(), [\"sign\"] = number };")]
    [InlineData("V3", "var body = new { mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, amount = new { total = fen, currency = \"CNY\" }, scene_info = new { payer_client_ip = \"8.8.8.8\" } };")]
    [InlineData("two requests", "var v2 = new { mch_id = Shop.MchId, body = \"Tea\", total_fee = fen };\nvar v3 = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen } };")]
    [InlineData("two variables", "var v2 = new WxPayData(); var v3 = new Dictionary<string, object>(); v2.SetValue(\"mch_id\", Shop.MchId); v3[\"mchid\"] = Shop.MchId; v2.SetValue(\"total_fee\", fen); v3[\"amount\"] = new { total = fen };")]
    [InlineData("global", "var url = \"https://apihk.mch.weixin.qq.com/v3/global/transactions/jsapi\"; var body = new { mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, time_start = number, amount = new { total = fen, currency = \"USD\" } };")]
    [InlineData("start of a payment", "return new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + Shop.PrepayId(), signType = \"RSA\", paySign = Shop.RsaSign() };")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
