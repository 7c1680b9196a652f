using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class AgencyOpenIdWrongTests
{
    private static readonly Draft Agency = MissingFields.Agency(Product.Jsapi);
    private static readonly Draft Direct = MissingFields.V3(Product.Jsapi);
    private static readonly Draft Payer = Payloads.Exactly(("payer.sp_openid", Ref("openId")), ("payer.sub_openid", Ref("openId"))).Sdk();

    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { Agency, "sp_appid", "needs payer.sp_openid (under sp_appid) or payer.sub_openid" },
        { Agency.Built(), "info: sp_appid", "needs payer.sp_openid" },
        { Agency.And("payer.openid", Unknown()), "openid", "'openid' is a direct merchant's field" },
        { Agency.And("payer.sub_openid", Unknown()), "sub_openid", "under sub_appid, which is missing" },
        { MissingFields.V2("JSAPI").And("sub_mch_id", Unknown()).And("sub_openid", Unknown()), "sub_openid", "under sub_appid, which is missing" },
        { Direct.And("payer.sp_openid", Unknown()), "sp_openid", "'sp_openid' is an agency's field" },
        { Direct.And("payer.sub_openid", Unknown()), "sub_openid", "'sub_openid' is an agency's field" },
        { Payer, "info: sub_openid", "take the same value" },
        { Agency.And("sub_appid", Unknown()).And("payer.sub_openid", Ref("openId")).And("payer.sp_openid", Ref("openId")), "info: sub_openid", "take the same value" },
    };

    public static TheoryData<Draft> Right => new()
    {
        Agency.And("payer.sp_openid", Unknown()),
        Agency.And("payer.sub_openid", Unknown()).And("sub_appid", Unknown()),
        Agency.And("payer.sub_openid", Unknown()).Built(),
        Agency.And("payer.sub_openid", Null).And("payer.sp_openid", Unknown()),
        Agency.And("payer", Unknown()),
        Agency.Global(),
        MissingFields.Agency(Product.Native),
        Direct.And("payer.openid", Unknown()),
        Direct.And("payer.sp_openid", Unknown()).For(Product.Jsapi, MerchantMode.Unknown),
        MissingFields.V2("JSAPI").And("sub_mch_id", Unknown()).And("openid", Unknown()),
        MissingFields.V2("JSAPI").And("sub_mch_id", Unknown()).And("sub_openid", Unknown()).And("sub_appid", Unknown()),
        MissingFields.V2("JSAPI").And("openid", Ref("id")).And("sub_openid", Ref("id")).And("sub_appid", Unknown()),
        Payer.Having("payer.sp_openid", Ref("spOpenId")),
        Payer.Having("payer.sp_openid", Null).Having("payer.sub_openid", Null),
        Payer.Having("payer.sp_openid", Unknown()).Having("payer.sub_openid", Unknown()),
        Payer.Where("payer.sp_openid", sp => sp with { IsConditional = true }),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new AgencyOpenIdWrong(), draft);
}
