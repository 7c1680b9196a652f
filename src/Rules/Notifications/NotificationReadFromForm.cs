namespace WeChatPayLint.Notifications;

/// <summary>A handler looks for the notification in the query string or the form.</summary>
internal sealed class NotificationReadFromForm : CodeRule
{
    /// <summary>The message; it takes the field.</summary>
    public static readonly Text Message = (
        "{0} is looked for in the query or form, but a notification is a POST with XML (V2) or JSON (V3) in its body; read Request.Body",
        "从查询串或表单中读取 {0}，而回调通知是请求体为 XML（V2）或 JSON（V3）的 POST；请读取 Request.Body");

    public override string Id => "WXP301";

    public override Text Title => ("Notification read from the query or form", "从查询串或表单读取回调通知");

    public override Text Why => (
        "Unlike other providers, WeChat Pay posts its notification as a document. The query and the form are empty, every notification is refused, and what a forged request puts there is not signed.",
        "与其他支付机构不同，微信支付以报文形式 POST 通知。查询串和表单均为空，所有通知都会处理失败，而伪造请求放入其中的内容没有签名。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F082", "callbacks of V2 are XML, those of V3 JSON", "V2 回调为 XML，V3 回调为 JSON"),
        Source.Faq("F111", "V2 posts XML as a stream", "V2 以 POST 发送 XML 数据流"),
        Source.Faq("F112", "V3 posts JSON as a stream", "V3 以 POST 发送 JSON 数据流"),
        Source.Faq("F123", "a notification is a POST", "回调通知使用 POST"),
        NotificationPages.V2,
    ];

    public override string Bad => """
        public class WeChatPayNotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public IActionResult Notify()
            {
                var number = [|Request.Form["out_trade_no"]|];
                if (Request.Headers["Wechatpay-Signature"] is null)
                {
                    return StatusCode(401);
                }

                Console.WriteLine(number);
                return NoContent();
            }
        }
        """;

    public override string Good => """
        public class WeChatPayNotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                if (Request.Headers["Wechatpay-Signature"] is null)
                {
                    return StatusCode(401);
                }

                Console.WriteLine(body);
                return NoContent();
            }
        }
        """;

    public override Text Fix => ("None: the body has to be parsed.", "无：需要改为解析请求体。");

    public override Text Silence => (
        "Handlers that read the body too; fields that a notification does not have, such as a tenant of the shop; handlers of other providers, which do send forms; pages that the payer returns to.",
        "同时读取请求体的处理代码、通知中没有的字段（如商户自己的租户号）、确实使用表单的其他支付机构的回调，以及支付完成后返回的页面不报告。");
}
