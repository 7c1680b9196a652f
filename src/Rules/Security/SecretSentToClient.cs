namespace WeChatPayLint.Security;

/// <summary>A key is sent to the browser.</summary>
internal sealed class SecretSentToClient : CodeRule
{
    /// <summary>The message; it takes the name of the setting.</summary>
    public static readonly Text Message = (
        "'{0}' is a secret and is sent to the client, where everybody can read it; sign on the server and send the signature alone",
        "“{0}” 是密钥却被发送给客户端，任何人都能看到；请在服务端签名，只下发签名");

    public override string Id => "WXP510";

    public override Text Title => ("Secret sent to the client", "密钥下发到客户端");

    public override Text Why => (
        "What a page or an app receives, its user can read. With the API key anybody signs orders, refunds and notifications in the merchant's name.",
        "页面或 App 收到的内容，用户都能看到。拿到 API 密钥的人可以用商户名义签名下单、退款和伪造通知。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("Keys and certificates", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html"),
        Source.Page("Skills of WeChat Pay: keys stay on the server", "https://github.com/wechatpay-apiv3/wechatpay-skills"),
    ];

    public override string Bad => """
        class WxPayConfig
        {
            public static string MCHID { get; set; } = "";
            public static string KEY { get; set; } = "";
        }

        class WxPayController
        {
            public object Settings() => Json(new { mchid = WxPayConfig.MCHID, key = [|WxPayConfig.KEY|] });

            private static object Json(object value) => value;
        }
        """;

    public override string Good => """
        class WxPayConfig
        {
            public static string MCHID { get; set; } = "";
            public static string KEY { get; set; } = "";
        }

        class WxPayController
        {
            public object Settings() => Json(new { mchid = WxPayConfig.MCHID });

            private static object Json(object value) => value;
        }
        """;

    public override Text Fix => ("None: what the client needs instead is the author's to decide.", "无：客户端实际需要什么由作者决定。");

    public override Text Silence => ("appid and mchid, which are public; keys that are handed to a method that signs; tests.", "公开的 appid 与 mchid、交给签名方法的密钥以及测试不报告。");
}
