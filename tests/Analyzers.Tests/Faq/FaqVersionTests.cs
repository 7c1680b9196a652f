namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>One order, one version of the interface.</summary>
public sealed class FaqVersionTests
{
    public static FaqCases Cases => new()
    {
        { "F057", "WXP606", "class Payments { void V2() => WxPayApi.UnifiedOrder(data); Task V3() => client.ExecuteCreatePayTransactionJsapiAsync(order); }" },
        { "F061", "WXP606", "WxPayApi.UnifiedOrder(data);\nvar start = client.[|GenerateParametersForJsapiPayRequest|](Shop.AppId, Shop.PrepayId());" },
        { "F061", "WXP606", "await client.ExecuteCreatePayTransactionJsapiAsync(order);\nvar paid = WxPayApi.[|OrderQuery|](data);" },
        { "F062", "WXP606", "WxPayApi.UnifiedOrder(data);\nawait client.ExecuteCreateRefundDomesticRefundAsync(new CreateRefundDomesticRefundRequest());" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
