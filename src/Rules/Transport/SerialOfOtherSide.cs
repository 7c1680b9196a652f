namespace WeChatPayLint.Transport;

/// <summary>The serial number of the merchant's certificate where WeChat Pay's is meant, or the other way round.</summary>
internal sealed class SerialOfOtherSide : CodeRule
{
    /// <summary>Head of the id of WeChat Pay's public key. https://pay.weixin.qq.com/doc/v3/merchant/4012154180</summary>
    public const string PublicKeyHead = "PUB_KEY_ID_";

    /// <summary>The header that names WeChat Pay's own certificate or public key.</summary>
    public const string PlatformHeader = "Wechatpay-Serial";

    private static readonly Text PublicKeyAsMerchant = (
        "{0} takes the serial number of the merchant's certificate, this is the id of WeChat Pay's public key; take the number that the merchant platform shows for the API certificate",
        "{0} 应为商户 API 证书的序列号，这里却是微信支付公钥的 ID；请填写商户平台上 API 证书的序列号");

    private static readonly Text MerchantAsPlatform = (
        "Wechatpay-Serial names WeChat Pay's certificate or public key, '{0}' is the merchant's; use the serial number of the platform certificate or the id of the public key",
        "Wechatpay-Serial 是微信支付平台证书的序列号或微信支付公钥 ID，“{0}” 却是商户证书的；请使用平台证书序列号或公钥 ID");

    public override string Id => "WXP218";

    public override Text Title => ("Serial number of the merchant and of WeChat Pay confused", "混淆商户证书与微信支付平台证书的序列号");

    public override Text Why => (
        "Two certificates are in play: the merchant's signs requests, and serial_no in Authorization names it; WeChat Pay's, or its public key, signs answers and notifications, and the header Wechatpay-Serial names that. "
        + "With one in the place of the other a request is refused, or every notification is.",
        "接入中有两套证书：商户 API 证书用于签名请求，由 Authorization 中的 serial_no 指明；微信支付平台证书（或微信支付公钥）用于签名应答和通知，由请求头 Wechatpay-Serial 指明。两者混用会导致请求被拒绝，或所有通知都验签失败。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F135", "the serial number in Authorization belongs to the merchant id beside it", "Authorization 中的证书序列号必须与其中的商户号对应"),
        Source.Faq("F177", "Wechatpay-Serial of a notification is the serial number of the platform certificate one holds", "回调中的 Wechatpay-Serial 必须与所持平台证书的序列号一致"),
        Source.Page("From the platform certificate to the public key", "https://pay.weixin.qq.com/doc/v3/merchant/4012154180"),
    ];

    public override string Bad => """
        static class WxPaySettings
        {
            public static string MchId => "1900000109";

            public static string MchCertSerialNo => [|"PUB_KEY_ID_0119000001092024"|];
        }
        """;

    public override string Good => """
        static class WxPaySettings
        {
            public static string MchId => "1900000109";

            public static string MchCertSerialNo => "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C";

            public static string PublicKeyId => "PUB_KEY_ID_0119000001092024";
        }
        """;

    public override Text Fix => ("None: the number that belongs there is in the merchant platform, not in the code.", "无：正确的序列号在商户平台上，不在代码中。");

    public override Text Silence => (
        "Serial numbers of which neither the name nor the value says whose they are. A name has to say merchant (mch) and serial.",
        "从名称和值都看不出归属的序列号不报告；名称必须同时含有 mch（或 merchant）和 serial。");

    /// <summary>Whether a member, variable or key of that name holds the serial number of the merchant's certificate.</summary>
    public static bool IsMerchants(string name) =>
        name == "serial_no" || (Has(name, "serial") && (Has(name, "mch") || Has(name, "merchant")) && !Has(name, "platform") && !Has(name, "wechatpay") && !Has(name, "pub") && !Has(name, "key"));

    /// <summary>Whether a text is the id of WeChat Pay's public key.</summary>
    public static bool IsPublicKeyId(string? text) => text?.StartsWith(PublicKeyHead, StringComparison.Ordinal) == true;

    /// <summary>The problem of a public key's id where the merchant's serial number belongs.</summary>
    public static Problem WithPublicKey(Span place, string name) => new(place, PublicKeyAsMerchant.With(name));

    /// <summary>The problem of the merchant's serial number where WeChat Pay's belongs.</summary>
    public static Problem WithMerchants(Span place, string name) => new(place, MerchantAsPlatform.With(name));

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
