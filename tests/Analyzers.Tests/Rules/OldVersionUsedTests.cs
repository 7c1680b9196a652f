namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class OldVersionUsedTests
{
    private const string Id = "WXP607";

    [Theory]
    [InlineData("demo", "var answer = WxPayApi.[|UnifiedOrder|](data);\nif (!answer.IsSet(\"prepay_id\")) WxPayApi.[|OrderQuery|](data);")]
    [InlineData("address", "var url = [|\"https://api.mch.weixin.qq.com/pay/unifiedorder\"|];")]
    [InlineData("refund", "var url = [|\"https://api.mch.weixin.qq.com/secapi/pay/refund\"|];")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("off by default", "var url = \"https://api.mch.weixin.qq.com/pay/unifiedorder\";")]
    [InlineData("V3", "var url = \"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\";")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
