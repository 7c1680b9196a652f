namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>What a request carries besides its body.</summary>
public sealed class FaqTransportTests
{
    public static FaqCases Cases => new()
    {
        { "F135", "WXP217", "class WxPaySigner { string SerialNo(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate) => [|Convert.ToHexString(certificate.GetSerialNumber())|]; }" },
        { "F135", "WXP218", "static class WxPay { public const string MchSerialNo = [|\"PUB_KEY_ID_0119000001092024\"|]; }" },
        { "F177", "WXP218", "class WxPayHandler { bool IsOurs(Dictionary<string, string> headers, string mchSerialNo) => headers[\"Wechatpay-Serial\"] == [|mchSerialNo|]; }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
