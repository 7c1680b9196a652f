using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NotificationUnverifiedTests
{
    private const string Id = "WXP302";
    private const string Decrypt = "var payment = [|client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body))|]; return payment.TradeState == \"SUCCESS\" ? NoContent() : StatusCode(500);";

    [Theory]
    [InlineData("SDK", Decrypt, "")]
    [InlineData("helper of its own", "return Open(body) == \"SUCCESS\" ? NoContent() : StatusCode(500);", "string Open(string json) => [|client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(json))|].TradeState;")]
    [InlineData("by hand", "var notice = JsonSerializer.Deserialize<Notice>(body)!; Console.WriteLine(notice.Ciphertext); return [|Decrypt(notice)|] == \"\" ? NoContent() : StatusCode(500);", "string Decrypt(Notice notice) => Shop.Nonce(); class Notice { public string Ciphertext = \"\"; }")]
    public Task Catches(string what, string code, string members) => Verify.Catches(Id, Handlers.Unverified(code.Replace("var headers = Request.Headers;", ""), members), what);

    [Theory]
    [InlineData("fields of V2", "var notice = XElement.Parse(body); if ((string)notice.Element(\"return_code\")! != \"SUCCESS\" || (string)notice.Element(\"result_code\")! != \"SUCCESS\") { return Content(" + Handlers.Failure + "); } Console.WriteLine([|notice.Element(\"out_trade_no\")|]); return Content(" + Handlers.Success + ");")]
    [InlineData("order queried instead", "var notice = XElement.Parse(body); if (notice.Element(\"return_code\") is null || !QueryOrder({|info:notice.Element(\"transaction_id\")|}!)) { return Content(" + Handlers.Failure + "); } return Content(" + Handlers.Success + ");")]
    public Task CatchesV2(string what, string code) => Verify.Catches(Id, Handlers.Unverified(code, "bool QueryOrder(XElement id) => true;"), what);

    [Theory]
    [InlineData("verified", "if (!" + Handlers.Verified + ") { return StatusCode(401); }\n", "")]
    [InlineData("verified by a helper", "if (!IsGenuine(body)) { return StatusCode(401); }\n", "bool IsGenuine(string body) => Request.Headers[\"Wechatpay-Signature\"] != body;")]
    [InlineData("verified by another class", "await Gate.CheckSignatureAsync(Request);\n", "class Gate { public static Task CheckSignatureAsync(HttpRequest request) => throw null!; }")]
    public Task Ignores(string what, string before, string members) => Verify.Ignores(Handlers.Unverified(before + Decrypt.Replace("[|", "").Replace("|]", ""), members), what);

    [Theory]
    [InlineData("filter", "[ServiceFilter(typeof(object))]", "Controller")]
    [InlineData("attribute", "[VerifyWeChatPay]", "Controller")]
    [InlineData("base class that verifies", "", "VerifiedController")]
    public Task IgnoresWhatIsCovered(string what, string attribute, string parent)
    {
        Assert.NotEmpty(what);
        return Verify.Ignores($$"""
            class VerifyWeChatPayAttribute : Attribute { }
            public class VerifiedController : Controller { protected bool VerifySignature() => true; }
            {{attribute}}
            public class WeChatPayNotifyController : {{parent}}
            {
                public async Task<IActionResult> Notify()
                {
                    var body = await new StreamReader(Request.Body).ReadToEndAsync();
                    return client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body)).TradeState == "SUCCESS" ? NoContent() : StatusCode(500);
                }
            }
            """);
    }

    [Fact]
    public Task IgnoresWhatMiddlewareVerifies() => Verify.Files(null, Handlers.Unverified(Decrypt.Replace("[|", "").Replace("|]", "")), """
        class SignatureMiddleware(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context) => context.Request.Headers["Wechatpay-Signature"].Length > 0 ? next(context) : Task.CompletedTask;
        }
        """);

    [Theory]
    [InlineData("the SDK's own result", "public class TenpayNotifyController : Controller { public async Task<IActionResult> Notify() { var paid = await {|WXP302:new TenPayNotifyHandler(HttpContext).DecryptGetObjectAsync<OrderReturnJson>(true)|}; return paid.trade_state == \"SUCCESS\" ? NoContent() : StatusCode(500); } }")]
    [InlineData("a decryption that is given the resource alone", "public class WxPayController : Controller { public async Task<ActionResult> Notify() { var notice = await ReadBodyAsync(); if (notice.EventType != \"TRANSACTION.SUCCESS\") { return NoContent(); } var text = {|WXP302:Aes.Decrypt(notice.Resource.Ciphertext, key)|}; Console.WriteLine(text); return NoContent(); } }")]
    [InlineData("a service that serves requests", "public class WechatPayService : IDynamicApiController { public async Task PayCallBack() { var json = Encoding.UTF8.GetString(await App.HttpContext.Request.Body.ReadAllAsync()); var model = _client.DeserializeEvent(json); if (\"TRANSACTION.SUCCESS\".Equals(model.EventType)) { var resource = {|WXP302:_client.DecryptEventResource<TransactionResource>(model)|}; Console.WriteLine(resource.OutTradeNumber); } } }")]
    public Task CatchesUnresolvedCode(string what, string code)
    {
        Assert.NotEmpty(what);
        return Verify.Unresolved(code);
    }

    [Fact]
    public Task StillCatchesAProcessNotifyThatOnlyReads() => Verify.Unresolved("""
        public class WxPayController : Controller
        {
            public ActionResult Notify()
            {
                var notice = ProcessNotify(Request.InputStream);
                var no = {|WXP302:notice.GetValue("out_trade_no")|}.ToString();
                orders.Show(no, notice.GetValue("return_code"));
                return Content("<xml><return_code>SUCCESS</return_code></xml>");
            }

            private static Fields ProcessNotify(Stream body) => new Fields(XElement.Load(body));
        }
        """);

    [Theory]
    [InlineData("the SDK's own result, tested", "public class TenpayNotifyController : Controller { public async Task<IActionResult> Notify() { var paid = await new TenPayNotifyHandler(HttpContext).DecryptGetObjectAsync<OrderReturnJson>(true); return paid.VerifySignSuccess == true && paid.trade_state == \"SUCCESS\" ? NoContent() : StatusCode(500); } }")]
    [InlineData("a service that is given the request", "public class WxPayController : Controller { public async Task<ActionResult> Notify() { var paid = await service.ParseNotifyAsync(Request.Body); if (paid.ReturnCode == \"SUCCESS\" && paid.ResultCode == \"SUCCESS\") { Console.WriteLine(paid.OutTradeNo); } return Content(\"<xml><return_code>SUCCESS</return_code></xml>\"); } }")]
    [InlineData("a service that decrypts the request", "public class WxPayController : Controller { public async Task<ActionResult> Notify() { var paid = await service.DecryptAsync(Request); if (paid.EventType == \"TRANSACTION.SUCCESS\" && Request.Body.CanRead) { Console.WriteLine(paid.Resource); } return NoContent(); } }")]
    [InlineData("unknown base class", "public class TenpayNotifyController : ShopController { public async Task<IActionResult> Notify() { var paid = _client.DecryptEventResource<TransactionResource>(await ReadBodyAsync()); return paid.TradeState == \"SUCCESS\" ? NoContent() : StatusCode(500); } }")]
    [InlineData("refund of V2, which has no sign", "public class WxPayController : Controller { public ActionResult RefundNotify() { var handler = new ResponseHandler(HttpContext); var code = handler.GetParameter(\"return_code\"); var info = Decode(handler.GetParameter(\"req_info\")); var no = info.Element(\"out_trade_no\"); return Content(\"<xml><return_code>SUCCESS</return_code></xml>\"); } }")]
    [InlineData("the demo's FromXml, which checks", "public class WxPayController : Controller { public ActionResult Notify() { var notice = new WxPayData(); notice.FromXml(new StreamReader(Request.InputStream).ReadToEnd()); var no = notice.GetValue(\"out_trade_no\"); return Content(\"<xml><return_code>SUCCESS</return_code></xml>\"); } }")]
    [InlineData("the demo's ProcessNotify, which reads the notification with it", "public class WxPayController : Controller { public ActionResult Notify() { var notice = new ResultNotify(Request.InputStream).ProcessNotify(); var no = notice.GetValue(\"out_trade_no\").ToString(); orders.Show(no, notice.GetValue(\"return_code\")); return Content(\"<xml><return_code>SUCCESS</return_code></xml>\"); } }")]
    public Task IgnoresUnresolvedCode(string what, string code)
    {
        Assert.NotEmpty(what);
        return Verify.Unresolved(code);
    }
}
