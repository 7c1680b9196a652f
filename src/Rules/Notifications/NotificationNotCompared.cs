namespace WeChatPayLint.Notifications;

/// <summary>An order is changed without comparing the notification with it.</summary>
internal sealed class NotificationNotCompared : CodeRule
{
    /// <summary>The amount is never looked at.</summary>
    public static readonly Text AmountUnchecked = (
        "The order is marked as paid without comparing what was paid; compare amount.total (V2: total_fee) with the order's amount first",
        "未比对支付金额就把订单标记为已支付；请先将 amount.total（V2 为 total_fee）与订单金额比对");

    /// <summary>The order's state is never looked at.</summary>
    public static readonly Text StateUnchecked = (
        "The order is changed each time the notification comes, which can be many times; look first whether it was processed before",
        "通知可能多次到达，每次都会再次更新订单；请先判断该订单是否已处理");

    public override string Id => "WXP308";

    public override Text Title => ("Notification processed without comparing it with the order", "处理回调时未与订单核对");

    public override Text Why => (
        "WeChat Pay may send a notification several times, even after success, and at the same time. A handler that neither compares the amount nor looks whether the order was processed ships twice, or ships for one fen.",
        "微信支付可能多次、甚至并发发送同一通知，成功之后也可能重复。既不比对金额又不判断是否已处理的代码，可能重复发货，或收一分钱就发货。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F063", "repeated notifications are normal and the system copes with them", "重复通知属正常情况，系统须能处理"),
        Source.Faq("F083", "the decrypted notification holds the appid it is for", "解密后的回调中包含 appid"),
        Source.Faq("F119", "the order number identifies a payment and tells repeats", "可用订单号识别支付并判断重复通知"),
        Source.Faq("F136", "a payment has one notification, repeated only while the answer fails", "一笔支付只有一个通知，仅在应答失败时重复"),
        NotificationPages.Considerations,
    ];

    public override string Bad => """
        public class NotifyController(Payment order) : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                if (!IsSigned(body, Request.Headers["Wechatpay-Signature"]))
                {
                    return StatusCode(401);
                }

                var payment = client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body));
                if (payment.TradeState == "SUCCESS" && !order.IsPaid)
                {
                    [|order.IsPaid = true|];
                }

                return NoContent();
            }

            private static bool IsSigned(string body, string signature) => body.Length > signature.Length;
        }

        public class Payment
        {
            public bool IsPaid { get; set; }
            public int Fen { get; set; }
        }
        """;

    public override string Good => """
        public class NotifyController(Payment order) : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                if (!IsSigned(body, Request.Headers["Wechatpay-Signature"]))
                {
                    return StatusCode(401);
                }

                var payment = client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body));
                if (payment.TradeState == "SUCCESS" && !order.IsPaid && payment.Amount.Total == order.Fen)
                {
                    order.IsPaid = true;
                }

                return NoContent();
            }

            private static bool IsSigned(string body, string signature) => body.Length > signature.Length;
        }

        public class Payment
        {
            public bool IsPaid { get; set; }
            public int Fen { get; set; }
        }
        """;

    public override Text Fix => ("None: what becomes of a wrong amount is the author's to decide.", "无：金额不符时如何处理由作者决定。");

    public override Text Silence => (
        "Handlers that hand the work on to another class; any mention of the amount, and any test of a state, in the handler or the methods of its type that it calls.",
        "把处理交给其他类的代码，以及处理方法或其调用的同类方法中出现过金额或对状态的判断时不报告。");
}
