using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.ValueModel;

public class ValueTests
{
    // As a number, and as one where texts count.
    public static TheoryData<object?, string, string> Numbers => new()
    {
        { 1, "1", "1" }, { 1L, "1", "1" }, { (byte)1, "1", "1" }, { 19.90m, "19.90", "19.90" }, { 19.9, "19.9", "19.9" }, { 19.5f, "19.5", "19.5" }, { -1, "-1", "-1" },
        { "1", "none", "1" }, { " 1 ", "none", "1" }, { "-0.50", "none", "-0.50" }, { "1,990.00", "none", "1990.00" }, { "1e3", "none", "none" }, { "", "none", "none" }, { "fen", "none", "none" },
        { 1e300, "none", "none" }, { double.NaN, "none", "none" }, { double.PositiveInfinity, "none", "none" }, { float.MaxValue, "none", "none" }, { ulong.MaxValue, "18446744073709551615", "18446744073709551615" },
        { '1', "none", "none" }, { true, "none", "none" }, { null, "none", "none" },
    };

    public static TheoryData<Code, string> Alternatives => new()
    {
        { 1, "1" },
        { Choice(1, 2), "1, 2" },
        { Choice(Choice(1, 2), Choice(3, 4)), "1, 2, 3, 4" },
        { Named("a", Choice(Named("b", 1), Ref("c"))), "1, c" },
        { Named("a", Named("b", 1)), "1" },
    };

    [Theory, MemberData(nameof(Numbers))]
    public void AsNumber(object? constant, string number, string parsed)
    {
        var value = new ConstantValue(Span.None, StaticType.Unknown, constant);

        Assert.Equal(number, Show(value.AsNumber()));
        Assert.Equal(parsed, Show(value.AsNumber(parseText: true)));
    }

    [Theory, MemberData(nameof(Alternatives))]
    public void FollowsNamesToEveryAlternative(Code value, string expected) => Assert.Equal(expected, string.Join(", ", value.Read().Alternatives.Select(alternative => Sheet.At(alternative.Span))));

    [Fact]
    public void KeepsTheNamesOfUses() => Assert.Equal("b, c", string.Join(", ", Named("a", Choice(Named("b", 1), Ref("c"))).Read().Uses.Select(use => Sheet.At(use.Span))));

    [Fact]
    public void ConstantsBehindNames()
    {
        Assert.Equal("x", Named("a", Named("b", "x")).Read().AsText);
        Assert.Null(Named("a", 1).Read().AsText);
        Assert.Null(Ref("a").Read().AsConstant);
        Assert.Null(Choice("x", "x").Read().AsConstant);
    }

    [Fact]
    public void PartsOfConstants()
    {
        var plain = (ConstantValue)Text("https://a.cn").Read();
        var escaped = (ConstantValue)Escaped("https://a.cn").Read();

        Assert.Equal("a.cn", Sheet.At(plain.Part(8, 4)));
        Assert.Equal("\"https://a.cn\"", Sheet.At(escaped.Part(8, 4)));
    }

    [Fact]
    public void CallsOnTypes()
    {
        Assert.True(((CallValue)NewGuid.Read()).Is("Guid", "NewGuid"));
        Assert.False(((CallValue)NewGuid.Read()).Is("Guid", "Parse"));
        Assert.Equal("", ((CallValue)NewGuid.Call("ToString").Read()).On);
    }

    private static string Show(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
