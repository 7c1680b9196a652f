using System.Globalization;

namespace WeChatPayLint.Rules.Tests;

public class TextTests
{
    private static readonly Text Message = ("{0} is {1}", "{0} 的值是 {1}");

    [Theory]
    [InlineData("zh-CN", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-TW", true)]
    [InlineData("zh", true)]
    [InlineData("en", false)]
    [InlineData("en-US", false)]
    [InlineData("ja-JP", false)]
    [InlineData("za", false)]
    [InlineData("", false)]
    public void FollowsTheLanguage(string culture, bool isChinese) => Assert.Equal(isChinese ? Message.Chinese : Message.English, Message.In(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void IsEnglishWithoutALanguage()
    {
        Assert.Equal(Message.English, Message.In(null));
        Assert.Equal(Message.English, Message.In(NumberFormatInfo.InvariantInfo));
        Assert.Equal(Message.English, Message.ToString());
    }

    [Fact]
    public void FillsBothWordings() => Assert.Equal(new Text("total is 0.5", "total 的值是 0.5"), Message.With("total", 0.5m));

    [Fact]
    public void LeavesBracesOfValuesAlone() => Assert.Equal("{shop} is {0}", Message.With("{shop}", "{0}").English);

    [Fact]
    public void WritesNumbersAlikeEverywhere()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("total is 0.5", Message.With("total", 0.5m).English);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void IsAMessageArgument() => Assert.Equal("金额", string.Format(CultureInfo.GetCultureInfo("zh-CN"), "{0}", new Text("amount", "金额")));
}
