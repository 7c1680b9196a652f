using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class CurrencyWrongTests
{
    private static readonly Draft Domestic = MissingFields.V3(Product.Native);

    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { Order(V3, ("amount.currency", "RMB")), "info: \"RMB\"", "currency 'RMB' is no code" },
        { Order(V3, ("amount.currency", "cny")), "info: \"cny\"", "currency 'cny' is no code" },
        { Order(V3, ("amount.currency", Choice(Unknown(), "RMB"))), "info: \"RMB\"", "'RMB'" },
        { Order(V2, ("fee_type", "RMB")), "info: \"RMB\"", "fee_type 'RMB' is no code" },
        { Refund(V3, ("amount.currency", "RMB")), "info: \"RMB\"", "'RMB'" },
        { Domestic.And("amount.currency", "USD"), "info: \"USD\"", "currency is 'USD', but domestic orders take CNY" },
        { Domestic.And("amount.currency", "HKD"), "info: \"HKD\"", "'HKD'" },
    };

    public static TheoryData<Draft> Right => new()
    {
        Domestic.And("amount.currency", "CNY"),
        Domestic.And("amount.currency", Unknown()),
        Domestic.And("amount.currency", "USD").Global(),
        Domestic.And("amount.currency", "USD").And("merchant_category_code", Unknown()),
        Domestic.And("amount.currency", "USD").For(Product.Unknown),
        Domestic.And("amount.currency", "fen"),
        Order(V2, ("fee_type", "USD")),
        Order(V2, ("fee_type", "CNY")),
        Order(V3, ("amount.currency", "")),
        Answer(("fee_type", "RMB")),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    [Fact]
    public void RepairsTheYuanOnly()
    {
        Assert.Equal("cny: currency = \"CNY\"", Of(Order(V3, ("amount.currency", "RMB"))).Repairs);
        Assert.Equal("", Of(Order(V3, ("amount.currency", Escaped("RMB")))).Repairs);
        Assert.Equal("", Of(Domestic.And("amount.currency", "USD")).Repairs);
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new CurrencyWrong(), draft);
}
