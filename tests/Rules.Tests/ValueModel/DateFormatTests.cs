using System.Globalization;
using WeChatPayLint.Values;

namespace WeChatPayLint.Rules.Tests.ValueModel;

/// <summary>A format taken apart is what .NET makes of it.</summary>
public class DateFormatTests
{
    private static readonly DateTimeOffset Evening = new(2026, 5, 6, 17, 8, 9, TimeSpan.FromHours(8));

    public static TheoryData<string, string> Formats => new()
    {
        { "yyyyMMddHHmmss", "Year yyyy, Month MM, Day dd, Hour HH, Minute mm, Second ss" },
        { "yyyy-MM-dd", "Year yyyy, Literal -, Month MM, Literal -, Day dd" },
        { "yyyy/M/d", "Year yyyy, DateSeparator /, Month M, DateSeparator /, Day d" },
        { "hh:mm tt", "Hour12 hh, TimeSeparator :, Minute mm, Literal  , Designator tt" },
        { "HH:mm:sszzz", "Hour HH, TimeSeparator :, Minute mm, TimeSeparator :, Second ss, Offset zzz" },
        { "ddTHH", "Day dd, Literal T, Hour HH" },
        { "dd'T'HH", "Day dd, Literal T, Hour HH" },
        { "dd\"at\"HH", "Day dd, Literal at, Hour HH" },
        { "dd\\dHH", "Day dd, Literal d, Hour HH" },
        { "YYYY-MM-DD", "Literal YYYY, Literal -, Month MM, Literal -, Literal DD" },
        { "ss.fff", "Second ss, Literal ., Fraction fff" },
        { "ss.FFFK", "Second ss, OptionalFraction .FFF, Zone K" },
        { "ssFFF", "Second ss, OptionalFraction FFF" },
        { "ddd MMM g", "Name ddd, Literal  , Name MMM, Literal  , Designator g" },
        { "%d", "Day d" },
        { "s", "Year yyyy, Literal -, Month MM, Literal -, Day dd, Literal T, Hour HH, Literal :, Minute mm, Literal :, Second ss" },
    };

    public static TheoryData<string> Examples =>
    [
        "yyyyMMddHHmmss", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-DDTHH:mm:ss", "yyyyMMddhhmmss", "yyyyMMddHHmms", "yy.M.d H-m-s", "yyyy-MM-ddTHH:mm:ss.fffzzz", "yyyy-MM-dd HH:mm:ssz", "HH:mm:sszz",
        "yyyy-MM-dd'T'HH:mm:ssZ", "s", "u", "r", "R", "o", "O", "dd MMMM yyyy", "dddd tt", "yyy", "%H", "ss.FFF", "ss.FFFFFFF", "yyyy\\Mdd",
    ];

    [Theory, MemberData(nameof(Formats))]
    public void TakesApart(string format, string parts) => Assert.Equal(parts, string.Join(", ", DateFormat.Of(format)!.Parts.Select(part => part.Kind + " " + part.Text)));

    [Theory, MemberData(nameof(Examples))]
    public void WritesWhatDotNetWrites(string format) => Assert.Equal(Evening.ToString(format, CultureInfo.InvariantCulture), DateFormat.Of(format)!.Example);

    /// <summary>In no culture that the machine knows a format writes less than its least length.</summary>
    [Theory]
    [InlineData("yyyy/M/d H:m:s")]
    [InlineData("dddd, dd MMMM yyyy HH:mm:ss tt")]
    [InlineData("yyyy-MM-ddTHH:mm:ss.FFFzzz")]
    public void WritesAtLeastItsLength(string format)
    {
        var least = DateFormat.Of(format)!.LeastLength;
        var shortest = CultureInfo.GetCultures(CultureTypes.AllCultures).Min(culture => new DateTimeOffset(2009, 1, 2, 3, 4, 5, TimeSpan.Zero).ToString(format, culture).Length);
        Assert.InRange(least, 1, shortest);
    }

    [Theory]
    [InlineData("yyyyMMddHHmmss", 14)]
    [InlineData("yyyyMMddHHmmssfff", 17)]
    [InlineData("yyyy-MM-ddTHH:mm:sszzz", 25)]
    [InlineData("yyyy-MM-ddTHH:mm:ss.FFFK", 19)]
    [InlineData("o", 27)]
    public void KnowsItsLeastLength(string format, int length) => Assert.Equal(length, DateFormat.Of(format)!.LeastLength);

    /// <summary>What a culture decides, and what .NET refuses.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("G")]
    [InlineData("T")]
    [InlineData("U")]
    [InlineData("Q")]
    [InlineData("%")]
    [InlineData("%%d")]
    [InlineData("yyyy'T")]
    [InlineData("yyyy\\")]
    [InlineData("ffffffff")]
    public void LeavesAlone(string format) => Assert.Null(DateFormat.Of(format));

    [Theory]
    [InlineData("yyyyMMddHHmmss", "yyyy@0 MM@4 dd@6 HH@8 mm@10 ss@12")]
    [InlineData("yyyy'-'MM", "yyyy@0 -@4 MM@7")]
    [InlineData("%d", "d@1")]
    public void KnowsThePlaces(string format, string places) => Assert.Equal(places, string.Join(" ", DateFormat.Of(format)!.Parts.Select(part => part.Text + "@" + part.Start)));

    [Theory]
    [InlineData("yyyyMMddHHmmss", true)]
    [InlineData("HH:mm:ss", true)]
    [InlineData("000000", false)]
    [InlineData("dd", false)]
    public void TellsADateFromANumber(string format, bool isDate) => Assert.Equal(isDate, DateFormat.Of(format)!.IsDate);
}
