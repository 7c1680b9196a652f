namespace WeChatPayLint.CodeFixes.Tests.Security;

public sealed class AddressWrongTests
{
    private static readonly Repairs Repairs = new("WXP506");

    [Theory]
    [InlineData("\"[|http|]://api.mch.weixin.qq.com/pay/unifiedorder\"", "\"https://api.mch.weixin.qq.com/pay/unifiedorder\"")]
    [InlineData("@\"[|http|]://api.mch.weixin.qq.com/pay/unifiedorder\"", "@\"https://api.mch.weixin.qq.com/pay/unifiedorder\"")]
    [InlineData("\"\"\"[|http|]://api.mch.weixin.qq.com/pay/unifiedorder\"\"\"", "\"\"\"https://api.mch.weixin.qq.com/pay/unifiedorder\"\"\"")]
    [InlineData("\"[|\\u0068ttp|]://api.mch.weixin.qq.com/pay/unifiedorder\"", "\"https://api.mch.weixin.qq.com/pay/unifiedorder\"")]
    [InlineData("$\"[|http|]://api.mch.weixin.qq.com/v3/bill/tradebill?bill_date={text}\"", "$\"https://api.mch.weixin.qq.com/v3/bill/tradebill?bill_date={text}\"")]
    public Task WritesHttps(string before, string after) => Repairs.Safe(Files.Method($"var url = {before}; // 🧋"), Files.Method($"var url = {after}; // 🧋"));

    [Theory]
    [InlineData("\"https://[|api.weixin.qq.com|]/pay/unifiedorder\"", "\"https://api.mch.weixin.qq.com/pay/unifiedorder\"")]
    [InlineData("\"https://api.mch.weixin.qq.com[|/pay/transactions/|]jsapi\"", "\"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\"")]
    public Task MendsHostAndVersion(string before, string after) => Repairs.Reviewed(Files.Method($"var url = {before};"), Files.Method($"var url = {after};"));

    [Theory]
    [InlineData("\"https://api.mch.weixin.qq.com[|/v3/pay/unifiedorder|]\"")]
    [InlineData("\"https://api.mch.weixin.qq.com\" + \"[|/v3/pay/unifiedorder|]\"")]
    public Task LeavesTheVersionToTheAuthor(string url) => Repairs.None(Files.Method($"var url = {url};"));
}
