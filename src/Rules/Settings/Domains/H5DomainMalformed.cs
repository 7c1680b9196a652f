namespace WeChatPayLint.Integration.Domains;

/// <summary>An H5 payment domain with more than the domain, or one too many.</summary>
internal sealed class H5DomainMalformed : MerchantRule
{
    // https://pay.weixin.qq.com/doc/v3/merchant/4013287193
    private const int MaxCount = 5;

    private static readonly Text What = ("The H5 payment domain", "H5 支付域名");

    private static readonly Text TooMany = (
        "'{0}' is H5 payment domain number {1} of {2}, a merchant has at most {3}",
        "“{0}” 是 {2} 个 H5 支付域名中的第 {1} 个，每个商户号最多 {3} 个");

    public override string Id => "WXC411";

    public override Text Title => ("H5 payment domain with more than a domain", "H5 支付域名填写了域名以外的内容");

    public override Text Why => ("Domains are compared as a whole with the page's. With http://, a path, a port or a wildcard none matches, and the page says that the merchant's parameters are wrong.", "域名会与页面的域名整体比较。带有 http://、路径、端口或通配符时都不匹配，页面提示商家参数格式有误。");

    public override IReadOnlyList<Source> Sources => [Source.Page("H5 payment domains", "https://pay.weixin.qq.com/doc/v3/merchant/4013287193")];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            h5Domains: [m.teashop.cn[|/pay|]]
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            h5Domains: [m.teashop.cn]
        """;

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes the domain in lower case, which is safe, and leaves protocol, port and path out, which needs review.", "域名改为小写，安全；去掉协议、端口和路径，需要复核。");

    public override IReadOnlyCollection<string> Judges => ["h5Domains"];

    public override bool Concerns(Merchant merchant) => merchant.H5Domains.Items.Count > 0;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        foreach (var problem in merchant.H5Domains.Items.SelectMany(domain => DomainForm.Faults(domain, What)))
        {
            yield return problem;
        }

        if (merchant.H5Domains.Items is { Count: > MaxCount } items)
        {
            yield return new Problem(items[MaxCount].Span, TooMany.With(items[MaxCount].Text ?? "…", MaxCount + 1, items.Count, MaxCount));
        }
    }
}
