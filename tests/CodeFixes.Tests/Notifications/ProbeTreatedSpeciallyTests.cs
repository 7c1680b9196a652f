namespace WeChatPayLint.CodeFixes.Tests.Notifications;

public sealed class ProbeTreatedSpeciallyTests
{
    private const string Probe = "if ([|Request.Headers[\"Wechatpay-Signature\"].StartsWith(\"WECHATPAY/SIGNTEST/\")|])\n{\n    return Ok();\n}\n\n";

    private static readonly Repairs Repairs = new("WXP312");

    [Fact]
    public Task RemovesTheBranch() => Repairs.Reviewed(Handler.V3(Probe + "return NoContent();"), Handler.V3("return NoContent();"));

    [Fact]
    public Task LeavesABranchWithACommentBehind() => Repairs.None(Handler.V3(Probe + "// 茶\nreturn NoContent();"));
}
