namespace WeChatPayLint.Security;

/// <summary>One platform certificate is taken for the only one there will ever be.</summary>
internal sealed class PlatformSerialPinned : CodeRule
{
    /// <summary>The message.</summary>
    public static readonly Text Message = (
        "Wechatpay-Serial is compared with one constant, but WeChat Pay changes its certificate; look the key up by the serial instead",
        "Wechatpay-Serial 与固定常量比较，但微信支付会更换平台证书；请按序列号查找对应的公钥");

    public override string Id => "WXP507";

    public override Text Title => ("Platform certificate pinned", "固定了平台证书序列号");

    public override Text Why => (
        "Platform certificates change every few years with an overlap, and merchants are moved to a public key. From that day on every notification is refused, although it is genuine.",
        "平台证书每隔几年会更换，新旧证书并存一段时间，商户也会切换到微信支付公钥。届时所有真实的通知都会被拒绝。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F177", "Wechatpay-Serial tells which platform certificate signed; if it is another than yours, fetch it again", "Wechatpay-Serial 指明签名所用的平台证书；与本地不一致时应重新获取"),
        Source.Page("From the platform certificate to the public key", "https://pay.weixin.qq.com/doc/v3/merchant/4012154180"),
    ];

    public override string Bad => """
        class WxPayNotification(Dictionary<string, string> headers)
        {
            public bool IsGenuine => headers["Wechatpay-Serial"] == [|"5157F09EFDC096DE15EBE81A47057A7232F1B8E1"|];
        }
        """;

    public override string Good => """
        class WxPayNotification(Dictionary<string, string> headers, Dictionary<string, string> keys)
        {
            public string Key => keys[headers["Wechatpay-Serial"]];
        }
        """;

    public override Text Fix => ("None: where the keys are kept is the author's to decide.", "无：公钥保存在哪里由作者决定。");

    public override Text Silence => ("Serials from settings or a table of several; the serial of the merchant's own certificate.", "来自配置或多项表格的序列号以及商户自己的证书序列号不报告。");

    /// <summary>Whether the text is a certificate's serial number or the id of a public key.</summary>
    public static bool IsSerial(string text) => text.StartsWith("PUB_KEY_ID_", StringComparison.Ordinal) || (text.Length is >= 32 and <= 40 && text.All(IsHex));

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
