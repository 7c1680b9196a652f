using WeChatPayLint.Orders;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class MandatoryFieldMissingTests
{
    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { MissingFields.V3(Product.Native).Without("amount.total"), "appid", "without amount.total" },
        { MissingFields.V3(Product.Native).Without("amount.total").And("amount", Null), "appid", "without amount.total" },
        { MissingFields.V3(Product.Native).Without("amount.total").And("amount", New("")).And("amount.currency", "CNY"), "appid", "without amount.total" },
        { MissingFields.V3(Product.Native).Without("description", "out_trade_no"), "appid", "without out_trade_no, description," },
        { MissingFields.V3(Product.Native).Without("appid"), "mchid", "without appid" },
        { MissingFields.V3(Product.Native).Without("mchid"), "appid", "without mchid" },
        { MissingFields.V3(Product.Native).Without("description").Built(), "info: appid", "without description" },
        { MissingFields.V3(Product.Native).Without("description").Global().Without("amount.total"), "appid", "without amount.total" },
        { MissingFields.V3(Product.Native).Having("out_trade_no", ""), "\"\"", "out_trade_no is empty" },
        { MissingFields.V3(Product.Native).Having("amount.total", Null), "null", "amount.total is empty" },
        { MissingFields.V3(Product.Native).Having("description", "").Built(), "info: \"\"", "description is empty" },
        { MissingFields.V3(Product.Native).Without("amount.total").And("amount", New("Amount")).Sdk(), "appid", "without amount.total" },
        { MissingFields.V3(Product.Unknown).Without("amount.total"), "info: appid", "without amount.total" },
        { MissingFields.Agency(Product.Native).Without("sp_appid"), "sp_mchid", "without sp_appid" },
        { MissingFields.Combined(Product.Native).Without("sub_orders"), "combine_appid", "without sub_orders" },
        { MissingFields.V2("APP").Without("total_fee"), "appid", "without total_fee" },
        { MissingFields.V2("APP").Without("body").SentBy("appid"), "appid", "without body" },
        { MissingFields.V2("APP").Without("spbill_create_ip"), "appid", "without spbill_create_ip" },
        { MissingFields.V2("APP").Without("mch_id", "body"), "appid", "without body, mch_id," },
        { MissingFields.V2("APP").Having("total_fee", Null), "null", "total_fee is empty" },
        { MissingFields.V2("APP").Without("sign") with { Shape = WeChatPayLint.Payloads.PayloadShape.Xml }, "appid", "without sign" },
    };

    public static TheoryData<Draft> Right => new()
    {
        MissingFields.V3(Product.Native),
        MissingFields.V3(Product.Jsapi),
        MissingFields.V3(Product.Native).Without("notify_url"),
        MissingFields.V3(Product.Native).Without("mchid").SentBy("mchid"),
        MissingFields.V3(Product.Native).Without("appid").Built(),
        MissingFields.V3(Product.Native).Without("amount.total").And("amount", Unknown()),
        MissingFields.V3(Product.Native).Without("amount.total").And("amount", New("Amount")),
        MissingFields.V3(Product.Native).Without("amount.total").And("amount", New("Amount", Unknown())).Sdk(),
        Payloads.Names("mchid out_trade_no description amount amount.total_amount").SentAsItIs(),
        MissingFields.V3(Product.Native).Without("amount.total").And("amount", Ref("amount")).And("amount.currency", "CNY"),
        MissingFields.V3(Product.Native).Without("amount.total", "description").With(evidence => evidence with { FindCompleteness = null }),
        MissingFields.V3(Product.Native).Having("out_trade_no", "").And("out_trade_no", Unknown()),
        MissingFields.V3(Product.Native).Without("appid", "mchid", "description").Global(),
        MissingFields.Agency(Product.Native),
        MissingFields.Combined(Product.Native),
        MissingFields.V2("NATIVE"),
        MissingFields.V2("MWEB").Without("spbill_create_ip"),
        MissingFields.V2("APP").Without("sign", "nonce_str").Keyed(),
        MissingFields.V2("APP").Without("appid", "mch_id", "spbill_create_ip").Built(),
        MissingFields.V2("APP").Without("body").And("auth_code", Unknown()),
        Payloads.Names("appid mchid description out_trade_no").SentAsItIs().With(evidence => evidence with { HasAddress = true }),
        Payloads.Order(Payloads.V2).SentAsItIs().Without("trade_type").And("total_fee", Unknown()),
        Payloads.Refund(Payloads.V3).SentAsItIs(),
        Payloads.Query().SentAsItIs(),
        Payloads.Answer().SentAsItIs(),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new MandatoryFieldMissing(), draft);
}
