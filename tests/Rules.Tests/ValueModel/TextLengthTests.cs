using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.ValueModel;

/// <summary>The measured table: how long a computed text is at least.</summary>
public class TextLengthTests
{
    private static readonly Code Variable = Ref("id", StaticType.Guid);

    // A switch expression that is being typed.
    private static readonly Code NoArms = new(Binding.Primary, sheet => new ChoiceValue(sheet.Write("kind switch { }"), StaticType.Unknown, []));

    public static TheoryData<Code, int> Lengths => new()
    {
        { "汉字", 2 }, { "😀", 2 }, { "", 0 }, { Null, 0 }, { 1990, 4 }, { Unknown(), 0 }, { String("number"), 0 }, { Integer("count"), 1 },
        { NewGuid.Call("ToString"), 36 }, { NewGuid.Call("ToString", "D"), 36 }, { NewGuid.Call("ToString", "N"), 32 }, { NewGuid.Call("ToString", "n"), 32 },
        { NewGuid.Call("ToString", "B"), 38 }, { NewGuid.Call("ToString", "P"), 38 }, { NewGuid.Call("ToString", "X"), 68 },
        { Variable.Call("ToString"), 36 }, { Interpolated(Variable.In("N")), 32 }, { Interpolated(NewGuid), 36 },
        { NewGuid.Call("ToString").Call("Replace", "-", ""), 32 }, { NewGuid.Call("ToString").Call("Replace", "-", "_"), 0 }, { NewGuid.Call("ToString").Call("Substring", 0, 8), 8 },
        { NewGuid.Call("ToString", "N").Call("ToUpper"), 32 },
        { Now.Call("ToString", "yyyyMMddHHmmss"), 14 }, { Now.Call("ToString", "yyyyMMddhhmmss"), 14 }, { Now.Call("ToString", "yyyyMMddHHmmssfff"), 17 },
        { Now.Call("ToString", "yyyy-MM-dd HH:mm:ss"), 19 }, { UtcNow.Call("ToString", "yyMMdd"), 6 }, { Interpolated(Now.In("yyyyMMdd")), 8 },
        { Now.Call("ToString", "u"), 20 }, { Now.Call("ToString", "o"), 27 }, { Now.Call("ToString", "G"), 0 }, { Now.Call("ToString"), 0 }, { Now.Call("ToString", ""), 0 },
        { Now.Call("ToString", "yyyy-MM-ddTHH:mm:sszzz"), 25 }, { Now.Call("ToString", "dd MMM yyyy"), 9 }, { Now.Call("ToString", "yyyyMd"), 6 }, { Now.Call("ToString", "'unclosed yyyy"), 0 },
        { Now.Call("AddHours", 8).Call("ToString", "yyyyMMdd"), 8 },
        { Now.Member("Ticks", StaticType.Integer), 18 },
        { Ref("DateTimeOffset").Member("UtcNow").Call("ToUnixTimeSeconds"), 10 }, { Ref("DateTimeOffset").Member("UtcNow").Call("ToUnixTimeMilliseconds").Call("ToString"), 13 },
        { Ref("random").Call("Next", 100000, 999999), 6 }, { Ref("random").Call("Next", 0, 9), 1 }, { Ref("random").Call("Next", 10), 1 },
        { String("id").Call("PadLeft", 12, "0"), 12 }, { String("id").Call("PadLeft", 2_000_000_000), 0 }, { String("id").Call("PadLeft", -1), 0 },
        { String("name").Call("Substring", 3), 0 }, { String("name").Call("Substring", 0, Integer("count")), 0 }, { Choice(String("name").Call("Substring", 0, 128), String("name")), 0 },
        { Ref("MCHID"), 8 }, { Ref("config").Member("mch_id"), 8 },
        { ToInt(Now.Member("Ticks", StaticType.Integer)), 18 },
        { Choice("12345", "123"), 3 },
        { NoArms, 0 },
        { Concat("ORD", Now.Call("ToString", "yyyyMMdd"), Unknown()), 11 },
        { Named("number", Concat("ORD", NewGuid.Call("ToString", "N"))), 35 },
    };

    [Theory, MemberData(nameof(Lengths))]
    public void AtLeast(Code text, int length) => Assert.Equal(length, TextLength.AtLeast(text.Read()).CodeUnits);

    public static TheoryData<Code, int, int, int> Counts => new()
    {
        { "Tea", 3, 3, 3 },
        { "汉字", 2, 2, 6 },
        { "é", 1, 1, 2 },
        { "😀", 2, 1, 4 },
        { "\ud83d", 1, 1, 3 },
        { Concat("茶😀", NewGuid.Call("ToString", "N")), 35, 34, 39 },
        { Choice("汉字", "12345"), 2, 2, 5 },
        { String("name").Call("Substring", 0, 42), 42, 42, 42 },
    };

    [Theory, MemberData(nameof(Counts))]
    public void CountsInThreeWays(Code text, int codeUnits, int codePoints, int bytes) => Assert.Equal(new TextLength(codeUnits, codePoints, bytes), TextLength.AtLeast(text.Read()));

    [Theory]
    [InlineData("N")]
    [InlineData("D")]
    [InlineData("B")]
    [InlineData("P")]
    [InlineData("X")]
    public void AgreesWithGuid(string format) => Assert.Equal(System.Guid.Empty.ToString(format).Length, TextLength.AtLeast(NewGuid.Call("ToString", format).Read()).CodeUnits);

    [Theory]
    [InlineData("yyyyMMddHHmmss")]
    [InlineData("yyyyMMddhhmmssfff")]
    [InlineData("yyyy-MM-dd HH:mm:ss")]
    [InlineData("yyMMdd_HHmm")]
    [InlineData("yyyy.MM")]
    public void AgreesWithDateTime(string format) => Assert.Equal(DateTime.UnixEpoch.ToString(format).Length, TextLength.AtLeast(Now.Call("ToString", format).Read()).CodeUnits);
}
