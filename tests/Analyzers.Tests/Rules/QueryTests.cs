namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class QueryWithoutMerchantTests
{
    private const string Id = "WXP407";
    private const string Client = "";

    [Theory]
    [InlineData("interpolated", Client + "var answer = await http.GetStringAsync([|$\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{number}\"|]);")]
    [InlineData("concatenated", Client + "var answer = await http.GetAsync([|\"https://api.mch.weixin.qq.com/v3/pay/transactions/id/\" + number|]);")]
    [InlineData("string.Format", Client + "var answer = await http.GetAsync([|string.Format(\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{0}\", number)|]);")]
    [InlineData("agency", Client + "var answer = await http.GetAsync([|$\"https://api.mch.weixin.qq.com/v3/pay/partner/transactions/out-trade-no/{number}\"|]);")]
    [InlineData("request", "// WeChatPay\nvar request = new HttpRequestMessage(HttpMethod.Get, [|$\"/v3/pay/transactions/out-trade-no/{number}\"|]);")]
    [InlineData("local", Client + "var url = [|$\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{number}\"|];\nvar answer = await http.GetAsync(url);")]
    [InlineData("local that is signed too", Client + "// WeChatPay\nvar url = [|$\"/v3/pay/transactions/out-trade-no/{number}\"|];\nvar signature = SignRequest(\"GET\", url);\nvar answer = await http.GetAsync(url);\nstring SignRequest(string method, string path) { throw null!; }")]
    [InlineData("Authorization has its own mchid", "// WeChatPay\nvar request = new HttpRequestMessage(HttpMethod.Get, [|$\"/v3/pay/transactions/out-trade-no/{number}\"|]);\nrequest.Headers.Add(\"Authorization\", $\"WECHATPAY2-SHA256-RSA2048 mchid=\\\"{Shop.MchId}\\\"\");")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("mchid", Client + "var answer = await http.GetAsync($\"/v3/pay/transactions/out-trade-no/{number}?mchid={Shop.MchId}\");")]
    [InlineData("local with more behind", Client + "var url = $\"/v3/pay/transactions/out-trade-no/{number}\";\nurl += \"?mchid=\" + Shop.MchId;\nvar answer = await http.GetAsync(url);")]
    [InlineData("put together later", Client + "var path = $\"/v3/pay/transactions/out-trade-no/{number}\";\nvar answer = await http.GetAsync($\"{path}?mchid={Shop.MchId}\");")]
    [InlineData("builder", "var path = new StringBuilder($\"/v3/pay/transactions/out-trade-no/{number}\");\npath.Append(\"?mchid=\").Append(Shop.MchId);\nvar answer = await new HttpClient().GetAsync(path.ToString());")]
    [InlineData("helper that adds a query", Client + "var answer = await http.GetAsync(AddQueryString($\"/v3/pay/transactions/out-trade-no/{number}\", Shop.MchId));\nstring AddQueryString(string path, string merchant) { throw null!; }")]
    [InlineData("two values behind", Client + "var query = Shop.Nonce();\nvar answer = await http.GetAsync($\"/v3/pay/transactions/out-trade-no/{number}{query}\");")]
    [InlineData("client that is given parameters", "var answer = Get($\"/v3/pay/transactions/out-trade-no/{number}\", data);\nobject Get(string path, object parameters) { throw null!; }")]
    [InlineData("template", "class Urls { const string Query = \"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{out_trade_no}\"; }")]
    [InlineData("template in a method", Client + "var answer = await http.GetAsync(\"/v3/pay/transactions/out-trade-no/{out_trade_no}\");")]
    [InlineData("returned", "class Urls { string Of(string no) => $\"/v3/pay/transactions/out-trade-no/{no}\"; }")]
    [InlineData("close", Client + "var answer = await http.PostAsync($\"/v3/pay/transactions/out-trade-no/{number}/close\", null);")]
    [InlineData("combined order", Client + "var answer = await http.GetAsync($\"/v3/combine-transactions/out-trade-no/{number}\");")]
    [InlineData("refund", Client + "var answer = await http.GetAsync($\"/v3/refund/domestic/refunds/{number}\");")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}

public sealed class QueryByMissingTransactionIdTests
{
    private const string Id = "WXP408";

    [Theory]
    [InlineData("SDK", "order.OutTradeNumber = number;\nawait client.ExecuteCreatePayTransactionJsapiAsync(order);\nvar state = await client.[|ExecuteGetPayTransactionByIdAsync|](new GetPayTransactionByIdRequest());")]
    [InlineData("address", "await client.ExecuteCreatePayTransactionJsapiAsync(order);\nvar url = $\"[|/v3/pay/transactions/id/|]{number}?mchid={Shop.MchId}\";")]
    [InlineData("own number", "var outTradeNo = Shop.NewNumber();\nvar url = \"/v3/pay/transactions/id/\" + [|outTradeNo|] + \"?mchid=\" + Shop.MchId;")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("query alone", "var transactionId = Shop.Nonce();\nvar url = $\"/v3/pay/transactions/id/{transactionId}?mchid={Shop.MchId}\";")]
    [InlineData("query before the order", "var state = await client.ExecuteGetPayTransactionByIdAsync(new GetPayTransactionByIdRequest());\nawait client.ExecuteCreatePayTransactionJsapiAsync(order);")]
    [InlineData("by own number", "await client.ExecuteCreatePayTransactionJsapiAsync(order);\nvar state = await client.ExecuteGetPayTransactionByOutTradeNumberAsync(new GetPayTransactionByOutTradeNumberRequest());")]
    [InlineData("another branch", "if (flag)\n{\n    await client.ExecuteCreatePayTransactionJsapiAsync(order);\n}\nelse\n{\n    await client.ExecuteGetPayTransactionByIdAsync(new GetPayTransactionByIdRequest());\n}")]
    [InlineData("behind a branch that leaves", "if (flag)\n{\n    return await client.ExecuteCreatePayTransactionJsapiAsync(order);\n}\nawait client.ExecuteGetPayTransactionByIdAsync(new GetPayTransactionByIdRequest());")]
    [InlineData("another section", "switch (fen)\n{\n    case 1: await client.ExecuteCreatePayTransactionJsapiAsync(order); break;\n    default: await client.ExecuteGetPayTransactionByIdAsync(new GetPayTransactionByIdRequest()); break;\n}")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
