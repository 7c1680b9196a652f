namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class BodySentNotSignedTests
{
    private const string Id = "WXP214";

    private const string Sign = "Authorize(Sign(\"POST\", Address, json));\n";

    [Theory]
    [InlineData("var json = JsonSerializer.Serialize(model);\n" + Sign + "return await http.[|PostAsJsonAsync|](Address, model);")]
    [InlineData("Authorize(Sign(\"POST\", Address, JsonSerializer.Serialize(model)));\nreturn await http.[|PostAsJsonAsync|](Address, model);")]
    [InlineData("var json = JsonSerializer.Serialize(model);\nvar message = $\"POST\\n/v3/pay/transactions/jsapi\\n{stamp}\\n{nonce}\\n{json}\\n\";\nAuthorize(message);\nreturn await http.PostAsync(Address, JsonContent.[|Create|](model));")]
    [InlineData("var json = JsonSerializer.Serialize(model);\n" + Sign + "return await http.PostAsync(Address, new StringContent([|JsonSerializer.Serialize(model, options)|], Encoding.UTF8, \"application/json\"));")]
    [InlineData("var json = JsonSerializer.Serialize(model, options);\n" + Sign + "var sent = JsonSerializer.Serialize(model);\nreturn await http.PostAsync(Address, new StringContent([|sent|], Encoding.UTF8, \"application/json\"));")]
    public Task Catches(string code) => Verify.Catches(Id, Method(code));

    [Theory]
    [InlineData("one text", "var json = JsonSerializer.Serialize(model);\n" + Sign + "return await http.PostAsync(Address, new StringContent(json, Encoding.UTF8, \"application/json\"));")]
    [InlineData("the same twice", "var json = JsonSerializer.Serialize(model, options);\n" + Sign + "return await http.PostAsync(Address, new StringContent(JsonSerializer.Serialize(model, options), Encoding.UTF8, \"application/json\"));")]
    [InlineData("nothing signed", "return await http.PostAsJsonAsync(Address, model);")]
    [InlineData("something else serialized", "var json = JsonSerializer.Serialize(options);\nConsole.WriteLine(json);\nAuthorize(stamp);\nreturn await http.PostAsJsonAsync(Address, model);")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    [Fact]
    public Task IgnoresHandlers() => Verify.Ignores(Method("var json = JsonSerializer.Serialize(model);\n" + Sign + "return await http.PostAsJsonAsync(Address, model);").Replace("class Requests", "class Requests : DelegatingHandler", StringComparison.Ordinal));

    [Fact]
    public Task IgnoresOtherProviders() => Verify.Ignores(
        Method("var json = JsonSerializer.Serialize(model);\n" + Sign + "return await http.PostAsJsonAsync(Address, model);").Replace("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", "https://pay.teashop.cn/v1/orders", StringComparison.Ordinal).Replace("WeChat", "Tea", StringComparison.Ordinal));

    private static string Method(string statements) =>
        "using System.Net.Http.Json;\nnamespace WeChatShop;\nclass Requests\n{\nconst string Address = \"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\";\nasync Task<HttpResponseMessage> Place(HttpClient http, object model, JsonSerializerOptions options, string stamp, string nonce)\n{\nawait Task.Yield();\n"
        + statements + "\n}\nstring Sign(string method, string url, string body) { throw null!; }\nvoid Authorize(string text) { throw null!; }\n}";
}
