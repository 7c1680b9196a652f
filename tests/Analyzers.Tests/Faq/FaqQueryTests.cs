namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>Asking for an order, closing it, and the addresses for that.</summary>
public sealed class FaqQueryTests
{
    public static FaqCases Cases => new()
    {
        { "F010", "WXP411", "// wxpay\nvar answer = await client.[|ExecuteCreatePayTransactionJsapiAsync|](order);" },
        { "F091", "WXP410", "// wxpay\nvar closed = data.GetValue(\"trade_state\").ToString() == [|\"CLOSE\"|];" },
        { "F101", "WXP411", "// wxpay\nvar answer = await client.[|ExecuteCreatePayTransactionJsapiAsync|](order);" },
        { "F102", "WXP412", "class Orders { async Task Renew(string outTradeNo) {\nawait client.ExecuteClosePayTransactionAsync(new ClosePayTransactionRequest { OutTradeNumber = outTradeNo, MerchantId = Shop.MchId });\nvar request = new CreatePayTransactionJsapiRequest { OutTradeNumber = [|outTradeNo|], Description = \"Tea\" };\nawait client.ExecuteCreatePayTransactionJsapiAsync(request);\n} }" },
        { "F104", "WXP607", "var answer = WxPayApi.[|UnifiedOrder|](data);" },
        { "F105", "WXP607", "var answer = WxPayApi.UnifiedOrder(data);" },
        { "F133", "WXP506", "var url = \"https://[|api.weixin.qq.com|]/v3/pay/transactions/jsapi\";" },
        { "F133", "WXP506", "var url = \"https://api.mch.weixin.qq.com/v3/pay/partner/transactions/jsapi\";" },
        { "F140", "WXP408", "order.OutTradeNumber = number;\nawait client.ExecuteCreatePayTransactionJsapiAsync(order);\nvar state = await client.[|ExecuteGetPayTransactionByIdAsync|](new GetPayTransactionByIdRequest());" },
        { "F146", "WXP412", "class Orders { async Task Renew(string outTradeNo) {\nawait client.ExecuteClosePayTransactionAsync(new ClosePayTransactionRequest { OutTradeNumber = outTradeNo, MerchantId = Shop.MchId });\nvar request = new CreatePayTransactionJsapiRequest { OutTradeNumber = Shop.NewNumber(), Description = \"Tea\" };\nawait client.ExecuteCreatePayTransactionJsapiAsync(request);\n} }" },
        { "F149", "WXP409", "// wxpay\nclass Entry { public int Status; }\nclass Results { void Done(Entry order, string result) { if (result == [|\"get_brand_wcpay_request:ok\"|]) { order.Status = 2; } } }" },
        { "F159", "WXP411", "// wxpay\norder.ExpireTime = DateTimeOffset.Now.AddMinutes(30);\nvar answer = await client.[|ExecuteCreatePayTransactionJsapiAsync|](order);" },
        { "F160", "WXP411", "class Orders { object Place() => WxPayApi.UnifiedOrder(data); object Close() => WxPayApi.CloseOrder(data); }" },
        { "F177", "WXP507", "class Notices { bool IsGenuine(Dictionary<string, string> headers) => headers[\"Wechatpay-Serial\"] == [|\"5157F09EFDC096DE15EBE81A47057A7232F1B8E1\"|]; }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
