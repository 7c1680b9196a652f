namespace WeChatPayLint.Analyzers.Tests;

/// <summary>Code as it is before its packages are restored, and demo code that was copied into the project.</summary>
public sealed class UnresolvedTests
{
    [Theory]
    [InlineData("keyed call", "class Pay { void Fill() { var data = new WxPayData(); data.SetValue(\"total_fee\", {|WXP103:0|}); } }")]
    [InlineData("keyed call on a parameter", "class Pay { void Fill(WxPayData data) { data.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|}); } }")]
    [InlineData("SKIT's initializer", "class Pay { object Fill() => new CreatePayTransactionJsapiRequest { OutTradeNumber = number, NotifyUrl = {|WXP113:\"http://localhost/n\"|} }; }")]
    [InlineData("SKIT's nested initializer", "class Pay { object Fill() => new CreatePayTransactionJsapiRequest { OutTradeNumber = number, Amount = new CreatePayTransactionJsapiRequest.Types.Amount { Total = {|WXP103:0|} } }; }")]
    [InlineData("SKIT's nested target-typed initializer", "class Pay { object Fill() => new CreatePayTransactionJsapiRequest { OutTradeNumber = number, Amount = new() { Total = {|WXP103:0|} } }; }")]
    [InlineData("SKIT's later assignment", "class Pay { void Fill() { var request = new CreatePayTransactionJsapiRequest(); request.NotifyUrl = {|WXP113:\"http://localhost/n\"|}; } }")]
    [InlineData("Senparc's constructor by position", "class Pay { object Fill() => new TransactionsRequestData(Shop.AppId, Shop.MchId, \"Tea\", number, null, null, {|WXP113:\"http://localhost/n\"|}, null, new(fen, \"CNY\")); }")]
    [InlineData("Senparc's constructor by name", "class Pay { object Fill() => new TransactionsRequestData(notify_url: {|WXP113:\"http://localhost/n\"|}, out_trade_no: number); }")]
    [InlineData("Senparc's V2 constructor", "class Pay { object Fill() => new TenPayV3UnifiedorderRequestData(Shop.AppId, Shop.MchId, \"Tea\", number, {|WXP103:0|}, Shop.PayersAddress(), {|WXP113:\"http://localhost/n\"|}, TenPayV3Type.JSAPI, number, number, number); }")]
    [InlineData("own model with unresolved attributes", "class Order { [JsonPropertyName(\"mchid\")] public string M { get; set; } [JsonPropertyName(\"notify_url\")] public string N { get; set; } static Order Make() => new() { M = Shop.MchId, N = {|WXP113:\"http://localhost/n\"|} }; }")]
    [InlineData("JObject", "class Pay { object Fill() => new JObject { [\"mchid\"] = Shop.MchId, [\"out_trade_no\"] = number, [\"amount\"] = new JObject { [\"total\"] = {|WXP103:0|} } }; }")]
    [InlineData("order's answer", "class Pay { object Fill(WxPayData data) { var answer = WxPayApi.UnifiedOrder(data); return {|WXP220:answer.GetValue(\"prepay_id\")|}; } }")]
    [InlineData("GUID", "class Pay { void Fill(WxPayData data) { data.SetValue(\"trade_type\", \"NATIVE\"); data.SetValue(\"out_trade_no\", {|WXP105:Guid.NewGuid().ToString()|}); } }")]
    [InlineData("value of an unresolved class", "class Pay { void Fill(WxPayData data) { data.SetValue(\"notify_url\", Config.Url); data.SetValue(\"total_fee\", {|WXP103:0|}); } }")]
    [InlineData("string to sign", "class WxPay { string Fill(Order o) => Rsa.Sign($\"{o.AppId}\\n{o.TimeStamp}\\n{o.NonceStr}\\nprepay_id={{|WXP210:o.PrepayId|}}\"); }")]
    [InlineData("string to sign in a builder", "class WxPay { string Fill(Order o) { var sb = new StringBuilder(); sb.{|WXP210:AppendLine|}(o.AppId); sb.AppendLine(o.TimeStamp); sb.AppendLine(o.NonceStr); sb.AppendLine(\"prepay_id=\" + o.PrepayId); return Rsa.Sign(sb.ToString()); } }")]
    [InlineData("nonce made twice", "class WxPay { object Fill(Order o) => new { appId = o.AppId, timeStamp = o.TimeStamp, nonceStr = {|WXP207:WxUtil.GetNonceStr()|}, package = \"prepay_id=\" + o.PrepayId, signType = \"RSA\", paySign = Rsa.Sign($\"{o.AppId}\\n{o.TimeStamp}\\n{WxUtil.GetNonceStr()}\\nprepay_id={o.PrepayId}\\n\") }; }")]
    [InlineData("padding of the signature", "class WxPay { string Fill(Order o, Key key) => Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes($\"{o.AppId}\\n{o.TimeStamp}\\n{o.NonceStr}\\nprepay_id={o.PrepayId}\\n\"), HashAlgorithmName.SHA256, {|WXP211:RSASignaturePadding.Pss|})); }")]
    [InlineData("signed request", "class WxPay { string Fill(Order o, string timestamp, string nonce) => Rsa.Sign($\"GET\\n{|WXP215:https://api.mch.weixin.qq.com|}/v3/certificates\\n{timestamp}\\n{nonce}\\n\\n\"); }")]
    [InlineData("sub-merchant", "class Agency { string Fill(Config c, string nonce) => $\"mchid=\\\"{{|WXP216:c.SubMchId|}}\\\",nonce_str=\\\"{nonce}\\\",serial_no=\\\"{c.Serial}\\\",signature=\\\"{c.Signature}\\\"\"; }")]
    [InlineData("bytes of V2", "class WxPay { string Fill(string pairs, Config c) => Md5Hex(new MD5Digest().Compute({|WXP212:Encoding.ASCII|}.GetBytes(pairs + \"&key=\" + c.Key))); }")]
    [InlineData("amount of a page's query string", "class Pay : Page { void Fill(WxPayData data) { data.SetValue(\"trade_type\", \"JSAPI\"); data.SetValue(\"total_fee\", {|WXP511:Request.QueryString[\"fee\"]|}); } }")]
    [InlineData("amount of a bound model", "class Pay : ControllerBase { object Fill([FromBody] PayInput input) => new CreatePayTransactionJsapiRequest { OutTradeNumber = number, Amount = new() { Total = {|WXP511 info:input.Total|} } }; }")]
    [InlineData("prepay_id in a cache", "class Pay { void Keep(IMemoryCache cache, UnifiedOrderResult result) { cache.Set(number, result.prepay_id, {|WXP601:TimeSpan.FromHours(24)|}); } }")]
    [InlineData("openid", "class Pay { object Fill() => new CreatePayTransactionJsapiRequest { OutTradeNumber = number, Description = number, Payer = new() { OpenId = {|WXP605:\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"|} } }; }")]
    [InlineData("misspelt state", "class WxPay { bool Closed(QueryResult result) => result.TradeState == {|WXP410:\"CLOSE\"|}; }")]
    [InlineData("key in a page", "class WxPayController : Controller { IActionResult Show() => Json(new { key = {|WXP510:WxPayConfig.KEY|} }); }")]
    [InlineData("key in a log", "class WxPayJob { void Show() { _logger.LogInformation(\"{0}\", {|WXP509:WxPayConfig.KEY|}); } }")]
    [InlineData("query without mchid", "class WxPay { Task Ask(HttpClient http) => http.GetAsync({|WXP407:$\"/v3/pay/transactions/out-trade-no/{number}\"|}); }")]
    public Task Catches(string what, string code)
    {
        Assert.True(MarkedSource.Parse(code, null).Marks.Count > 0, what);
        return Verify.Unresolved(code);
    }

    [Theory]
    [InlineData("unknown amount", "class Pay { void Fill(WxPayData data, Goods goods) { data.SetValue(\"total_fee\", goods.Price); data.SetValue(\"notify_url\", goods.Url); } }")]
    [InlineData("unknown type", "class Pay { object Fill() => new SomeRequest { OutTradeNo = number, Amount = 0, NotifyUrl = \"http://localhost/n\" }; }")]
    [InlineData("another provider", "class Pay { object Fill() => new AlipayTradeCreateModel { out_trade_no = \"#\", total_amount = \"0\", notify_url = \"http://localhost/n\" }; }")]
    public Task Ignores(string what, string code)
    {
        Assert.True(MarkedSource.Parse(code, null).Marks.Count == 0, what);
        return Verify.Unresolved(code);
    }

    [Theory]
    [InlineData("namespace WxPayAPI { class Pay { void Fill() { var data = new WxPayData(); data.SetValue(\"out_trade_no\", Shop.NewNumber()); data.SetValue(\"total_fee\", {|WXP101:(int)(Shop.Price() * 100)|}); } } }")]
    [InlineData("namespace WxPayAPI { class Pay { object Fill(WxPayData data) { var answer = WxPayApi.UnifiedOrder(data); return {|WXP220:answer.GetValue(\"code_url\")|}; } } }")]
    [InlineData("namespace WxPayAPI { class Pay { void Fill() { var data = new WxPayData(); data.SetValue(\"trade_type\", {|WXP122:\"H5\"|}); data.SetValue(\"out_trade_no\", WxPayApi.GenerateOutTradeNo()); } } }")]
    public Task CatchesBesideCopiedDemoCode(string code) => Verify.Beside("WxPayData.cs", code);
}
