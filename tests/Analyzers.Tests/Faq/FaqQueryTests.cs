namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>Asking for an order, closing it, and the addresses for that.</summary>
public sealed class FaqQueryTests
{
    public static FaqCases Cases => new()
    {
        { "F133", "WXP506", "var url = \"https://[|api.weixin.qq.com|]/v3/pay/transactions/jsapi\";" },
        { "F133", "WXP506", "var url = \"https://api.mch.weixin.qq.com/v3/pay/partner/transactions/jsapi\";" },
        { "F140", "WXP408", "order.OutTradeNumber = number;\nawait client.ExecuteCreatePayTransactionJsapiAsync(order);\nvar state = await client.[|ExecuteGetPayTransactionByIdAsync|](new GetPayTransactionByIdRequest());" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
