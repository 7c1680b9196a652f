namespace WeChatPayLint.Notifications;

/// <summary>Probes of WeChat Pay are told from genuine notifications.</summary>
internal sealed class ProbeTreatedSpecially : CodeRule
{
    /// <summary>The message.</summary>
    public static readonly Text Message = (
        "Probes with WECHATPAY/SIGNTEST/ test whether the signature is verified; answer them as every other wrong signature, with 401 or 500",
        "带 WECHATPAY/SIGNTEST/ 的探测请求用于检查是否验签；请与其他验签失败同样处理，返回 401 或 500");

    public override string Id => "WXP312";

    public override Text Title => ("Probe of the signature treated specially", "对验签探测请求特殊处理");

    public override Text Why => (
        "WeChat Pay sends notifications with wrong signatures on purpose and expects 4xx or 5xx. A handler that recognises and accepts them shows that it does not verify, and an attacker can write the same prefix.",
        "微信支付会故意发送签名错误的通知，并期望得到 4xx 或 5xx。识别并放行探测请求会被判定为未验签，攻击者也可以使用同样的前缀。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        NotificationPages.Considerations,
        NotificationPages.SignaturesOfV3,
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                if ([|Request.Headers["Wechatpay-Signature"].StartsWith("WECHATPAY/SIGNTEST/")|])
                {
                    return Ok();
                }

                if (!IsSigned(body, Request.Headers["Wechatpay-Signature"]))
                {
                    return StatusCode(401);
                }

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

                return NoContent();
            }

            private static bool IsSigned(string body, string signature) => body.Length > signature.Length;
        }
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Removes the branch. Needs review: what else it does goes with it.", "移除该分支。需要复核：分支中的其他操作会一并移除。");

    public override Text Silence => (
        "Branches that only write a log, or answer with a failure.",
        "仅记录日志或返回失败的分支不报告。");
}
