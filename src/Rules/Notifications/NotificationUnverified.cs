namespace WeChatPayLint.Notifications;

/// <summary>A handler believes a notification without verifying its signature.</summary>
internal sealed class NotificationUnverified : CodeRule
{
    /// <summary>The message for V3.</summary>
    public static readonly Text OfV3 = (
        "The notification is decrypted without verifying Wechatpay-Signature; verify it over the raw body first and answer 401 if it is wrong",
        "未验证 Wechatpay-Signature 就解密通知；请先用原始报文验签，失败时返回 401");

    /// <summary>The message for V2.</summary>
    public static readonly Text OfV2 = (
        "{0} of the notification is used without checking its sign, so that anybody can report an order as paid; compute the sign again and compare it first",
        "未校验 sign 就使用通知中的 {0}，任何人都可伪造支付成功；请先重新计算签名并比对");

    /// <summary>The message for an SDK that verifies, but leaves it to the caller to look at the result.</summary>
    public static readonly Text ResultIgnored = (
        "{0} verifies the signature, but only says so in VerifySignSuccess, which nothing reads; test it before the notification is used",
        "{0} 的验签结果在 VerifySignSuccess 中，但没有代码读取它；请在使用通知前先判断");

    public override string Id => "WXP302";

    public override Text Title => ("Notification used without verifying its signature", "未验签就处理回调通知");

    public override Text Why => (
        "The address of a notification is no secret. Without the signature everybody who knows it can report any order as paid. WeChat Pay sends probes with wrong signatures on purpose to find shops that do not look.",
        "回调地址并不是秘密。不验签时，任何知道地址的人都可以把订单报告为已支付。微信支付会故意发送签名错误的探测请求，以检查商户是否验签。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F087", "the signature proves that a message is WeChat Pay's; for notifications verifying is mandatory today", "签名用于证明消息来自微信支付；按现行规则，回调通知必须验签"),
        NotificationPages.SignaturesOfV3,
        NotificationPages.Considerations,
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                var notice = client.DeserializeEvent(body);
                var payment = [|client.DecryptEventResource<TransactionResource>(notice)|];
                Console.WriteLine(payment.OutTradeNumber);
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
                var headers = Request.Headers;
                if (!client.VerifyEventSignature(headers["Wechatpay-Timestamp"], headers["Wechatpay-Nonce"], body, headers["Wechatpay-Signature"], headers["Wechatpay-Serial"]))
                {
                    return StatusCode(401);
                }

                var notice = client.DeserializeEvent(body);
                var payment = client.DecryptEventResource<TransactionResource>(notice);
                Console.WriteLine(payment.OutTradeNumber);
                return NoContent();
            }
        }
        """;

    public override Text Fix => ("None: the key and the place for it are the author's.", "无：验签所用的公钥及其位置由作者决定。");

    public override Text Silence => (
        "Handlers in whose type anything verifies or checks a signature, or that hand Wechatpay-Signature on; types with a base class that is not known, a filter, or an assembly whose middleware reads the header; a WxPayData.FromXml that is not in the source, and other methods that are given the whole notification, which may verify it. A suggestion where the order is queried from WeChat Pay instead, and in methods that are no endpoints.",
        "类型中有任何验签代码或把 Wechatpay-Signature 传给其他代码，基类未知、带有过滤器，或程序集的中间件读取该请求头，以及 WxPayData.FromXml 不在源代码中、或整个通知交给可能会验签的其他方法时不报告。改为向微信支付查单，或方法本身不是端点时仅作建议。");
}
