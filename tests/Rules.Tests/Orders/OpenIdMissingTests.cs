using WeChatPayLint.Orders;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class OpenIdMissingTests
{
    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { MissingFields.V2("JSAPI"), "\"JSAPI\"", "needs the payer's openid" },
        { MissingFields.V2("JSAPI").SentBy("mch_id"), "\"JSAPI\"", "needs the payer's openid" },
        { MissingFields.V2("JSAPI").Built(), "info: \"JSAPI\"", "needs the payer's openid" },
        { MissingFields.V2("JSAPI").And("sub_mch_id", Unknown()), "\"JSAPI\"", "needs the payer's openid" },
        { MissingFields.V2("JSAPI").And("openid", ""), "\"\"", "openid is empty" },
        { MissingFields.V2("JSAPI").And("openid", Null), "null", "openid is empty" },
        { MissingFields.V3(Product.Jsapi), "appid", "needs the payer's payer.openid" },
        { MissingFields.V3(Product.Jsapi).Global(), "appid", "needs the payer's payer.openid" },
        { MissingFields.V3(Product.Jsapi).And("payer", Null), "appid", "needs the payer's payer.openid" },
        { MissingFields.V3(Product.Jsapi).And("payer", New("")).And("payer.openid", ""), "\"\"", "payer.openid is empty" },
        { MissingFields.Combined(Product.Jsapi), "combine_appid", "needs the payer's combine_payer_info.openid" },
    };

    public static TheoryData<Draft> Right => new()
    {
        MissingFields.V2("JSAPI").And("openid", Unknown()),
        MissingFields.V2("JSAPI").And("sub_openid", Unknown()).And("openid", Null),
        MissingFields.V2("JSAPI").And("openid", "").And("openid", Unknown()),
        MissingFields.V2("JSAPI").And("trade_type", "NATIVE"),
        MissingFields.V2(Unknown()),
        MissingFields.V2(Choice("JSAPI", "APP")),
        MissingFields.V2("APP"), MissingFields.V2("NATIVE"), MissingFields.V2("MWEB"),
        MissingFields.V2("JSAPI").With(evidence => evidence with { FindCompleteness = null }),
        MissingFields.V3(Product.Jsapi).And("payer.openid", Unknown()),
        MissingFields.V3(Product.Jsapi).And("payer", Unknown()),
        MissingFields.V3(Product.Jsapi).And("payer", Ref("payer")),
        MissingFields.V3(Product.Native), MissingFields.V3(Product.App), MissingFields.V3(Product.H5),
        MissingFields.Agency(Product.Jsapi),
        MissingFields.Combined(Product.Jsapi).And("combine_payer_info.openid", Unknown()),
        MissingFields.Combined(Product.Native),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new OpenIdMissing(), draft);
}
