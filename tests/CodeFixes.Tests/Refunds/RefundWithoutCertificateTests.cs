namespace WeChatPayLint.CodeFixes.Tests.Refunds;

public sealed class RefundWithoutCertificateTests
{
    private static readonly Repairs Repairs = new("WXP406");

    [Theory]
    [InlineData("\"https://api.mch.weixin.qq.com[|/pay/refund|]\"", "\"https://api.mch.weixin.qq.com/secapi/pay/refund\"")]
    [InlineData("@\"https://api.mch.weixin.qq.com[|/pay/reverse|]\"", "@\"https://api.mch.weixin.qq.com/secapi/pay/reverse\"")]
    public Task WritesSecapi(string before, string after) => Repairs.Safe(Files.Method($"var url = {before}; // 🧋"), Files.Method($"var url = {after}; // 🧋"));

    [Fact]
    public Task LeavesTheCertificate() => Repairs.None(Files.Method("var refund = new System.Net.Http.HttpClient().PostAsync(\"https://api.mch.weixin.qq.com[|/secapi/pay/refund|]\", null);"));
}
