namespace WeChatPayLint.Notifications;

/// <summary>A handler answers a notification with a status that is neither success nor failure.</summary>
internal sealed class NotificationAnswerStatusWrong : CodeRule
{
    /// <summary>The message; it takes the status.</summary>
    public static readonly Text Message = (
        "HTTP {0} is no success to WeChat Pay, so the notification is sent again; answer 200 or 204",
        "HTTP {0} 不被微信支付视为成功，会再次通知；请返回 200 或 204");

    public override string Id => "WXP306";

    public override Text Title => ("Notification answered with a status other than 200 or 204", "回调应答的状态码不是 200 或 204");

    public override Text Why => (
        "Only 200 and 204 say that a notification was taken. With 201 or 202, which a framework or a habit suggests for a POST, it comes again and again and is processed each time.",
        "只有 200 和 204 表示通知已接收。按框架默认或习惯对 POST 返回 201、202 时，通知会反复发送，每次都会再处理一遍。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F064", "an answer that does not follow the rules counts as failure and brings another notification", "应答不符合规范视为失败，会再次通知"),
        Source.Faq("F065", "success in V3 is HTTP 200 or 204", "V3 以 HTTP 200 或 204 表示成功"),
        NotificationPages.Considerations,
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                return IsSigned(body, Request.Headers["Wechatpay-Signature"]) ? [|Accepted()|] : StatusCode(401);
            }

            private static bool IsSigned(string body, string signature) => body.Length > signature.Length;
        }
        """;

    public override string Good => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                return IsSigned(body, Request.Headers["Wechatpay-Signature"]) ? NoContent() : StatusCode(401);
            }

            private static bool IsSigned(string body, string signature) => body.Length > signature.Length;
        }
        """;

    public override Text Fix => ("None: which of 200 and 204 fits depends on the version and the body.", "无：应使用 200 还是 204 取决于版本和应答体。");

    public override Text Silence => ("4xx and 5xx, which say that something failed; statuses that are not known at compile time; redirects, which WXP316 reports.", "表示失败的 4xx 和 5xx、编译时未知的状态码不报告；重定向由 WXP316 报告。");
}
