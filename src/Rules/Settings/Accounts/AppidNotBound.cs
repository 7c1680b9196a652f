namespace WeChatPayLint.Integration.Accounts;

/// <summary>An order with an appid that is not bound to its merchant.</summary>
internal sealed class AppidNotBound : MerchantRule
{
    private static readonly Text Message = (
        "appid '{0}' is not among the appids bound to {1}; bind it in the merchant platform, or order with one that is",
        "appid “{0}” 不在 {1} 已绑定的 appid 之中；请在商户平台绑定，或改用已绑定的 appid");

    public override string Id => "WXC502";

    public override Text Title => ("Order with an appid that is not bound", "下单使用了未绑定的 appid");

    public override Text Why => ("The order is refused: appid and mchid do not match. The appid that orders and the one that starts the payment are the same, and both belong to the merchant.", "下单会被拒绝：appid 和 mchid 不匹配。下单与调起支付的 appid 必须相同，且已绑定到该商户号。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F035", "the appid that starts the payment equals the one that placed the order", "调起支付的 appid 与下单的 appid 必须一致"),
        Source.Faq("F044", "the appid of the order and of the client are the same", "下单与客户端的 appid 必须相同"),
        Source.Faq("F132", "are merchant number and appid used correctly", "商户号和 appid 是否使用正确"),
        Source.Page("V3 order, appid", "https://pay.weixin.qq.com/doc/v3/merchant/4012525167"),
    ];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            appids: [wxd930ea5d5a258f4f]
            orders:
              - { product: native, appid: [|wx2421b1c4370ec43b|] }
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            appids: [wxd930ea5d5a258f4f]
            orders:
              - { product: native, appid: wxd930ea5d5a258f4f }
        """;

    public override Text Fix => ("None: binding happens in the merchant platform.", "无：绑定在商户平台进行。");

    public override Text Silence => ("Merchants whose appids are not listed, or not all known.", "没有列出 appid，或其中有未知值的商户。");

    public override IReadOnlyCollection<string> Judges => ["appids", "appid", "subAppid"];

    public override bool Concerns(Merchant merchant) => merchant.Orders.Count > 0;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        Merchant[] ordering = merchant.Provider is { } provider ? [provider, merchant] : [merchant];
        Merchant[] paid = merchant.Provider is null ? [.. merchant.SubMerchants] : [merchant];
        return Unbound(merchant.Orders.Select(order => order.Appid), ordering, merchant)
            .Concat(Unbound(merchant.Orders.Select(order => order.SubAppid), paid, merchant));
    }

    private static IEnumerable<Problem> Unbound(IEnumerable<Setting?> appids, Merchant[] owners, Merchant merchant)
    {
        if (owners.Length == 0 || owners.Any(owner => owner.AppidsKey.IsNone || owner.Appids.Any(appid => appid.Id?.Text is null)))
        {
            return [];
        }

        var bound = new HashSet<string>(owners.SelectMany(owner => owner.Appids).Select(appid => appid.Id!.Text!), StringComparer.Ordinal);
        return appids
            .Where(appid => appid?.Text is { } id && !bound.Contains(id))
            .Select(appid => new Problem(appid!.Span, Message.With(appid.Text!, owners[0].Mchid?.Text ?? merchant.Mchid?.Text ?? "mchid")) { Related = [owners[0].AppidsKey] });
    }
}
