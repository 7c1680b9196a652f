namespace WeChatPayLint.Notifications;

/// <summary>A handler renders a page or redirects, as if the payer saw it.</summary>
internal sealed class NotificationAnsweredWithPage : CodeRule
{
    /// <summary>The message for a page.</summary>
    public static readonly Text Page = (
        "No payer sees this page, since the notification comes from WeChat Pay's servers; answer {0}, and show the result at the page's own address",
        "通知由微信支付服务器发出，用户看不到该页面；请应答 {0}，支付结果在单独的页面地址展示");

    /// <summary>The message for a redirect.</summary>
    public static readonly Text Redirect = (
        "WeChat Pay follows no redirect and takes it for a failure; answer {0} in the handler itself",
        "微信支付不会跟随重定向，会视为失败；请在处理方法中直接应答 {0}");

    public override string Id => "WXP316";

    public override Text Title => ("Notification answered with a page or a redirect", "以页面或重定向应答回调通知");

    public override Text Why => (
        "notify_url is called by WeChat Pay, not by the payer's browser. A redirect or a page is not the answer it waits for: V2 sends the notification again, V3 takes a page for success even if it shows an error.",
        "notify_url 由微信支付调用，而不是用户的浏览器。重定向或页面都不是规定的应答：V2 会反复通知，V3 则把显示错误的页面也当作成功。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F114", "notify_url receives the asynchronous notification and is not the page shown after payment", "notify_url 接收异步通知，不是支付后展示的页面"),
        NotificationPages.Considerations,
    ];

    public override string Bad => """
        public class NotifyController : Controller
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                return IsSigned(body, Request.Headers["Wechatpay-Signature"]) ? [|View("Paid")|] : StatusCode(401);
            }

            private static bool IsSigned(string body, string signature) => body.Length > signature.Length;
        }
        """;

    public override string Good => """
        public class NotifyController : Controller
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                return IsSigned(body, Request.Headers["Wechatpay-Signature"]) ? NoContent() : StatusCode(401);
            }

            private static bool IsSigned(string body, string signature) => body.Length > signature.Length;
        }
        """;

    public override Text Fix => ("None: the page is wanted, but elsewhere.", "无：页面仍然需要，但应放在别处。");

    public override Text Silence => ("Handlers that also write the answer to the response themselves and end it there.", "自行写出应答并结束响应的处理代码不报告。");
}
