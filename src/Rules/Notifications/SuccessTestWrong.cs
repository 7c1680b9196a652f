namespace WeChatPayLint.Notifications;

/// <summary>A handler tests for success in a way that is never or always true.</summary>
internal sealed class SuccessTestWrong : CodeRule
{
    /// <summary>A constant that the field never has.</summary>
    public static readonly Text NeverEqual = ("{0} is never \"{1}\"; compare it with \"{2}\"", "{0} 的值不会是 \"{1}\"；请与 \"{2}\" 比较");

    /// <summary>return_code tested alone.</summary>
    public static readonly Text OnlyReturnCode = (
        "return_code says only that the message arrived; test result_code for \"SUCCESS\" too before the order is marked as paid",
        "return_code 只表示通信成功；将订单标记为已支付前还须判断 result_code 是否为 \"SUCCESS\"");

    /// <summary>A notification that is taken for a payment whatever it says.</summary>
    public static readonly Text NothingTested = (
        "Every notification is taken for a payment; test event_type for \"TRANSACTION.SUCCESS\" or trade_state for \"SUCCESS\" first",
        "任何通知都被当作支付成功；请先判断 event_type 是否为 \"TRANSACTION.SUCCESS\" 或 trade_state 是否为 \"SUCCESS\"");

    /// <summary>A branch for a failure that is never notified.</summary>
    public static readonly Text NeverNotified = (
        "PAYERROR is never notified, since notifications are sent for success only; query the order to learn of a failure",
        "PAYERROR 不会出现在通知中，因为只有支付成功才会通知；请通过查单得知失败");

    public override string Id => "WXP313";

    public override Text Title => ("Wrong test for a successful payment", "支付成功的判断有误");

    public override Text Why => (
        "return_code tells whether the message arrived, result_code and trade_state whether somebody paid. A test that is always true marks orders as paid that are not; one that is never true loses payments.",
        "return_code 表示通信是否成功，result_code 和 trade_state 才表示是否支付。判断恒为真会把未支付的订单标记为已支付，恒为假则会丢失支付结果。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F116", "a notification never carries PAYERROR", "通知中不会出现 PAYERROR"),
        Source.Faq("F141", "there is a callback only after success", "支付成功后才有回调"),
        Source.Faq("F150", "notifications come only after success", "只有支付成功后才会通知"),
        Source.Faq("F165", "the request failed in code", "代码中的请求失败"),
        Source.Page("V2 protocol: return_code, then result_code", "https://pay.weixin.qq.com/doc/v2/partner/4011987474"),
        Source.Page("V3 query, trade_state", "https://pay.weixin.qq.com/doc/v3/merchant/4013070356"),
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                var headers = Request.Headers;
                if (!client.VerifyEventSignature(headers["Wechatpay-Timestamp"], headers["Wechatpay-Nonce"], body, headers["Wechatpay-Signature"], headers["Wechatpay-Serial"]))
                {
                    return StatusCode(401);
                }

                var payment = client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body));
                return payment.TradeState == [|"PAID"|] ? NoContent() : StatusCode(500);
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
                var headers = Request.Headers;
                if (!client.VerifyEventSignature(headers["Wechatpay-Timestamp"], headers["Wechatpay-Nonce"], body, headers["Wechatpay-Signature"], headers["Wechatpay-Serial"]))
                {
                    return StatusCode(401);
                }

                var payment = client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body));
                return payment.TradeState == "SUCCESS" ? NoContent() : StatusCode(500);
            }
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Writes the constant that the field has. None for a test that is missing.", "改为该字段实际的取值。缺少判断时不提供修复。");

    public override Text Silence => (
        "Comparisons that ignore the letter case; the states of a shop's own orders. The missing tests and PAYERROR are suggestions, given only where the handler itself changes an order.",
        "忽略大小写的比较和商户自己的订单状态不报告。缺少判断和 PAYERROR 分支仅作建议，且只在处理代码自身更新订单时给出。");
}
