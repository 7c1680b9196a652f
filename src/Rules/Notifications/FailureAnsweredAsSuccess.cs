namespace WeChatPayLint.Notifications;

/// <summary>A handler of V3 says FAIL in the body, but answers HTTP 200.</summary>
internal sealed class FailureAnsweredAsSuccess : CodeRule
{
    /// <summary>The message; it takes what the body says and the status.</summary>
    public static readonly Text Message = (
        "{0} with HTTP {1} counts as success, since the status decides and not the body; answer 500 or 4xx, so that the notification is sent again",
        "以 HTTP {1} 返回 {0} 会被视为成功，因为以状态码而非应答体为准；请返回 500 或 4xx，微信支付才会重新通知");

    public override string Id => "WXP304";

    public override Text Title => ("Failure answered with HTTP 200 to a V3 notification", "V3 回调处理失败却返回 HTTP 200");

    public override Text Why => (
        "In V3 the HTTP status tells WeChat Pay whether a notification was taken; the code in the body is only for people who read it. A failure answered with 200 or 204 is never sent again, and the paid order stays unpaid.",
        "在 V3 中，微信支付根据 HTTP 状态码判断通知是否已被接收，应答体中的 code 仅供排查。以 200 或 204 应答的失败不会再次通知，已支付的订单将一直处于未支付状态。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F064", "an answer that does not follow the rules counts as failure and brings another notification", "应答不符合规范视为失败，会再次通知"),
        Source.Faq("F065", "success in V3 is HTTP 200 or 204; the status decides, not the code in the body", "V3 以 HTTP 200 或 204 表示成功，以状态码为准，而不是应答体中的 code"),
        Source.Faq("F066", "an error is reported with HTTP 500 or 4xx", "处理失败时应返回 HTTP 500 或 4xx"),
        NotificationPages.Considerations,
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                if (!client.VerifyEventSignature(Request.Headers["Wechatpay-Timestamp"], Request.Headers["Wechatpay-Nonce"], body, Request.Headers["Wechatpay-Signature"], Request.Headers["Wechatpay-Serial"]))
                {
                    return [|Ok(new { code = "FAIL", message = "验签失败" })|];
                }

                return NoContent();
            }
        }
        """;

    public override string Good => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                if (!client.VerifyEventSignature(Request.Headers["Wechatpay-Timestamp"], Request.Headers["Wechatpay-Nonce"], body, Request.Headers["Wechatpay-Signature"], Request.Headers["Wechatpay-Serial"]))
                {
                    return StatusCode(401, new { code = "FAIL", message = "验签失败" });
                }

                return NoContent();
            }
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Answers with status 500 and the same body. None where the answer may also be a success, is written to the response, or is made by a helper.",
        "以状态码 500 返回同样的应答体。该应答也可能是成功、直接写入响应或由其他方法生成时不提供修复。");

    public override Text Silence => (
        "Handlers of V2, where a failure is HTTP 200 with XML; answers whose status or body is not known at compile time, such as one that a class of another assembly makes; exceptions, which become 500.",
        "V2 的回调（失败时返回 HTTP 200 和 XML）、编译时无法得知状态码或内容的应答（如由其他程序集生成）以及抛出的异常（即 500）不报告。");
}
