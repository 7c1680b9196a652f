using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>Notifications: how they arrive, how they are verified and answered.</summary>
public sealed class FaqNotificationTests
{
    private const string Payment = "var payment = client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body)); ";

    public static FaqCases Cases => new()
    {
        { "F064", "WXP304", Handlers.V3("return [|Content(\"ERROR\")|];") },
        { "F064", "WXP305", Handlers.V2("return [|Content(\"success\")|];") },
        { "F065", "WXP304", Handlers.V3("return order.IsPaid ? NoContent() : [|Ok(new { code = \"FAIL\" })|];") },
        { "F066", "WXP304", Handlers.V3("return order.IsPaid ? NoContent() : StatusCode(500, new { code = \"FAIL\" });") },
        { "F066", "WXP315", Handlers.V3("try { client.DeserializeEvent(body); } catch (Exception e) { Console.WriteLine(e); } return [|NoContent()|];") },
        { "F082", "WXP305", Handlers.V2("return [|Json(new { return_code = \"SUCCESS\" })|];") },
        { "F087", "WXP302", Handlers.Unverified("return [|client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body))|].TradeState == \"SUCCESS\" ? NoContent() : StatusCode(500);") },
        { "F116", "WXP313", Handlers.V3(Payment + "return payment.TradeState == {|info:\"PAYERROR\"|} ? NoContent() : StatusCode(500);") },
        { "F141", "WXP313", Handlers.V3(Payment + "return payment.TradeState == [|\"PAID\"|] ? NoContent() : StatusCode(500);") },
        { "F150", "WXP313", Handlers.V3(Payment + "{|info:order.IsPaid = true|}; return NoContent();") },
        { "F165", "WXP313", Handlers.V2("if ({|info:notice.GetValue(\"return_code\").ToString() == \"SUCCESS\"|}) { order.IsPaid = true; } return Content(" + Handlers.Success + ", \"text/xml\");") },
        { "F178", "WXP303", Handlers.Unverified("var text = JsonSerializer.Serialize(body); return VerifySign($\"{headers[\"Wechatpay-Timestamp\"]}\\n{headers[\"Wechatpay-Nonce\"]}\\n{[|text|]}\\n\") ? NoContent() : StatusCode(401);", "bool VerifySign(string message) => message.Length > 0;") },
        { "F179", "WXP303", Handlers.Unverified("var json = JsonSerializer.Serialize(client.DeserializeEvent(body)); return " + Handlers.Verified.Replace("body", "[|json|]") + " ? NoContent() : StatusCode(401);") },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
