using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class AmountInYuanTests
{
    private static readonly Code Price = Decimal("price");
    private static readonly Code Inexact = Double("price");

    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { "0.01", "\"0.01\"", "total_fee is '0.01'" },
        { "1990.00", "\"1990.00\"", "'1990.00'" },
        { 19.9, "19.9", "'19.9'" },
        { 0.01m, "0.01m", "'0.01'" },
        { 19.90m, "19.90m", "'19.90'" },
        { Number(19.9).Call("ToString"), "19.9", "'19.9'" },
        { Named("Fee", "0.01"), "\"0.01\"", "'0.01'" },
        { Choice(1, "0.01"), "\"0.01\"", "'0.01'" },
        { Price.Call("ToString", "F2"), "price.ToString(\"F2\")", "format \"F2\" writes total_fee" },
        { Price.Call("ToString", "0.00"), "price.ToString(\"0.00\")", "\"0.00\"" },
        { Inexact.Call("ToString", "N2"), "price.ToString(\"N2\")", "\"N2\"" },
        { Ref("price").Call("ToString", "n"), "price.ToString(\"n\")", "\"n\"" },
        { Price.Call("ToString", "C", Invariant), "price.ToString(\"C\", CultureInfo.InvariantCulture)", "\"C\"" },
        { Interpolated(Price.In("F")), "$\"{price:F}\"", "\"F\"" },
        { Price, "price", "takes a decimal" },
        { Inexact, "price", "takes a double" },
        { Price.Call("ToString"), "price.ToString()", "takes a decimal" },
        { Price.Call("ToString", Invariant), "price.ToString(CultureInfo.InvariantCulture)", "takes a decimal" },
        { Concat(Price, ""), "price + \"\"", "takes a decimal" },
        { Product(Price, 100), "price * 100", "takes a decimal" },
        { Product(Inexact, 100).Call("ToString"), "(price * 100).ToString()", "takes a double" },
        { Call("Convert", "ToString", Product(Price, 100)), "Convert.ToString(price * 100)", "takes a decimal" },
        { Call("Math", "Round", Price, 2), "Math.Round(price, 2)", "takes a decimal" },
        { Call("Decimal", "Parse", String("yuan")), "Decimal.Parse(yuan)", "takes a decimal" },
        { ToInt(Price), "info: (int)price", "'price' cut to a whole number" },
        { Call("Convert", "ToInt32", Ref("order").Member("Price", StaticType.Float)).Call("ToString"), "info: Convert.ToInt32(order.Price).ToString()", "'Price'" },
    };

    public static TheoryData<Code> Right => new()
    {
        1, "1", "1990", "", "fen", Null, 100.0, 1990m, Unknown(), Integer("fen"), String("fen"),
        Integer("fen").Call("ToString", "F2"),
        Price.Call("ToString", "0"), Price.Call("ToString", "F0"), Price.Call("ToString", "N0"), Price.Call("ToString", "#"), Price.Call("ToString", String("format")),
        NewGuid.Call("ToString", "N"),
        Now.Call("ToString", "f"),
        Product(Integer("yuan"), 100).Call("ToString"),
        Call("Math", "Round", Product(Price, 100)),
        Call("Math", "Round", Product(Price, 100), 0).Call("ToString"),
        Call("Decimal", "Round", Product(Price, 100)),
        Call("Math", "Floor", Product(Price, 100)).Call("ToString"),
        Call("Math", "Ceiling", Product(Inexact, 100)),
        Cast(StaticType.Decimal, Integer("fen")),
        Call("Convert", "ToDecimal", Integer("fen")),
        ToInt(Product(Price, 100)),
        ToInt(Decimal("totalFee")), ToInt(Double("fen")), ToInt(Decimal("amountInCents")),
    };

    public static TheoryData<Code, string> Repairs => new()
    {
        { Product(Price, 100), "whole-fen: SetValue(\"total_fee\", decimal.ToInt32(System.Math.Round(price * 100)));" },
        { Product(Price, 100).Call("ToString"), "whole-fen: SetValue(\"total_fee\", decimal.ToInt32(System.Math.Round(price * 100)).ToString(System.Globalization.CultureInfo.InvariantCulture));" },
        { Product(Inexact, 100), "whole-fen: SetValue(\"total_fee\", (int)System.Math.Round(price * 100, System.MidpointRounding.AwayFromZero));" },
        { Product(100m, Price).Call("ToString", "F2"), "whole-fen: SetValue(\"total_fee\", decimal.ToInt32(System.Math.Round(100m * price)).ToString(System.Globalization.CultureInfo.InvariantCulture));" },
        { Product(Inexact, 100).Call("ToString"), "whole-fen: SetValue(\"total_fee\", ((int)System.Math.Round(price * 100, System.MidpointRounding.AwayFromZero)).ToString(System.Globalization.CultureInfo.InvariantCulture));" },
        { Price, "yuan-to-fen?: SetValue(\"total_fee\", decimal.ToInt32(System.Math.Round(price * 100)));" },
        { Price.Call("ToString", "F2"), "yuan-to-fen?: SetValue(\"total_fee\", decimal.ToInt32(System.Math.Round(price * 100)).ToString(System.Globalization.CultureInfo.InvariantCulture));" },
        { Sum(Price, Decimal("tip")), "yuan-to-fen?: SetValue(\"total_fee\", decimal.ToInt32(System.Math.Round((price + tip) * 100)));" },
        { Interpolated(Product(Price, 100).In("F2")), "whole-fen: SetValue(\"total_fee\", $\"{decimal.ToInt32(System.Math.Round(price * 100))}\");" },
        { Named("fen", Product(Price, 100)), "whole-fen-declaration?: fen = decimal.ToInt32(System.Math.Round(price * 100))" },
        { Price.Nullable(), "" },
        { Product(Price, 100).Nullable().Call("ToString"), "" },
        { Ref("price").Call("ToString", "F2"), "" },
        { ToInt(Price), "" },
        { "0.01", "" },
        { 19.9m, "" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code amount, string place, string says) => Of(amount).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code amount) => Of(amount).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Code amount, string repair) => Assert.Equal(repair, Of(amount).Repairs);

    [Fact]
    public void IgnoresMembersThatConvert()
    {
        Of(Order(V2, ("total_fee", Price)).Typed("total_fee", StaticType.Integer)).Ignores();
        Of(Order(V2, ("total_fee", Price)).Where("total_fee", field => field with { HasConverter = true })).Ignores();
    }

    [Fact]
    public void IgnoresRecordsThatDeclareFractions()
    {
        var record = Names("mch_id out_trade_no").And("total_fee", Price).Model().Typed("total_fee", StaticType.Decimal);

        Of(record).Ignores();
        Of(record.And("trade_type", Unknown()).Typed("total_fee", StaticType.Decimal)).Catches("price", "takes a decimal");
        Of(record.Sdk()).Catches("price", "takes a decimal");
    }

    [Fact]
    public void IgnoresWhatIsNotSent()
    {
        Of(Answer(("total_fee", Price))).Ignores();
        Of(Settings(("MCHID", "1900000109")).And("total_fee", Price)).Ignores();
    }

    private static Verdict Of(Code amount) => Of(Order(V2, ("total_fee", amount)).Keyed());

    private static Verdict Of(Draft draft) => Verdict.Of(new AmountInYuan(), draft);
}
