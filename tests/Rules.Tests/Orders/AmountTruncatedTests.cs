using WeChatPayLint.Orders;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class AmountTruncatedTests
{
    private static readonly Code Price = Double("price");
    private static readonly Code Exact = Decimal("price");

    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { ToInt(Product(19.9, 100)), "(int)(19.9 * 100)", "'(int)(19.9 * 100)' cuts a binary fraction off" },
        { ToInt(Product(Price, 100)), "(int)(price * 100)", "'(int)(price * 100)'" },
        { ToInt(Product(100, Price)), "(int)(100 * price)", "'(int)(100 * price)'" },
        { ToInt(Product(Product(Price, Integer("count")), 100)), "(int)(price * count * 100)", "'(int)(price * count * 100)'" },
        { ToInt(Quotient(Price, 0.01)), "(int)(price / 0.01)", "'(int)(price / 0.01)'" },
        { ToInt(Product(Price, 100)).Call("ToString"), "(int)(price * 100)", "cuts" },
        { Concat(ToInt(Product(Price, 100)), ""), "(int)(price * 100)", "cuts" },
        { Interpolated(ToInt(Product(Price, 100))), "(int)(price * 100)", "cuts" },
        { Call("Convert", "ToString", ToInt(Product(Price, 100))), "(int)(price * 100)", "cuts" },
        { Call("Math", "Floor", Product(Price, 100)), "Math.Floor(price * 100)", "'Math.Floor(price * 100)'" },
        { ToInt(Call("Math", "Truncate", Product(Price, 100))), "(int)Math.Truncate(price * 100)", "cuts" },
        { Call("Convert", "ToInt32", Product(Exact, 100).Call("ToString")), "Convert.ToInt32((price * 100).ToString())", "reads" },
        { Call("Int", "Parse", Product(Price, 100).Call("ToString")), "Int.Parse((price * 100).ToString())", "reads" },
        { Product(ToInt(Price), 100), "(int)price * 100", "'price' is made a whole number of yuan" },
        { Product(100, ToInt(Exact)), "100 * (int)price", "'price'" },
        { Product(ToInt(Ref("order").Member("Amount", StaticType.Decimal)), 100), "(int)order.Amount * 100", "'Amount'" },
        { Product(ToInt(Ref("order").Member("Amount")), 100), "info: (int)order.Amount * 100", "The cast in front of 'Amount' binds tighter" },
        { Product(100, ToInt(Ref("TotalPrice"))), "info: 100 * (int)TotalPrice", "'TotalPrice'" },
        { Product(Call("Convert", "ToInt32", Price), 100), "Convert.ToInt32(price) * 100", "'price'" },
        { Product(Call("Int", "Parse", String("yuan")), 100), "info: Int.Parse(yuan) * 100", "'yuan' is read as a whole number" },
        { Choice(1, ToInt(Product(Price, 100))), "(int)(price * 100)", "cuts" },
    };

    public static TheoryData<Code> Right => new()
    {
        ToInt(Product(19.9m, 100)),
        ToInt(Product(Exact, 100)),
        ToInt(Call("Math", "Round", Product(Price, 100))),
        ToInt(Sum(Product(Price, 100), 0.5)),
        Call("Decimal", "ToInt32", Call("Math", "Round", Product(Exact, 100))),
        Call("Convert", "ToInt32", Product(Price, 100)),
        Call("Int", "Parse", String("fen")),
        Call("Math", "Floor", Product(Exact, 100)),
        ToInt(Product(Unknown(), 100)),
        ToInt(Product(Integer("yuan"), 100)),
        Product(ToInt(Call("Math", "Round", Price)), 100),
        Product(Integer("yuan"), 100),
        Product(ToInt(Ref("order").Member("Count")), 100),
        Product(ToInt(Ref("row").Call("Field", "price")), 100),
        Product(Call("Convert", "ToInt32", Ref("order").Member("Amount")), 100),
        Product(ToInt(Ref("order").Member("Amount")), 10),
        Product(ToInt(Integer("amount")), 100),
        Product(ToInt(Price), 10),
        Price,
        1990,
    };

    public static TheoryData<Code, string> Repairs => new()
    {
        { ToInt(Product(Price, 100)), "round?: total_fee = (int)(System.Math.Round(price * 100, System.MidpointRounding.AwayFromZero))" },
        { ToInt(Product(Price, 100)).Call("ToString"), "round?: total_fee = ((int)(System.Math.Round(price * 100, System.MidpointRounding.AwayFromZero))).ToString()" },
        { Product(ToInt(Price), 100), "round-product?: total_fee = (int)System.Math.Round(price * 100, System.MidpointRounding.AwayFromZero)" },
        { Product(ToInt(Sum(Price, Double("tip"))), 100), "round-product?: total_fee = (int)System.Math.Round((price + tip) * 100, System.MidpointRounding.AwayFromZero)" },
        { Call("Math", "Floor", Product(Price, 100)), "round?: total_fee = System.Math.Round(price * 100, System.MidpointRounding.AwayFromZero)" },
        { ToInt(Call("Math", "Floor", Product(Price, 100))), "round?: total_fee = (int)System.Math.Round(price * 100, System.MidpointRounding.AwayFromZero)" },
        { Product(Call("Int", "Parse", String("yuan")), 100), "" },
        { Product(ToInt(Price.Nullable()), 100), "" },
        { ToInt(Product(Price, 100).Nullable()), "" },
        { Named("fee", ToInt(Product(Price, 100))), "round?: fee = (int)(System.Math.Round(price * 100, System.MidpointRounding.AwayFromZero))" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code amount, string place, string says) => Of(amount).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code amount) => Of(amount).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Code amount, string repair) => Assert.Equal(repair, Of(amount).Repairs);

    [Fact]
    public void CatchesEveryAmount()
    {
        Code amount = ToInt(Product(Price, 100));
        foreach (var draft in new[] { Refund(V2, ("refund_fee", amount)), Order(V3, ("amount.total", amount)), Refund(V3, ("amount.refund", amount)), Names("combine_mchid sub_orders.amount.currency").And("sub_orders.amount.total_amount", amount), Names("mch_billno re_openid").And("total_amount", amount) })
        {
            Of(draft).Catches("(int)(price * 100)", "cuts");
        }
    }

    [Fact]
    public void CatchesWhereTheValueIsComputed()
    {
        var verdict = Of(Named("fee", ToInt(Product(Price, 100))));

        verdict.Catches("(int)(price * 100)", "cuts");
        Assert.Equal("fee", verdict.Related);
    }

    [Fact]
    public void IgnoresWhatIsNotSent()
    {
        Code amount = ToInt(Product(Price, 100));
        Of(Answer(("total_fee", amount))).Ignores();
        Of(Invoke(("package", Unknown()), ("total_fee", amount))).Ignores();
        Of(Order(V3, ("total", amount))).Ignores();
        Of(Order(V2, ("total_amount", amount))).Ignores();
    }

    private static Verdict Of(Code amount) => Of(Order(V2, ("total_fee", amount)));

    private static Verdict Of(Draft draft) => Verdict.Of(new AmountTruncated(), draft);
}
