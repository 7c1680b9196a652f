namespace WeChatPayLint.Analyzers.Tests.Notifications;

/// <summary>Handlers of notifications around a piece of code.</summary>
internal static class Handlers
{
    /// <summary>Verifies a notification of V3 whose <c>headers</c> and <c>body</c> are at hand.</summary>
    public const string Verified = "client.VerifyEventSignature(headers[\"Wechatpay-Timestamp\"], headers[\"Wechatpay-Nonce\"], body, headers[\"Wechatpay-Signature\"], headers[\"Wechatpay-Serial\"])";

    /// <summary>What V2 takes for success.</summary>
    public const string Success = "\"<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>\"";

    /// <summary>What V2 takes for failure.</summary>
    public const string Failure = "\"<xml><return_code><![CDATA[FAIL]]></return_code></xml>\"";

    private const string Leave = "if (!" + Verified + ") { return StatusCode(401); }";

    /// <summary>An action of V3 that has verified: statements that end in a return.</summary>
    public static string V3(string statements, string members = "") => Unverified(Leave + "\n" + statements, members);

    /// <summary>An action of V3 that has only read the body.</summary>
    public static string Unverified(string statements, string members = "", string returns = "IActionResult") => Controller(
        "var headers = Request.Headers;\nvar body = await new StreamReader(Request.Body).ReadToEndAsync();\n" + statements, members, returns, "wechatpay/notify");

    /// <summary>An action of V2 with the notification in <c>notice</c>, whose sign was checked.</summary>
    public static string V2(string statements, string members = "", string returns = "IActionResult") => Controller(
        "var notice = new WxPayData();\nnotice.FromXml(await new StreamReader(Request.Body).ReadToEndAsync());\nif (!notice.CheckSign()) { return " + (returns == "string" ? Failure : "Content(" + Failure + ", \"text/xml\")") + "; }\n" + statements,
        members,
        returns,
        "wxpay/notify");

    private static string Controller(string statements, string members, string returns, string route) => $$"""
        public class Payment
        {
            public bool IsPaid { get; set; }
            public int Fen { get; set; }
            public string Serial { get; set; } = "";
        }

        public class WeChatPayNotifyController(Payment order) : Controller
        {
            [HttpPost("{{route}}")]
            public async Task<{{returns}}> Notify()
            {
                {{statements}}
            }
            {{members}}
        }
        """;
}
