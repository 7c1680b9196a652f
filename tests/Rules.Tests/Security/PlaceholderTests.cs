using WeChatPayLint.Security;

namespace WeChatPayLint.Rules.Tests.Security;

public class PlaceholderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("YOUR_API_KEY")]
    [InlineData("xxxxxxxx")]
    [InlineData("********")]
    [InlineData("00000000")]
    [InlineData("{ApiKey}")]
    [InlineData("<api key>")]
    [InlineData("${API_KEY}")]
    [InlineData("#{ApiKey}#")]
    [InlineData("TODO")]
    [InlineData("ChangeMe")]
    [InlineData("请填写")]
    public void IsToBeFilledIn(string text) => Assert.True(Placeholder.Is(text));

    [Theory]
    [InlineData("0123456789abcdefghijklmnopqrstuv")]
    [InlineData("s3cret")]
    [InlineData("1900000109")]
    public void IsASecret(string text) => Assert.False(Placeholder.Is(text));
}
