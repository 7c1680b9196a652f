using WeChatPayLint.Payloads;

namespace WeChatPayLint.Integration.Keys;

/// <summary>Nothing to verify WeChat Pay's answers and notifications with.</summary>
internal sealed class PlatformKeyMissing : MerchantRule
{
    private const string Prefix = "PUB_KEY_ID_";

    private static readonly Text Missing = (
        "{0} has neither platformCertificates nor wechatPayPublicKeyId, so that answers and notifications cannot be verified; name the one that the merchant platform shows",
        "{0} 既没有 platformCertificates 也没有 wechatPayPublicKeyId，无法验证应答和通知；请填写商户平台中显示的那一种");

    private static readonly Text Malformed = (
        "The public key's id '{0}' does not begin with PUB_KEY_ID_; copy it from the API security page",
        "公钥 ID “{0}” 没有以 PUB_KEY_ID_ 开头；请从 API 安全页面复制");

    public override string Id => "WXC605";

    public override Text Title => ("No platform certificate and no public key", "没有平台证书也没有微信支付公钥");

    public override Text Why => (
        "Wechatpay-Serial of an answer or notification names a platform certificate or a public key. Without the one that is named, genuine notifications are refused, or forged ones believed.",
        "应答和通知的 Wechatpay-Serial 指明平台证书或公钥。没有对应的那一个，就会拒绝真实的通知，或相信伪造的通知。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F177", "Wechatpay-Serial equals the serial of the platform certificate that is held", "Wechatpay-Serial 必须与所持平台证书的序列号一致"),
        Source.Page("From platform certificate to public key", "https://pay.weixin.qq.com/doc/v3/merchant/4012154180"),
    ];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            [|keys|]:
              apiV3Key: env:WECHATPAY_APIV3_KEY
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            wechatPayPublicKeyId: PUB_KEY_ID_0119000001092024110100000000000000
            keys:
              apiV3Key: env:WECHATPAY_APIV3_KEY
        """;

    public override Text Fix => ("None: the key is in the merchant platform.", "无：公钥需在商户平台查看。");

    public override Text Silence => ("Merchants whose keys are not described, V2, and one of the two during a switch.", "没有描述密钥的商户、V2，以及切换期间只有其中一种的情况。");

    public override IReadOnlyCollection<string> Judges => ["platformCertificates", "wechatPayPublicKeyId"];

    public override bool Concerns(Merchant merchant) => !merchant.KeysKey.IsNone || merchant.PublicKeyId is not null;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        if (merchant is { IsComplete: true, Version: ApiVersion.V3, KeysKey.IsNone: false, PublicKeyId: null, PlatformCertificates.Count: 0 })
        {
            yield return new Problem(merchant.KeysKey, Missing.With(merchant.Mchid?.Text ?? "mchid"));
        }

        if (merchant.PublicKeyId is { Text: { Length: > 0 } text } id && !text.StartsWith(Prefix, StringComparison.Ordinal) && !Security.Placeholder.Is(text))
        {
            yield return new Problem(id.Span, Malformed.With(text.Length <= 64 ? text : text.Substring(0, 8) + "…"));
        }
    }
}
