namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>What a request carries besides its body.</summary>
public sealed class FaqTransportTests
{
    public static FaqCases Cases => new()
    {
        { "F050", "WXP129", "using System.Net.Http.Json;\nclass Payments { Task Refund(HttpClient http, Body body) => http.PostAsJsonAsync(\"https://api.mch.weixin.qq.com/v3/refund/domestic/refunds\", body); }\nclass Body { public string transaction_id { get; set; } = \"\"; public string [|OutRefundNo|] { get; set; } = \"\"; }" },
        { "F127", "WXP129", "using System.Net.Http.Json;\nclass Payments { Task Close(HttpClient http, Body body) => http.PostAsJsonAsync(\"https://api.mch.weixin.qq.com/v3/pay/transactions/native\", body); }\nclass Body { public string mchid { get; set; } = \"\"; public string [|NotifyUrl|] { get; set; } = \"\"; }" },
        { "F135", "WXP217", "class WxPaySigner { string SerialNo(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate) => [|Convert.ToHexString(certificate.GetSerialNumber())|]; }" },
        { "F135", "WXP218", "static class WxPay { public const string MchSerialNo = [|\"PUB_KEY_ID_0119000001092024\"|]; }" },
        { "F177", "WXP218", "class WxPayHandler { bool IsOurs(Dictionary<string, string> headers, string mchSerialNo) => headers[\"Wechatpay-Serial\"] == [|mchSerialNo|]; }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
