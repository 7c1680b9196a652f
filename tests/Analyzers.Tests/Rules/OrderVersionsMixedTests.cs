namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class OrderVersionsMixedTests
{
    private const string Id = "WXP606";

    private const string Start = "var start = new WxPayData();\nstart.SetValue(\"appId\", Shop.AppId);\nstart.SetValue(\"timeStamp\", Shop.Seconds());\nstart.SetValue(\"nonceStr\", Shop.Nonce());\nstart.SetValue(\"package\", \"prepay_id=\" + id);\n";

    [Theory]
    [InlineData("V3 order through an address, V2 signature", "var answer = await http.PostAsync(\"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\", null);\nvar id = Shop.PrepayId();\n" + Start + "start.SetValue(\"paySign\", [|start.MakeSign()|]);")]
    [InlineData("V3 order through an SDK, V2 signature", "var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);\nvar id = Shop.PrepayId();\n" + Start + "start.SetValue(\"paySign\", [|start.MakeSign()|]);")]
    [InlineData("V2 order, V3 parameters", "var answer = WxPayApi.UnifiedOrder(data);\nvar start = client.[|GenerateParametersForJsapiPayRequest|](Shop.AppId, Shop.PrepayId());")]
    [InlineData("V2 order, V3 signature", "var answer = WxPayApi.UnifiedOrder(data);\nreturn new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + Shop.PrepayId(), signType = \"RSA\", paySign = [|Shop.RsaSign()|] };")]
    [InlineData("V3 order, V2 query", "await client.ExecuteCreatePayTransactionJsapiAsync(order);\nvar paid = WxPayApi.[|OrderQuery|](data);")]
    [InlineData("V2 order, V3 close", "WxPayApi.UnifiedOrder(data);\nvar url = [|\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/1/close\"|];")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("refund of a V2 order through V3", "WxPayApi.UnifiedOrder(data);\nawait client.ExecuteCreateRefundDomesticRefundAsync(new CreateRefundDomesticRefundRequest());")]
    [InlineData("all V2", "WxPayApi.UnifiedOrder(data);\nWxPayApi.OrderQuery(data);\nvar id = Shop.PrepayId();\n" + Start + "start.SetValue(\"paySign\", start.MakeSign());")]
    [InlineData("all V3", "await client.ExecuteCreatePayTransactionJsapiAsync(order);\nvar start = client.GenerateParametersForJsapiPayRequest(Shop.AppId, Shop.PrepayId());")]
    [InlineData("branches", "if (flag) { WxPayApi.UnifiedOrder(data); } else { await client.ExecuteCreatePayTransactionJsapiAsync(order); }\nvar paid = WxPayApi.OrderQuery(data);")]
    [InlineData("methods of one class", "class Both { public void V2() { WxPayApi.UnifiedOrder(Containers.data); } public object V3() => Containers.client.GenerateParametersForJsapiPayRequest(Shop.AppId, Shop.PrepayId()); }")]
    [InlineData("signature of unknown making", "WxPayApi.UnifiedOrder(data);\nreturn new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + Shop.PrepayId(), signType = \"MD5\", paySign = number };")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
