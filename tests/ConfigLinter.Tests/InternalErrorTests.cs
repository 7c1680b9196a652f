namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>What is our mistake is said so, in one line and without a stack trace.</summary>
public sealed class InternalErrorTests
{
    [Fact]
    public void EndsWithThreeAndOneLine()
    {
        using var error = new StringWriter();
        var exit = CommandLine.Run(["rules"], new Terminal
        {
            Input = new MemoryStream(),
            Output = TextWriter.Null,
            Error = error,
            Folder = Path.GetTempPath(),
            Variable = name => name == "WECHATPAY_LINT_TRACE" ? null : throw new InvalidOperationException("not for the reader"),
        });
        Assert.Equal(3, exit);
        Assert.Equal("wechatpay-lint: This is our mistake (InvalidOperationException); report it with the command at https://github.com/wechatpaylint/wechatpaylint/issues", error.ToString().TrimEnd());
    }
}
