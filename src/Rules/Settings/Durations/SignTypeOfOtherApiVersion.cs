using WeChatPayLint.Payloads;

namespace WeChatPayLint.Integration.Durations;

/// <summary>A signature algorithm of the other version of the interface.</summary>
internal sealed class SignTypeOfOtherApiVersion : MerchantRule
{
    private static readonly Text ForV2 = (
        "signType RSA belongs to V3, but apiVersion is v2, which signs with MD5 or HMAC-SHA256",
        "signType RSA 属于 V3，而 apiVersion 是 v2，应使用 MD5 或 HMAC-SHA256");

    private static readonly Text ForV3 = (
        "signType {0} belongs to V2, but apiVersion is v3, which signs with RSA",
        "signType {0} 属于 V2，而 apiVersion 是 v3，应使用 RSA");

    public override string Id => "WXC702";

    public override Text Title => ("Signature algorithm of the other version", "签名算法属于另一个接口版本");

    public override Text Why => ("Placing the order, querying it and starting the payment use one version and its algorithm. Otherwise WeChat says that the payment's signature is wrong.", "下单、查询与调起支付必须使用同一版本及其算法，否则会提示支付验证签名失败。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Starting a payment, signType", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857")];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            apiVersion: v3
            signType: [|MD5|]
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            apiVersion: v3
            signType: RSA
        """;

    public override Text Fix => ("None: either may be the right one.", "无：两者都可能是正确的。");

    public override IReadOnlyCollection<string> Judges => ["signType", "apiVersion"];

    public override bool Concerns(Merchant merchant) => merchant.SignType is not null;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        if (merchant is { Version: ApiVersion.V2, SignType: { Text: "RSA" } rsa })
        {
            yield return new Problem(rsa.Span, ForV2);
        }
        else if (merchant is { Version: ApiVersion.V3, SignType: { Text: "MD5" or "HMAC-SHA256" } other })
        {
            yield return new Problem(other.Span, ForV3.With(other.Text!));
        }
    }
}
