using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class ProbeTreatedSpeciallyTests
{
    private const string Id = "WXP312";
    private const string Rest = " return " + Handlers.Verified + " ? NoContent() : StatusCode(401);";

    [Theory]
    [InlineData("StartsWith", "if ([|headers[\"Wechatpay-Signature\"].StartsWith(\"WECHATPAY/SIGNTEST/\")|]) { return Ok(); }" + Rest)]
    [InlineData("Contains", "var sign = headers[\"Wechatpay-Signature\"]; if ([|sign.Contains(\"WECHATPAY/SIGNTEST\")|]) { return NoContent(); }" + Rest)]
    public Task Catches(string what, string code) => Verify.Catches(Id, Handlers.Unverified(code), what);

    [Theory]
    [InlineData("log", "if (headers[\"Wechatpay-Signature\"].StartsWith(\"WECHATPAY/SIGNTEST/\")) { Console.WriteLine(\"probe\"); }" + Rest)]
    [InlineData("refused", "if (headers[\"Wechatpay-Signature\"].StartsWith(\"WECHATPAY/SIGNTEST/\")) { return StatusCode(401); }" + Rest)]
    public Task Ignores(string what, string code) => Verify.Ignores(Handlers.Unverified(code), what);
}
