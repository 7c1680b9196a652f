namespace WeChatPayLint.Integration.Accounts;

/// <summary>A service provider's settings that do not go together with its sub-merchants'.</summary>
internal sealed class AgencyIncomplete : MerchantRule
{
    private static readonly Text NoSubMerchants = (
        "{0} is a service provider without sub-merchants; list them under subMerchants, since every order names one",
        "{0} 是服务商，但没有子商户；请在 subMerchants 中列出，因为每个订单都要指明子商户");

    private static readonly Text Same = (
        "The sub-merchant's mchid equals its provider's; a provider cannot be its own sub-merchant",
        "子商户的 mchid 与服务商相同；服务商不能是自己的子商户");

    private static readonly Text WrongSigner = (
        "Requests are signed as {0}, but the Authorization header takes the number that sends the request, {1}",
        "请求以 {0} 签名，但 Authorization 头应使用发送请求的商户号 {1}");

    private static readonly Text NoSubAppid = (
        "sub_openid belongs to the sub-merchant's appid, and the order has none; set subAppid",
        "sub_openid 属于子商户的 appid，而订单没有设置；请设置 subAppid");

    public override string Id => "WXC505";

    public override Text Title => ("Service provider and sub-merchants do not go together", "服务商与子商户的设置不一致");

    public override Text Why => ("In agency mode the provider sends and signs, and the order names the sub-merchant. Mixed up, the order is refused or its signature is.", "服务商模式下由服务商发送并签名，订单指明子商户。混淆会导致下单或签名被拒绝。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F125", "the request header has the provider's number, certificate and key", "请求头使用服务商的商户号、证书和密钥"),
        Source.Faq("F151", "mchid is the number that sends the request", "mchid 是发送请求的商户号"),
        Source.Page("V3 agency order", "https://pay.weixin.qq.com/doc/v3/partner/4012523593"),
    ];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            kind: agency
            requestMchid: [|"1900000208"|]
            subMerchants:
              - mchid: "1900000208"
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            kind: agency
            subMerchants:
              - mchid: "1900000208"
        """;

    public override Text Fix => ("None: only the merchant platform knows the numbers.", "无：商户号只有商户平台知道。");

    public override Text Silence => ("A provider without a list of sub-merchants is a suggestion: they may be kept in a database.", "没有列出子商户的服务商只作为建议：子商户可能保存在数据库中。");

    public override IReadOnlyCollection<string> Judges => ["kind", "subMerchants", "requestMchid", "payer"];

    public override bool Concerns(Merchant merchant) => merchant.IsAgency || merchant.Provider is not null || merchant.RequestMchid is not null || merchant.Orders.Count > 0;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        if (merchant is { IsAgency: true, IsComplete: true, SubMerchants.Count: 0, Kind: { } kind })
        {
            yield return new Problem(kind.Span, NoSubMerchants.With(merchant.Mchid?.Text ?? "mchid")) { Severity = Severity.Info };
        }

        if (merchant is { Provider.Mchid.Text: { } provider, Mchid: { Text: { } own } mchid } && provider == own)
        {
            yield return new Problem(mchid.Span, Same);
        }

        if (merchant is { RequestMchid: { Text: { } signer } request, Mchid.Text: { } sender } && signer != sender)
        {
            yield return new Problem(request.Span, WrongSigner.With(signer, sender));
        }

        foreach (var order in merchant.Orders.Where(order => order.PayerField?.Text == "sub_openid" && order.SubAppid is null && (merchant.Provider is null || merchant.AppidsKey.IsNone)))
        {
            yield return new Problem(order.PayerField!.Span, NoSubAppid);
        }
    }
}
