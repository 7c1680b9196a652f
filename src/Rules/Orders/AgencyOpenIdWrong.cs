using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An openid that does not belong to the app the order names: agencies have one of their own and one of the sub-merchant's.</summary>
internal sealed class AgencyOpenIdWrong : PayloadRule
{
    private static readonly Text Missing = (
        "An agency's JSAPI order needs payer.sp_openid (under sp_appid) or payer.sub_openid (under sub_appid); set one of them",
        "服务商 JSAPI 下单必须传 payer.sp_openid（sp_appid 下的 openid）或 payer.sub_openid（sub_appid 下的 openid）之一");

    private static readonly Text Direct = (
        "'openid' is a direct merchant's field in an agency's order; write sp_openid (under sp_appid) or sub_openid (under sub_appid)",
        "“openid” 是直连商户的字段，而这是服务商订单；请改为 sp_openid（sp_appid 下）或 sub_openid（sub_appid 下）");

    private static readonly Text Agency = (
        "'{0}' is an agency's field in a direct merchant's order; write openid, the payer's under appid",
        "“{0}” 是服务商的字段，而这是直连商户订单；请改为 openid，即用户在 appid 下的标识");

    private static readonly Text NoApp = (
        "sub_openid is the payer's openid under sub_appid, which is missing; set sub_appid too, or send sp_openid",
        "sub_openid 是用户在 sub_appid 下的标识，但没有传 sub_appid；请同时传 sub_appid，或改传 sp_openid");

    private static readonly Text Same = (
        "sp_openid and sub_openid take the same value, but a payer has another openid under each appid; send only the one that it is",
        "sp_openid 与 sub_openid 使用了同一个值，而同一用户在不同 appid 下的 openid 不同；只传其中正确的一个");

    public override string Id => "WXP120";

    public override Text Title => ("openid does not fit the agency's order", "openid 与服务商订单不匹配");

    public override Text Why => (
        "An openid is a user's number under one appid. Under another it is refused: \"openid与appid不匹配\".",
        "openid 是用户在某个 appid 下的标识，换一个 appid 就会被拒绝：“openid与appid不匹配”。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F120", "an openid belongs to one appid", "openid 与 appid 一一对应"),
        Source.Faq("F128", "sp_openid is the openid under sp_appid", "sp_openid 是 sp_appid 下的 openid"),
        Source.Faq("F129", "sub_openid is the openid under sub_appid", "sub_openid 是 sub_appid 下的 openid"),
        Source.Page("Agency's V3 JSAPI order, payer", "https://pay.weixin.qq.com/doc/v3/partner/4012523593"),
    ];

    public override string Bad => """
        var order = new CreatePayPartnerTransactionJsapiRequest
        {
            AppId = Shop.AppId,
            SubMerchantId = Shop.SubMchId(),
            Description = "Tea",
            OutTradeNumber = Shop.NewNumber(),
            NotifyUrl = Shop.NotifyUrl(),
            Amount = new() { Total = Shop.Fen() },
            Payer = new() { [|SubOpenId|] = Shop.OpenId() },
        };
        var answer = await client.ExecuteCreatePayPartnerTransactionJsapiAsync(order);
        """;

    public override string Good => """
        var order = new CreatePayPartnerTransactionJsapiRequest
        {
            AppId = Shop.AppId,
            SubMerchantId = Shop.SubMchId(),
            Description = "Tea",
            OutTradeNumber = Shop.NewNumber(),
            NotifyUrl = Shop.NotifyUrl(),
            Amount = new() { Total = Shop.Fen() },
            Payer = new() { OpenId = Shop.OpenId() },
        };
        var answer = await client.ExecuteCreatePayPartnerTransactionJsapiAsync(order);
        """;

    public override Text Fix => ("None: only the author knows under which appid the user logged in.", "无：只有作者知道用户是在哪个 appid 下登录的。");

    public override Text Silence => (
        "Both openids from different values, of which one may be null; one in each branch; orders that other code completes; the global interface.",
        "两个 openid 取自不同的值（其中之一可能为空）、在不同分支中分别赋值、由其他代码补全的订单以及境外接口不报告。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (payload.Evidence.IsGlobal)
        {
            return [];
        }

        return OfSameValue(payload).Concat(!OrderRequest.Is(payload) ? [] : payload.Version == ApiVersion.V2 ? OfApp(payload, "sub_openid") : OfV3(payload));
    }

    private static IEnumerable<Problem> OfV3(Payload payload) => payload.Mode switch
    {
        MerchantMode.Partner when payload["payer.openid"] is { } field => [new Problem(field.KeySpan, Direct)],
        MerchantMode.Partner when payload.Product == Product.Jsapi && payload.Lacks("payer.sp_openid") && payload.Lacks("payer.sub_openid") =>
            [new Problem(OrderRequest.Demand(payload), Missing) { Severity = OrderRequest.Confidence(payload) }],
        MerchantMode.Partner => OfApp(payload, "payer.sub_openid"),
        MerchantMode.Direct when (payload["payer.sp_openid"] ?? payload["payer.sub_openid"]) is { } field => [new Problem(field.KeySpan, Agency.With(field.Name))],
        _ => [],
    };

    private static IEnumerable<Problem> OfApp(Payload payload, string path) =>
        payload[path] is { } field && !field.Value.MayBeEmpty() && payload.Lacks("sub_appid", senderMayAdd: true) ? [new Problem(field.KeySpan, NoApp)] : [];

    // In an order or in its payer alone.
    private static IEnumerable<Problem> OfSameValue(Payload payload)
    {
        var ours = payload.Fields.FirstOrDefault(field => field.Path == "payer.sp_openid" && !field.IsConditional);
        var subs = payload.Fields.FirstOrDefault(field => field.Path == "payer.sub_openid" && !field.IsConditional);
        if (ours is not null && subs is not null && !ours.Value.MayBeEmpty() && ours.Value.IsSameAs(subs.Value))
        {
            yield return new Problem(subs.KeySpan, Same) { Severity = Severity.Info, Related = [ours.KeySpan] };
        }
    }
}
