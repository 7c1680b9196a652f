namespace WeChatPayLint.Notifications;

/// <summary>A handler of V2 does not answer with the documented XML.</summary>
internal sealed class NotificationAnswerNotXml : CodeRule
{
    /// <summary>The answer that V2 documents.</summary>
    public const string Success = "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>";

    /// <summary>A success that is not the XML.</summary>
    public static readonly Text NotXml = (
        "V2 takes only <xml> with return_code for an answer, so the notification is sent again and again; answer <xml><return_code><![CDATA[SUCCESS]]></return_code></xml>",
        "V2 只认带 return_code 的 <xml> 应答，否则会不断重复通知；请返回 <xml><return_code><![CDATA[SUCCESS]]></return_code></xml>");

    /// <summary>XML without a return_code where V2 looks for it.</summary>
    public static readonly Text Malformed = (
        "This XML has no return_code right below <xml>, so that V2 takes it for no answer; write <xml><return_code><![CDATA[SUCCESS]]></return_code></xml>",
        "该 XML 的 <xml> 下没有 return_code，V2 会视为无效应答；请写为 <xml><return_code><![CDATA[SUCCESS]]></return_code></xml>");

    /// <summary>The notification's own return_code as the answer.</summary>
    public static readonly Text Echo = (
        "return_code of the notification is sent back, so that SUCCESS is answered even if the signature is wrong; answer FAIL where the notification was not processed",
        "将通知中的 return_code 原样返回，验签失败时也会应答 SUCCESS；未处理成功时请返回 FAIL");

    public override string Id => "WXP305";

    public override Text Title => ("V2 notification not answered with the documented XML", "V2 回调未返回规定的 XML");

    public override Text Why => (
        "V2 reads the answer as XML and looks for return_code. The word success, JSON or a page is no answer: the notification comes again for up to a day, and each time the handler runs.",
        "V2 将应答按 XML 解析并读取 return_code。返回 success 字样、JSON 或页面都不是有效应答：通知会在一天之内反复发送，处理代码也会反复执行。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F064", "an answer that is late or not as documented counts as failure and the notification is sent again", "应答超时或不符合规范视为失败，会再次通知"),
        Source.Faq("F082", "callbacks of V2 are XML, those of V3 JSON", "V2 回调为 XML，V3 回调为 JSON"),
        NotificationPages.V2,
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wxpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var notice = new WxPayData();
                notice.FromXml(await new StreamReader(Request.Body).ReadToEndAsync());
                if (!notice.CheckSign())
                {
                    return Content("<xml><return_code><![CDATA[FAIL]]></return_code></xml>", "text/xml");
                }

                return [|Ok("success")|];
            }
        }
        """;

    public override string Good => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wxpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var notice = new WxPayData();
                notice.FromXml(await new StreamReader(Request.Body).ReadToEndAsync());
                if (!notice.CheckSign())
                {
                    return Content("<xml><return_code><![CDATA[FAIL]]></return_code></xml>", "text/xml");
                }

                return Content("<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>", "text/xml");
            }
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Answers with the XML that V2 documents. None for an answer that echoes return_code or may be several things.",
        "改为返回 V2 规定的 XML。原样返回 return_code 或可能有多种内容的应答不提供修复。");

    public override Text Silence => (
        "Handlers that also serve V3; failures that are not XML, which WeChat Pay takes for failures; answers that are not known at compile time or are built from nodes.",
        "同时处理 V3 的回调、非 XML 的失败应答（微信支付同样视为失败）、编译时未知或由节点拼装的应答不报告。");
}
