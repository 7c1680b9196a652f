namespace WeChatPayLint.Notifications;

/// <summary>A handler works slowly before it answers.</summary>
internal sealed class NotificationAnswerLate : CodeRule
{
    /// <summary>The message; it takes the call.</summary>
    public static readonly Text Message = (
        "{0} holds the answer up, and after 5 seconds WeChat Pay takes the notification for failed; answer first and do this afterwards",
        "{0} 会拖延应答，超过 5 秒微信支付即视为通知失败；请先应答，再异步处理");

    public override string Id => "WXP314";

    public override Text Title => ("Slow work before the answer to a notification", "应答回调前执行耗时操作");

    public override Text Why => (
        "WeChat Pay waits 5 seconds for the answer. A handler that sleeps, sends mail or calls others first is cut off: the notification counts as failed and comes again while the first is still at work.",
        "微信支付等待应答的时间为 5 秒。先休眠、发邮件或调用第三方的处理代码会超时：通知被视为失败并再次发送，而前一次处理可能仍在进行。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F064", "an answer that is late counts as failure and brings another notification", "应答超时视为失败，会再次通知"),
        Source.Faq("F187", "callbacks are normally not late; if they are, the network is to be looked at", "回调通常不会延迟，若延迟请检查网络"),
        NotificationPages.Considerations,
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                if (!IsSigned(body, Request.Headers["Wechatpay-Signature"]))
                {
                    return StatusCode(401);
                }

                [|Thread.Sleep(3000)|];
                return NoContent();
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
                if (!IsSigned(body, Request.Headers["Wechatpay-Signature"]))
                {
                    return StatusCode(401);
                }

                _ = Task.Run(() => Thread.Sleep(3000));
                return NoContent();
            }

            private static bool IsSigned(string body, string signature) => body.Length > signature.Length;
        }
        """;

    public override Text Fix => ("None: where the work goes is the author's to decide.", "无：耗时操作移到何处由作者决定。");

    public override Text Silence => (
        "Work in Task.Run or another queue; delays below a second or of unknown length; database calls and awaited HTTP calls.",
        "Task.Run 或其他队列中的操作、短于一秒或时长未知的等待、数据库调用以及异步等待的 HTTP 调用不报告。");
}
