using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>Notifications: how they arrive, how they are verified and answered.</summary>
public sealed class FaqNotificationTests
{
    private const string Payment = "var payment = client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body)); ";

    public static FaqCases Cases => new()
    {
        { "F063", "WXP308", Handlers.V3(Payment + "if (payment.TradeState == \"SUCCESS\" && payment.Amount.Total == order.Fen) { [|order.IsPaid = true|]; } return NoContent();") },
        { "F064", "WXP304", Handlers.V3("return [|Content(\"ERROR\")|];") },
        { "F064", "WXP305", Handlers.V2("return [|Content(\"success\")|];") },
        { "F064", "WXP306", Handlers.V3("return [|StatusCode(202)|];") },
        { "F064", "WXP314", Handlers.V3("[|Thread.Sleep(6000)|]; return NoContent();") },
        { "F065", "WXP304", Handlers.V3("return order.IsPaid ? NoContent() : [|Ok(new { code = \"FAIL\" })|];") },
        { "F065", "WXP306", Handlers.V3("return order.IsPaid ? Ok() : NoContent();") },
        { "F066", "WXP304", Handlers.V3("return order.IsPaid ? NoContent() : StatusCode(500, new { code = \"FAIL\" });") },
        { "F066", "WXP315", Handlers.V3("try { client.DeserializeEvent(body); } catch (Exception e) { Console.WriteLine(e); } return [|NoContent()|];") },
        { "F082", "WXP301", Posted("Console.WriteLine([|Request.Form[\"total_fee\"]|]);") },
        { "F082", "WXP305", Handlers.V2("return [|Json(new { return_code = \"SUCCESS\" })|];") },
        { "F083", "WXP308", Handlers.V3(Payment + "if (payment.TradeState == \"SUCCESS\" && !order.IsPaid) { [|order.IsPaid = true|]; } return NoContent();") },
        { "F087", "WXP508", "var client = new HttpClient { DefaultRequestHeaders = { { \"User-Agent\", \"Teashop/1.0\" } } };\nvar answer = await client.[|GetStringAsync|](\"https://api.mch.weixin.qq.com/v3/pay/transactions/id/1?mchid=1900000109\");" },
        { "F087", "WXP302", Handlers.Unverified("return [|client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body))|].TradeState == \"SUCCESS\" ? NoContent() : StatusCode(500);") },
        { "F111", "WXP301", Posted("Console.WriteLine([|Request.Query[\"return_code\"]|]);") },
        { "F111", "WXP307", Handlers.V3("return NoContent();").Replace("[HttpPost(\"wechatpay/notify\")]", "[[|HttpGet(\"wechatpay/notify\")|]]") },
        { "F112", "WXP301", Posted("Console.WriteLine([|Request.Form[\"resource\"]|]);") },
        { "F112", "WXP307", Handlers.V3("return NoContent();").Replace("[HttpPost", "[[|Authorize|]] [HttpPost") },
        { "F114", "WXP316", Handlers.V3("return [|View()|];") },
        { "F116", "WXP313", Handlers.V3(Payment + "return payment.TradeState == {|info:\"PAYERROR\"|} ? NoContent() : StatusCode(500);") },
        { "F119", "WXP308", Handlers.V3(Payment + "if (payment.TradeState == \"SUCCESS\" && !order.IsPaid && payment.Amount.Total == order.Fen) { order.IsPaid = true; } return NoContent();") },
        { "F123", "WXP301", Posted("Console.WriteLine([|Request.Query[\"transaction_id\"]|]);") },
        { "F136", "WXP308", Handlers.V3(Payment + "if (payment.TradeState == \"SUCCESS\") { [|order.IsPaid = true|]; } return NoContent();") },
        { "F141", "WXP313", Handlers.V3(Payment + "return payment.TradeState == [|\"PAID\"|] ? NoContent() : StatusCode(500);") },
        { "F150", "WXP313", Handlers.V3(Payment + "if (!order.IsPaid && payment.Amount.Total == order.Fen) { {|info:order.IsPaid = true|}; } return NoContent();") },
        { "F165", "WXP313", Handlers.V2("if ({|info:notice.GetValue(\"return_code\").ToString() == \"SUCCESS\"|}) { UpdateOrder(notice); } return Content(" + Handlers.Success + ", \"text/xml\");", "void UpdateOrder(WxPayData paid) { }") },
        { "F177", "WXP311", Handlers.Unverified("var rsa = System.Security.Cryptography.RSA.Create(); rsa.ImportFromPem(File.ReadAllText([|\"apiclient_cert.pem\"|])); return rsa.VerifyData(Encoding.UTF8.GetBytes(body), Convert.FromBase64String(headers[\"Wechatpay-Signature\"]), System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1) ? NoContent() : StatusCode(401);") },
        { "F178", "WXP303", Handlers.Unverified("var text = JsonSerializer.Serialize(body); return VerifySign($\"{headers[\"Wechatpay-Timestamp\"]}\\n{headers[\"Wechatpay-Nonce\"]}\\n{[|text|]}\\n\") ? NoContent() : StatusCode(401);", "bool VerifySign(string message) => message.Length > 0;") },
        { "F179", "WXP303", Handlers.Unverified("var json = JsonSerializer.Serialize(client.DeserializeEvent(body)); return " + Handlers.Verified.Replace("body", "[|json|]") + " ? NoContent() : StatusCode(401);") },
        { "F187", "WXP314", Handlers.V3("await [|Task.Delay(TimeSpan.FromSeconds(10))|]; return NoContent();") },
    };

    private static string Posted(string statements) =>
        "public class WeChatPayNotifyController : ControllerBase { [HttpPost] public IActionResult Notify() { if (Request.Headers[\"Wechatpay-Signature\"] is null) { return StatusCode(401); } " + statements + " return NoContent(); } }";

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
