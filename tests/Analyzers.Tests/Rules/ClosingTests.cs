namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NumberUsedAfterClosingTests
{
    private const string Id = "WXP412";
    private const string Close = "await client.ExecuteClosePayTransactionAsync(new ClosePayTransactionRequest { OutTradeNumber = outTradeNo, MerchantId = Shop.MchId });\n";
    private const string Place = "await client.ExecuteCreatePayTransactionJsapiAsync(request);\n";

    [Theory]
    [InlineData("SDK", Close + "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = [|outTradeNo|], Description = \"Tea\" };\n" + Place)]
    [InlineData("request built first", "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = [|outTradeNo|], Description = \"Tea\" };\n" + Close + Place)]
    [InlineData("demo", "var close = new WxPayData();\nclose.SetValue(\"out_trade_no\", outTradeNo);\nWxPayApi.CloseOrder(close);\ndata.SetValue(\"out_trade_no\", [|outTradeNo|]);\ndata.SetValue(\"total_fee\", fen);\nvar answer = WxPayApi.UnifiedOrder(data);")]
    [InlineData("addresses", "await http.PostAsync($\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{outTradeNo}/close\", null);\nvar body = new { mchid = Shop.MchId, description = \"Tea\", out_trade_no = [|outTradeNo|], amount = new { total = fen } };\nawait http.PostAsync(\"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\", null);")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Method(code), what);

    [Theory]
    [InlineData("new number", Close + "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = Shop.NewNumber(), Description = \"Tea\" };\n" + Place)]
    [InlineData("renewed without closing", "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = outTradeNo, Description = \"Tea\" };\n" + Place + Place)]
    [InlineData("closed in the end", "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = outTradeNo, Description = \"Tea\" };\n" + Place + Close)]
    [InlineData("another branch", "if (flag)\n{\n    " + Close + "}\nelse\n{\n    var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = outTradeNo, Description = \"Tea\" };\n    " + Place + "}")]
    [InlineData("number changed in between", Close + "outTradeNo = Shop.NewNumber();\nvar request = new CreatePayTransactionJsapiRequest { OutTradeNumber = outTradeNo, Description = \"Tea\" };\n" + Place)]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    private static string Method(string statements) => "class Orders { async Task Renew(string outTradeNo) {\n" + statements + "\n} }";
}

public sealed class ClosedTooSoonTests
{
    private const string Id = "WXP413";

    [Theory]
    [InlineData("demo", "var answer = WxPayApi.UnifiedOrder(data);\nWxPayApi.[|CloseOrder|](data);")]
    [InlineData("addresses", "await http.PostAsync(\"https://api.mch.weixin.qq.com/pay/unifiedorder\", null);\nawait http.PostAsync([|\"https://api.mch.weixin.qq.com/pay/closeorder\"|], null);")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("after a wait", "var answer = WxPayApi.UnifiedOrder(data);\nawait Task.Delay(300000);\nWxPayApi.CloseOrder(data);")]
    [InlineData("scheduled", "var answer = WxPayApi.UnifiedOrder(data);\nSchedule(() => WxPayApi.CloseOrder(data));\nvoid Schedule(Action close) { throw null!; }")]
    [InlineData("another branch", "if (flag)\n{\n    WxPayApi.UnifiedOrder(data);\n}\nelse\n{\n    WxPayApi.CloseOrder(data);\n}")]
    [InlineData("on failure", "try\n{\n    WxPayApi.UnifiedOrder(data);\n}\ncatch (WxPayException)\n{\n    WxPayApi.CloseOrder(data);\n}")]
    [InlineData("the older one first", "WxPayApi.CloseOrder(data);\nWxPayApi.UnifiedOrder(data);")]
    [InlineData("V3", "var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);\nawait client.ExecuteClosePayTransactionAsync(new ClosePayTransactionRequest());")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}

public sealed class TradeStateMisspeltTests
{
    private const string Id = "WXP410";

    [Theory]
    [InlineData("operator", "var closed = data.GetValue(\"trade_state\").ToString() == [|\"CLOSE\"|];")]
    [InlineData("negated", "var open = state.TradeState != [|\"Success\"|];")]
    [InlineData("Equals", "var paid = state.TradeState.Equals([|\"SUCESS\"|]);")]
    [InlineData("switch", "switch (state.TradeState)\n{\n    case \"SUCCESS\": break;\n    case [|\"NOT_PAY\"|]: break;\n}")]
    [InlineData("switch expression", "var paid = state.TradeState switch { \"SUCCESS\" => true, [|\"REFUNDED\"|] => true, _ => false };")]
    [InlineData("pattern", "var open = state.TradeState is \"NOTPAY\" or [|\"USER_PAYING\"|];")]
    [InlineData("indexer", "var json = new JObject();\nvar closed = json[\"trade_state\"]!.ToString() == [|\"CLOSE\"|]; // wxpay")]
    public Task Catches(string what, string code) => Verify.Catches(Id, "// wxpay\n" + State + code, what);

    [Theory]
    [InlineData("all of them", "var known = state.TradeState is \"SUCCESS\" or \"REFUND\" or \"NOTPAY\" or \"CLOSED\" or \"REVOKED\" or \"USERPAYING\" or \"PAYERROR\" or \"ACCEPT\";")]
    [InlineData("another provider's", "var paid = state.TradeState == \"TRADE_SUCCESS\" || state.TradeState == \"WAIT\";")]
    [InlineData("ignoring case", "var paid = state.TradeState.Equals(\"success\", StringComparison.OrdinalIgnoreCase);")]
    [InlineData("in lower case", "var paid = state.TradeState.ToLower() == \"success\";")]
    [InlineData("another field", "var paid = data.GetValue(\"refund_status\").ToString() == \"CLOSE\";")]
    public Task Ignores(string what, string code) => Verify.Ignores("// wxpay\n" + State + code, what);

    private const string State = "var state = new GetPayTransactionByOutTradeNumberResponse();\n";
}
