namespace WeChatPayLint.Notifications;

/// <summary>A handler swallows an error, or a signature that is not valid, and answers with success.</summary>
internal sealed class ErrorAnsweredAsSuccess : CodeRule
{
    /// <summary>The message for an exception that was caught.</summary>
    public static readonly Text Swallowed = (
        "Success is answered although the catch block may have swallowed an error, and the payment is never notified again; rethrow or answer 500 there",
        "catch 可能已吞掉异常，这里却仍应答成功，该笔支付不会再次通知；请在 catch 中重新抛出或返回 500");

    /// <summary>The message for a signature that was found to be invalid.</summary>
    public static readonly Text Unverified = (
        "Success is answered although the signature may have been refused, and the notification is never sent again; answer 401 or 500 in that case",
        "验签可能未通过，这里却仍应答成功，该通知不会再次发送；验签失败时请返回 401 或 500");

    public override string Id => "WXP315";

    public override Text Title => ("Error swallowed and success answered", "吞掉异常后仍应答成功");

    public override Text Why => (
        "WeChat Pay sends a notification again until it is answered with success. If the order could not be updated and the answer is success all the same, the payer has paid and the shop never learns of it.",
        "微信支付会重复通知，直到收到成功应答。若订单更新失败却仍应答成功，用户已付款而商户永远不会得知。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F066", "an error is reported with HTTP 500 or 4xx", "处理失败时应返回 HTTP 500 或 4xx"),
        NotificationPages.Considerations,
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                try
                {
                    var body = await new StreamReader(Request.Body).ReadToEndAsync();
                    var headers = Request.Headers;
                    if (!client.VerifyEventSignature(headers["Wechatpay-Timestamp"], headers["Wechatpay-Nonce"], body, headers["Wechatpay-Signature"], headers["Wechatpay-Serial"]))
                    {
                        return StatusCode(401);
                    }
                }
                catch (Exception e)
                {
                    Console.WriteLine(e);
                }

                return [|Ok(new { code = "SUCCESS" })|];
            }
        }
        """;

    public override string Good => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                try
                {
                    var body = await new StreamReader(Request.Body).ReadToEndAsync();
                    var headers = Request.Headers;
                    if (!client.VerifyEventSignature(headers["Wechatpay-Timestamp"], headers["Wechatpay-Nonce"], body, headers["Wechatpay-Signature"], headers["Wechatpay-Serial"]))
                    {
                        return StatusCode(401);
                    }
                }
                catch (Exception e)
                {
                    Console.WriteLine(e);
                    return StatusCode(500);
                }

                return Ok(new { code = "SUCCESS" });
            }
        }
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Answers 500 at the end of the catch block, or rethrows there where the handler returns no result. Needs review: the author may look the order up later. None for a refused signature.",
        "在 catch 块末尾返回 500；处理方法不返回结果时改为重新抛出。需要复核：作者可能会在之后查单。验签失败的情况不提供修复。");

    public override Text Silence => (
        "Blocks that catch one kind of exception, throw, set the answer, or put the notification aside (Enqueue, Publish, Retry, Save…); try blocks without the notification in them; answers that a variable decides.",
        "只捕获特定异常、会再次抛出、设置了应答内容或将通知另存（Enqueue、Publish、Retry、Save 等）的 catch，不涉及通知处理的 try，以及由变量决定的应答不报告。");
}
