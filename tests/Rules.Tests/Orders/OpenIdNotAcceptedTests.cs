using WeChatPayLint.Orders;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class OpenIdNotAcceptedTests
{
    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { MissingFields.V2("NATIVE").And("openid", Unknown()), "off: openid", "out of an order for NATIVE" },
        { MissingFields.V2("MWEB").And("sub_openid", Unknown()), "off: sub_openid", "out of an order for H5" },
        { MissingFields.V3(Product.App).And("payer.openid", Unknown()), "off: openid", "payer.openid belongs to JSAPI" },
        { MissingFields.Agency(Product.H5).And("payer.sp_openid", Unknown()), "off: sp_openid", "payer.sp_openid belongs to JSAPI" },
        { MissingFields.Combined(Product.Native).And("combine_payer_info.openid", Unknown()), "off: openid", "combine_payer_info.openid belongs to JSAPI" },
    };

    public static TheoryData<Draft> Right => new()
    {
        MissingFields.V2("JSAPI").And("openid", Unknown()),
        MissingFields.V2("NATIVE").And("openid", ""),
        MissingFields.V2("NATIVE").And("openid", Choice(Unknown(), Null)),
        MissingFields.V2(Unknown()).And("openid", Unknown()),
        MissingFields.V3(Product.Jsapi).And("payer.openid", Unknown()),
        MissingFields.V3(Product.Native),
        MissingFields.Combined(Product.Jsapi).And("combine_payer_info.openid", Unknown()),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new OpenIdNotAccepted(), draft);
}
