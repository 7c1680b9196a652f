namespace WeChatPayLint.Notifications;

/// <summary>A handler is closed to WeChat Pay: it asks for a login, for GET, or for a token against forgery.</summary>
internal sealed class NotificationUnreachable : CodeRule
{
    /// <summary>A login is asked for.</summary>
    public static readonly Text Login = (
        "{0} turns WeChat Pay away, which cannot log in, and no notification arrives; add [AllowAnonymous], the signature is the proof",
        "{0} 会拒绝无法登录的微信支付，收不到任何通知；请加上 [AllowAnonymous]，以签名作为凭证");

    /// <summary>Only GET is taken.</summary>
    public static readonly Text Get = (
        "{0} does not take the POST that a notification is, so that none arrives; map it to POST",
        "{0} 不接受 POST，而回调通知使用 POST，因此收不到任何通知；请改为映射 POST");

    /// <summary>A token is asked for.</summary>
    public static readonly Text Token = (
        "{0} wants a token that WeChat Pay does not have, so that no notification arrives; add [IgnoreAntiforgeryToken] to the handler",
        "{0} 要求微信支付没有的令牌，收不到任何通知；请在该处理方法上加 [IgnoreAntiforgeryToken]");

    public override string Id => "WXP307";

    public override Text Title => ("Notification handler closed to WeChat Pay", "微信支付无法访问的回调接口");

    public override Text Why => (
        "WeChat Pay posts without cookies, tokens or a login. A handler behind a login or mapped to GET answers 401, 403 or 405 to every notification, and paid orders stay unpaid.",
        "微信支付发送 POST 时不带 Cookie、令牌或登录态。需要登录或只映射 GET 的接口会对所有通知返回 401、403 或 405，已支付的订单始终为未支付。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F111", "V2 posts XML as a stream", "V2 以 POST 发送 XML 数据流"),
        Source.Faq("F112", "V3 posts JSON as a stream", "V3 以 POST 发送 JSON 数据流"),
        NotificationPages.Considerations,
    ];

    public override string Bad => """
        [[|Authorize|]]
        public class NotifyController : ControllerBase
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

    public override string Good => """
        [Authorize]
        public class NotifyController : ControllerBase
        {
            [AllowAnonymous]
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                return IsSigned(body, Request.Headers["Wechatpay-Signature"]) ? NoContent() : StatusCode(401);
            }

            private static bool IsSigned(string body, string signature) => body.Length > signature.Length;
        }
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Adds [AllowAnonymous] to the handler. Needs review: it opens the handler to everybody, so that the signature must be verified. None for GET and tokens.",
        "在处理方法上加 [AllowAnonymous]。需要复核：该接口将对所有人开放，因此必须验签。GET 和令牌的情况不提供修复。");

    public override Text Silence => (
        "Schemes, policies and roles whose name speaks of WeChat or pay, which may check the signature; logins that are asked for elsewhere: a fallback policy, a base class, a route group, a firewall.",
        "名称中含 wechat 或 pay 的认证方案、策略或角色（可能就是验签），以及在别处要求登录的情况（默认策略、基类、路由组、防火墙）不报告。");
}
