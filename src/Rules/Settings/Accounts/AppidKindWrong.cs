namespace WeChatPayLint.Integration.Accounts;

/// <summary>An order of a product with an appid of a kind that the product does not take.</summary>
internal sealed class AppidKindWrong : MerchantRule
{
    // What each product takes: https://pay.weixin.qq.com/doc/v3/merchant/4012525167
    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.Ordinal)
    {
        ["jsapi"] = ["service-account"],
        ["mini-program"] = ["mini-program"],
        ["app"] = ["mobile-app"],
    };

    private static readonly Text Message = (
        "An order of product {0} takes the appid of a {1}, '{2}' is that of a {3}",
        "{0} 产品下单需要 {1} 的 appid，而 “{2}” 属于 {3}");

    public override string Id => "WXC501";

    public override Text Title => ("Appid of a kind that the product does not take", "appid 类型与支付产品不符");

    public override Text Why => (
        "The appids of service accounts, mini programs and mobile apps look alike and are not interchangeable: the order is refused, or the payer's openid belongs to another appid.",
        "服务号、小程序和移动应用的 appid 外观相同但不能互换：下单会被拒绝，或付款人的 openid 属于另一个 appid。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F012", "mini program payment is started from a mini program", "小程序支付在小程序内调起"),
        Source.Faq("F017", "inside WeChat JSAPI, inside the merchant's own app APP payment", "微信内使用 JSAPI 支付，商户自有 App 内使用 APP 支付"),
        Source.Faq("F085", "JSAPI takes the service account's appid, APP payment the mobile app's", "JSAPI 支付使用公众号的 appid，APP 支付使用移动应用的 appid"),
        Source.Faq("F109", "JSAPI orders take the official account's appid", "JSAPI 下单使用公众号的 appid"),
        Source.Page("V3 order, appid", "https://pay.weixin.qq.com/doc/v3/merchant/4012525167"),
    ];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            appids:
              - { id: wxd930ea5d5a258f4f, kind: mobile-app }
            orders:
              - { product: jsapi, appid: [|wxd930ea5d5a258f4f|] }
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            appids:
              - { id: wxd930ea5d5a258f4f, kind: service-account }
            orders:
              - { product: jsapi, appid: wxd930ea5d5a258f4f }
        """;

    public override Text Fix => ("None: only the author knows the right appid.", "无：只有作者知道正确的 appid。");

    public override Text Silence => ("Native and H5 orders, which take any bound appid. A subscription account for JSAPI is a suggestion, since some of governments and media may.", "Native 和 H5 订单可以使用任何已绑定的 appid。JSAPI 使用订阅号只作为建议，因为部分政府和媒体账号可以。");

    public override IReadOnlyCollection<string> Judges => ["appid", "product", "kind"];

    public override bool Concerns(Merchant merchant) => merchant.Orders.Count > 0;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        var kindOf = (merchant.Provider?.Appids ?? []).Concat(merchant.Appids)
            .Where(appid => appid.Id?.Text is not null && appid.Kind?.Text is not null)
            .GroupBy(appid => appid.Id!.Text!)
            .ToDictionary(group => group.Key, group => group.First().Kind!);
        foreach (var order in merchant.Orders)
        {
            if (order is { Product.Text: { } product, Appid: { Text: { } id } appid } && Kinds.TryGetValue(product, out var kinds) && kindOf.TryGetValue(id, out var kind) && !kinds.Contains(kind.Text))
            {
                yield return new Problem(appid.Span, Message.With(product, kinds[0], id, kind.Text!))
                {
                    Related = [kind.Span],
                    Severity = product == "jsapi" && kind.Text == "subscription-account" ? Severity.Info : null,
                };
            }
        }
    }
}
