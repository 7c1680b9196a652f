using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.ValueModel;

public class ShapesTests
{
    private static readonly Code Price = Decimal("price");

    public static TheoryData<Code, string> Texts => new()
    {
        { Price.Call("ToString"), "price" },
        { Price.Call("ToString", "F2"), "price as F2" },
        { Price.Call("ToString", Invariant), "price" },
        { Price.Call("ToString", "F2", Invariant), "price as F2" },
        { Call("Convert", "ToString", Price), "price" },
        { Call("Convert", "ToString", Price, Invariant), "price" },
        { Interpolated(Price), "price" },
        { Interpolated(Price.In("N")), "price as N" },
        { Concat(Price, ""), "price" },
        { Named("text", Price.Call("ToString", "0.00")), "price as 0.00" },
        { Price.Call("ToString", String("format")), "none" },
        { Price.Call("ToString", Unknown()), "none" },
        { Concat("", Price, " "), "none" },
        { Interpolated("P", Price), "none" },
        { Price, "none" },
        { "19.9", "none" },
    };

    public static TheoryData<Code, string> BeforeTexts => new()
    {
        { Price.Call("ToString").Call("ToString"), "price" },
        { Concat(Interpolated(Price.Call("ToString")), ""), "price" },
        { Named("a", Named("b", Price.Call("ToString"))), "price" },
        { Price.Call("ToString", "F2"), "price.ToString(\"F2\")" },
        { Price, "price" },
    };

    public static TheoryData<Code, string> Integers => new()
    {
        { ToInt(Price), "Cast price" },
        { Call("Convert", "ToInt32", Price), "Convert price" },
        { Call("Convert", "ToInt64", Price), "Convert price" },
        { Call("Decimal", "ToInt32", Price), "Cast price" },
        { Call("Int", "Parse", String("text")), "Parse text" },
        { Call("Int32", "Parse", String("text"), Invariant), "Parse text" },
        { Call("Long", "Parse", String("text")), "Parse text" },
        { Named("fen", ToInt(Price)), "Cast price" },
        { Cast(StaticType.Decimal, Integer("fen")), "none" },
        { Call("Decimal", "Parse", String("text")), "none" },
        { Call("Double", "Parse", String("text")), "none" },
        { Call("DateTime", "Parse", String("text")), "none" },
        { Call("Convert", "ToDecimal", Price), "none" },
    };

    public static TheoryData<Code, bool> Rounded => new()
    {
        { Call("Math", "Round", Price), true },
        { Call("Math", "Round", Price, 0), true },
        { Call("Math", "Round", Price, Ref("MidpointRounding").Member("AwayFromZero")), true },
        { Call("Math", "Round", Price, 2), false },
        { Call("Decimal", "Round", Price), true },
        { Call("MathF", "Round", Price), true },
        { Call("Math", "Floor", Price), true },
        { Call("Math", "Ceiling", Price), true },
        { Call("Decimal", "Truncate", Price), true },
        { Cast(StaticType.Decimal, Integer("fen")), true },
        { Cast(StaticType.Decimal, Call("Math", "Round", Double("price"))), true },
        { Cast(StaticType.Decimal, Double("price")), false },
        { Call("Convert", "ToDecimal", Integer("fen")), true },
        { Call("Convert", "ToDecimal", String("text")), false },
        { Named("fen", Call("Math", "Round", Price)), true },
        { Call("Math", "Abs", Price), false },
        { Call("Math", "Max", Price, 1), false },
        { Product(Price, 100), false },
        { Cast(StaticType.Decimal, Call("Math", "Round")), true },
        { Price, false },
        { 1990, true },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Formatted(Code text, string expected) =>
        Assert.Equal(expected, text.Read().Formatted() is { } formatted ? Sheet.At(formatted.Value.Span) + (formatted.Format is null ? "" : " as " + formatted.Format) : "none");

    [Theory, MemberData(nameof(BeforeTexts))]
    public void BeforeText(Code text, string expected) => Assert.Equal(expected, Sheet.At(text.Read().BeforeText().Span));

    [Theory, MemberData(nameof(Integers))]
    public void ToInteger(Code number, string expected) =>
        Assert.Equal(expected, number.Read().ToInteger() is { } whole ? whole.Conversion + " " + Sheet.At(whole.Value.Span) : "none");

    [Theory, MemberData(nameof(Rounded))]
    public void IsRounded(Code number, bool expected) => Assert.Equal(expected, number.Read().IsRounded());

    [Fact]
    public void IsProductOf()
    {
        Assert.True(Product(Price, 100).Read().IsProductOf(100));
        Assert.True(Product(100m, Price).Read().IsProductOf(100));
        Assert.True(Product(Price, Named("Fen", 100)).Read().IsProductOf(100));
        Assert.False(Product(Price, 10).Read().IsProductOf(100));
        Assert.False(Quotient(Price, 100).Read().IsProductOf(100));
        Assert.False(Price.Read().IsProductOf(100));
    }

    [Fact]
    public void Parts()
    {
        var value = Choice(ToInt(Product(Price, Named("Fen", 100))), New("Money", Ref("order").Member("Total")).Call("ToString", Interpolated("x", Double("y")))).Read();

        Assert.Equal(["(int)(price * Fen)", "price * Fen", "price", "100"], value.Parts().Skip(1).Take(4).Select(part => Sheet.At(part.Span)));
        Assert.Equal(["order.Total", "order", "$\"x{y}\"", "x", "y"], value.Parts().Skip(7).Select(part => Sheet.At(part.Span)));
        Assert.Single(value.Parts(0));
    }
}
