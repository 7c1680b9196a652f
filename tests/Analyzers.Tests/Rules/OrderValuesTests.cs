namespace WeChatPayLint.Analyzers.Tests.Rules;

/// <summary>The rules about an order's ids, currency, nonce and addresses, in the shapes of code that orders have.</summary>
public sealed class OrderValuesTests
{
    [Theory]
    [InlineData("WXP127", "data.SetValue(\"mch_id\", [|\"wxd678efh567hg6787\"|]); data.SetValue(\"trade_type\", \"APP\");")]
    [InlineData("WXP127", "order.MerchantId = [|\"wxd678efh567hg6787\"|]; // wechat")]
    [InlineData("WXP127", "var order = new CreatePayTransactionAppRequest { AppId = [|\"1900000109\"|], NotifyUrl = Shop.NotifyUrl() };")]
    [InlineData("WXP127", "var data = new Dictionary<string, string> { [\"appid\"] = [|\"1900000109\"|], [\"mch_id\"] = Shop.MchId };")]
    [InlineData("WXP127", "var body = \"{\\\"appid\\\":\\\"[|1900000109|]\\\",\\\"mchid\\\":\\\"1900000109\\\",\\\"out_trade_no\\\":\\\"ORD20260101\\\"}\";")]
    [InlineData("WXP127", "static class WxPayConfig { public const string APPID = [|\"1900000109\"|]; public const string MCHID = {|WXP127:\"wxd678efh567hg6787\"|}; }")]
    [InlineData("WXP127", "class Wx { public string AppId { get; set; } = {|info:\"wxd678efh567hg678\"|}; public string MchId { get; set; } = \"1900000109\"; }")]
    [InlineData("WXP128", "var data = new WxPayData(); data.SetValue(\"fee_type\", [|\"RMB\"|]); data.SetValue(\"total_fee\", fen);")]
    [InlineData("WXP128", "order.Amount.Total = fen; order.Amount.Currency = [|\"RMB\"|]; // wechat")]
    [InlineData("WXP128", "var order = new CreatePayTransactionNativeRequest { OutTradeNumber = number, Description = \"Tea\", Amount = new() { Total = fen, Currency = [|\"USD\"|] } };")]
    [InlineData("WXP133", "data.SetValue(\"nonce_str\", {|info:\"ibuaiVcKdpRxkhJA\"|}); data.SetValue(\"total_fee\", fen);")]
    [InlineData("WXP133", "data.SetValue(\"nonce_str\", {|info:DateTime.Now.ToString(\"yyyyMMddHHmmss\")|}); data.SetValue(\"total_fee\", fen);")]
    [InlineData("WXP133", "data.SetValue(\"nonce_str\", {|info:new Random().Next(1000, 9999).ToString()|}); data.SetValue(\"total_fee\", fen);")]
    [InlineData("WXP133", "var start = new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = {|info:\"abc123\"|}, package = \"prepay_id=\" + Shop.PrepayId(), signType = \"RSA\", paySign = Shop.RsaSign() };")]
    [InlineData("WXP133", "data.SetValue(\"nonce_str\", [|Guid.NewGuid().ToString(\"N\") + \"00\"|]); data.SetValue(\"total_fee\", fen);")]
    [InlineData("WXP117", "var returnUrl = Shop.NotifyUrl(); data.SetValue(\"notify_url\", {|info:returnUrl|}); data.SetValue(\"trade_type\", \"MWEB\");")]
    [InlineData("WXP117", "var page = \"https://pay.teashop.cn/paid\"; data.SetValue(\"redirect_url\", page); data.SetValue(\"notify_url\", [|page|]); data.SetValue(\"trade_type\", \"MWEB\");")]
    [InlineData("WXP131", "class PayController { public object Pay(string openId) { var order = new CreatePayTransactionJsapiRequest { AppId = Shop.AppId, OutTradeNumber = [|\"ORD20260101000001\"|], Description = \"Tea\" }; order.Payer.OpenId = openId; return order; } }")]
    [InlineData("WXP131", "class Pay : PageModel { protected void Page_Load(WxPayData data) { data.SetValue(\"out_trade_no\", [|\"ORD20260101000001\"|]); data.SetValue(\"total_fee\", Shop.Fen()); } }\nclass PageModel { }")]
    [InlineData("WXP131", "class App { void MapGet(string path, Action<WxPayData> run) { } void Run(App app) { app.MapGet(\"/pay\", data => { data.SetValue(\"out_trade_no\", [|\"ORD20260101000001\"|]); data.SetValue(\"total_fee\", Shop.Fen()); }); } }")]
    [InlineData("WXP131", "var i = 0; while (i++ < 2) { data.SetValue(\"out_trade_no\", [|\"ORD20260101000001\"|]); data.SetValue(\"total_fee\", fen); }")]
    public Task Catches(string rule, string code) => Verify.Catches(rule, code);

    [Theory]
    [InlineData("right ids", "static class WxPayConfig { public const string APPID = \"wxd678efh567hg6787\"; public const string MCHID = \"1900000109\"; }")]
    [InlineData("names of parameters", "static class WxPayNames { public const string AppId = \"appid\"; public const string MchId = \"mch_id\"; public const string NotifyUrl = \"notify_url\"; }")]
    [InlineData("names of settings", "static class WxPayKeys { public const string AppId = \"WeChatPay:AppId\"; public const string MchId = \"WeChatPay:MchId\"; }")]
    [InlineData("another currency abroad", "var body = new { mchid = Shop.MchId, out_trade_no = number, description = \"Tea\", notify_url = Shop.NotifyUrl(), amount = new { total = fen, currency = \"HKD\" } }; var url = \"https://apihk.mch.weixin.qq.com/v3/global/transactions/native\";")]
    [InlineData("a nonce from a helper", "data.SetValue(\"nonce_str\", WxPayApi.GenerateNonceStr()); data.SetValue(\"total_fee\", fen);")]
    [InlineData("products in branches", "if (flag) { var order = new CreatePayTransactionAppRequest { AppId = Shop.AppId, OutTradeNumber = number, Description = \"Tea\", NotifyUrl = Shop.NotifyUrl() }; } else { var order = new CreatePayTransactionNativeRequest { AppId = Shop.AppId, OutTradeNumber = number, Description = \"Tea\", NotifyUrl = Shop.NotifyUrl() }; }")]
    [InlineData("products in arms", "object order = fen switch { 1 => new CreatePayTransactionAppRequest { AppId = Shop.AppId, OutTradeNumber = number, Description = \"Tea\", NotifyUrl = Shop.NotifyUrl() }, _ => new CreatePayTransactionNativeRequest { AppId = Shop.AppId, OutTradeNumber = number, Description = \"Tea\", NotifyUrl = Shop.NotifyUrl() } };")]
    [InlineData("a number of a program that runs once", "data.SetValue(\"out_trade_no\", \"ORD20260101000001\"); data.SetValue(\"total_fee\", fen);")]
    [InlineData("a controller's helper", "class PayController { private static void Fill(WxPayData data) { data.SetValue(\"out_trade_no\", \"ORD20260101000001\"); data.SetValue(\"total_fee\", Shop.Fen()); } }")]
    public Task Ignores(string why, string code) => Verify.Ignores(code, why);
}
