namespace WeChatPayLint.Notifications;

/// <summary>The signature of a notification is verified over something else than the body as it came.</summary>
internal sealed class VerifiedBodyRebuilt : CodeRule
{
    /// <summary>The message for a model that was written out again.</summary>
    public static readonly Text Rebuilt = (
        "The signature is verified over {0}, which differs from the body in order, blanks or unknown fields; read Request.Body once and verify over that text",
        "用 {0} 的结果验签，其字段顺序、空白或未知字段与原始报文不同；请只读取一次 Request.Body 并用该文本验签");

    /// <summary>The message for a body that model binding has read already.</summary>
    public static readonly Text ReadTwice = (
        "Request.Body is empty here, since {0} was bound from it before; drop the parameter and parse the text after it was verified",
        "参数 {0} 已绑定请求体，此处 Request.Body 为空；请去掉该参数，验签后再解析文本");

    public override string Id => "WXP303";

    public override Text Title => ("Signature verified over a changed body", "用改动过的报文验签");

    public override Text Why => (
        "Wechatpay-Signature is computed over the bytes of the body. A model that is serialized again has another order of fields, other blanks, or lacks what the model does not know: the signature is then wrong for genuine notifications, now or at the next new field.",
        "Wechatpay-Signature 是对报文原文计算的。模型重新序列化后字段顺序、空白不同，或缺少模型未定义的字段：对真实通知验签会失败，或在微信支付新增字段时失败。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F178", "the string to verify is built as documented", "按文档构造验签串"),
        Source.Faq("F179", "the body of the callback is complete and its order unchanged", "回调报文必须完整且顺序不变"),
        NotificationPages.SignaturesOfV3,
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public IActionResult Notify([FromBody] WechatTenpayEvent notice)
            {
                var headers = Request.Headers;
                var json = JsonSerializer.Serialize(notice);
                return client.VerifyEventSignature(headers["Wechatpay-Timestamp"], headers["Wechatpay-Nonce"], [|json|], headers["Wechatpay-Signature"], headers["Wechatpay-Serial"]) ? NoContent() : StatusCode(401);
            }
        }
        """;

    public override string Good => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var headers = Request.Headers;
                var json = await new StreamReader(Request.Body).ReadToEndAsync();
                return client.VerifyEventSignature(headers["Wechatpay-Timestamp"], headers["Wechatpay-Nonce"], json, headers["Wechatpay-Signature"], headers["Wechatpay-Serial"]) ? NoContent() : StatusCode(401);
            }
        }
        """;

    public override Text Fix => ("None: reading the body changes the handler's parameters.", "无：读取原始报文需要改动处理方法的参数。");

    public override Text Silence => (
        "Values that reach the verification through another method; SDKs that keep the body themselves; a body that is rewound or buffered before it is read again.",
        "经由其他方法传入验签的值、自行保存报文的 SDK，以及再次读取前已回绕或缓冲的请求体不报告。");
}
