namespace WeChatPayLint.CodeFixes.Tests.Notifications;

public sealed class NotificationUnreachableTests
{
    private const string Attribute = "    // 云雾茶铺 🍵\n";

    private static readonly Repairs Repairs = new("WXP307");

    [Fact]
    public Task OpensTheHandlerBehindALoginOfItsType() => Repairs.Reviewed(
        Guarded("[[|Authorize|]]\n", ""),
        Guarded("[Authorize]\n", "    [AllowAnonymous]\n"));

    [Fact]
    public Task OpensTheHandlerWithALoginOfItsOwn() => Repairs.Reviewed(
        Guarded("", "    [[|Authorize|]]\n"),
        Guarded("", "    [AllowAnonymous]\n    [Authorize]\n"));

    [Fact]
    public Task LeavesATokenAlone() => Repairs.None(Guarded("", "    [[|ValidateAntiForgeryToken|]]\n"));

    private static string Guarded(string onType, string onHandler) => Handler.V3("return NoContent();")
        .Replace("using Microsoft.AspNetCore.Http;", "using Microsoft.AspNetCore.Authorization;\nusing Microsoft.AspNetCore.Http;")
        .Replace("public class WeChatPay", onType + "public class WeChatPay")
        .Replace(Attribute, Attribute + onHandler);
}
