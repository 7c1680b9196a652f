using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An order with the fields of a direct merchant and of an agency, or at the other's address.</summary>
internal sealed class DirectAndAgencyMixed : PayloadRule
{
    // A direct merchant's name and an agency's.
    private static readonly (string Direct, string Agency)[] Names = [("mchid", "sp_mchid"), ("appid", "sp_appid")];

    private static readonly string[] OfAgency = ["sp_mchid", "sp_appid", "sub_mchid", "sub_appid"];

    private static readonly (string Merchant, string Sub)[] Pairs = [("sp_mchid", "sub_mchid"), ("mch_id", "sub_mch_id")];

    private static readonly Text DirectInAgency = (
        "'{0}' is a direct merchant's field in an agency's order; write {1}",
        "“{0}” 是直连商户的字段，而这是服务商订单；请改为 {1}");

    private static readonly Text AgencyInDirect = (
        "'{0}' is an agency's field in a direct merchant's order; place agency orders at /v3/pay/partner/transactions/, direct ones without it",
        "“{0}” 是服务商的字段，而这是直连商户订单；服务商请使用 /v3/pay/partner/transactions/ 下单，直连商户请去掉该字段");

    private static readonly Text NoSubMerchant = (
        "An agency's order needs sub_mchid, the merchant that sells; set it, or place a direct order",
        "服务商订单必须传 sub_mchid（实际收款的子商户）；请设置该字段，或使用直连下单");

    private static readonly Text SameMerchant = (
        "{0} is the same as {1}, but a merchant cannot be its own sub-merchant; send the number of the merchant that sells",
        "{0} 与 {1} 相同，而子商户号不能与自身商户号相同；请传实际收款的子商户号");

    public override string Id => "WXP121";

    public override Text Title => ("Fields of direct merchants and agencies mixed", "混用直连商户与服务商的字段");

    public override Text Why => (
        "Direct merchants and agencies have addresses and names of their own. A mixture is refused: \"受理机构必须传入sub_mch_id\", \"子商户mchid不能与自身mchid相同\", or the merchant has no right to the interface.",
        "直连商户与服务商的接口地址和字段名各不相同，混用会被拒绝：“受理机构必须传入sub_mch_id”、“子商户mchid不能与自身mchid相同” 或提示没有接口权限。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F130", "direct merchants send openid, the one under their appid", "直连商户传 openid，即用户在其 appid 下的标识"),
        Source.Faq("F133", "the address suits the kind of merchant", "请求地址要与商户类型相符"),
        Source.Faq("F151", "the merchant id is the sender's: the agency's or the direct merchant's", "商户号是请求发起方的：服务商模式为服务商号，直连模式为直连商户号"),
        Source.Page("Agency's V3 order", "https://pay.weixin.qq.com/doc/v3/partner/4012523593"),
        Source.Page("Direct merchant's V3 order", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        var order = new
        {
            sp_appid = Shop.AppId,
            [|mchid|] = Shop.MchId,
            sub_mchid = Shop.SubMchId(),
            description = "Tea",
            out_trade_no = Shop.NewNumber(),
            notify_url = Shop.NotifyUrl(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override string Good => """
        var order = new
        {
            sp_appid = Shop.AppId,
            sp_mchid = Shop.MchId,
            sub_mchid = Shop.SubMchId(),
            description = "Tea",
            out_trade_no = Shop.NewNumber(),
            notify_url = Shop.NotifyUrl(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override Text Fix => ("None: which mode is wanted is the author's to decide.", "无：使用哪种模式由作者决定。");

    public override Text Silence => (
        "V2, whose orders take mch_id and sub_mch_id together; combined orders, which name a merchant in each of sub_orders; the global interface, whose addresses serve both.",
        "V2（mch_id 与 sub_mch_id 本来就同时传）、合单支付（每个 sub_orders 各有商户号）以及境外接口（同一地址服务两种商户）不报告。");

    public override IEnumerable<Problem> Check(Payload payload) =>
        !OrderRequest.Is(payload) ? []
        : payload.Version == ApiVersion.V2 || payload.Mode == MerchantMode.Combined || payload.Evidence.IsGlobal ? OfSameMerchant(payload)
        : Mixed(payload).Take(1).Concat(OfSameMerchant(payload));

    private static IEnumerable<Problem> Mixed(Payload payload)
    {
        if (payload.Evidence.Mode == MerchantMode.Direct)
        {
            return OfAgency.Select(name => payload[name]).OfType<Field>().Select(field => new Problem(field.KeySpan, AgencyInDirect.With(field.Name)));
        }

        var isAgency = payload.Mode == MerchantMode.Partner || (payload["sub_mchid"] is { IsSpelling: false } && payload["mchid"] is { IsSpelling: false });
        var direct = !isAgency ? [] : Names.Where(name => payload[name.Direct] is { IsSpelling: false }).Select(name => new Problem(payload[name.Direct]!.KeySpan, DirectInAgency.With(name.Direct, name.Agency)));
        return direct.Concat(isAgency && payload.Lacks("sub_mchid", senderMayAdd: true) ? [new Problem(OrderRequest.Demand(payload), NoSubMerchant)] : []);
    }

    private static IEnumerable<Problem> OfSameMerchant(Payload payload)
    {
        foreach (var (merchant, sub) in Pairs)
        {
            if (payload[merchant] is { } own && payload[sub] is { } other && !own.Value.MayBeEmpty() && own.Value.IsSameAs(other.Value))
            {
                yield return other.Problem(other.Value, SameMerchant.With(sub, merchant)) with { Related = [own.Value.Span] };
            }
        }
    }
}
