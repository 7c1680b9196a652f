using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class DirectAndAgencyMixedTests
{
    private static readonly Draft Agency = MissingFields.Agency(Product.Native);
    private static readonly Draft Direct = MissingFields.V3(Product.Native);
    private static readonly Draft Unaddressed = Payloads.Names("appid mchid sub_mchid description out_trade_no amount.total");

    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { Agency.Without("sp_mchid").And("mchid", Unknown()), "mchid", "write sp_mchid" },
        { Agency.And("appid", Unknown()), "appid", "write sp_appid" },
        { Agency.Without("sub_mchid"), "sp_appid", "needs sub_mchid" },
        { Direct.And("sub_mchid", Unknown()), "sub_mchid", "'sub_mchid' is an agency's field" },
        { Direct.And("sp_mchid", Unknown()).And("sub_mchid", Unknown()), "sp_mchid", "'sp_mchid' is an agency's field" },
        { Unaddressed, "mchid", "write sp_mchid" },
        { Agency.Having("sub_mchid", "1900000109").Having("sp_mchid", "1900000109"), "\"1900000109\"", "sub_mchid is the same as sp_mchid" },
        { Agency.Having("sub_mchid", Ref("mchId")).Having("sp_mchid", Ref("mchId")), "mchId", "sub_mchid is the same as sp_mchid" },
        { MissingFields.V2("APP").Having("mch_id", Ref("mchId")).And("sub_mch_id", Ref("mchId")), "mchId", "sub_mch_id is the same as mch_id" },
    };

    public static TheoryData<Draft> Right => new()
    {
        Agency, Direct,
        Agency.And("sub_appid", Unknown()),
        Agency.Without("sub_mchid").Built(),
        Agency.Having("sub_mchid", Ref("subMchId")).Having("sp_mchid", Ref("mchId")),
        Agency.Having("sub_mchid", Null).Having("sp_mchid", Null),
        MissingFields.Combined(Product.Native).And("sub_orders.mchid", Unknown()).And("sub_orders.sub_mchid", Unknown()),
        MissingFields.V2("APP").And("sub_mch_id", Unknown()).And("sub_appid", Unknown()),
        Direct.And("sub_mchid", Unknown()).Global(),
        Agency.For(Product.Native).Global(),
        Unaddressed.Where("mchid", mchid => mchid with { IsSpelling = true }),
        Unaddressed.With(evidence => evidence with { HasAddress = true }),
        Payloads.Refund(Payloads.V3).And("sub_mchid", Unknown()).And("mchid", Unknown()),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new DirectAndAgencyMixed(), draft);
}
