namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class ResponseUnverifiedTests
{
    private const string Id = "WXP508";
    private const string Client = "new HttpClient { DefaultRequestHeaders = { { \"User-Agent\", \"Teashop/1.0\" } } }";
    private const string Url = "(\"https://api.mch.weixin.qq.com/v3/pay/transactions/id/1?mchid=1900000109\")";

    [Theory]
    [InlineData("local", "var client = " + Client + ";\nvar answer = await client.[|GetAsync|]" + Url + ";")]
    [InlineData("the first call only", "var client = " + Client + ";\nvar answer = await client.[|GetAsync|]" + Url + ";\nanswer = await client.GetAsync" + Url + ";")]
    [InlineData("two clients", "var client = " + Client + ";\nvar other = " + Client + ";\nvar answer = await client.[|GetAsync|]" + Url + ";\nanswer = await other.[|GetAsync|]" + Url + ";")]
    [InlineData("request", "var client = " + Client + ";\nvar request = new HttpRequestMessage(HttpMethod.Post, \"https://api.mch.weixin.qq.com/v3/refund/domestic/refunds\");\nvar answer = await client.[|SendAsync|](request);")]
    [InlineData("field", "class Calls { static readonly HttpClient Client = " + Client + "; Task Get() => Client.[|GetStringAsync|]" + Url + "; }")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("verified", "var client = " + Client + ";\nvar answer = await client.GetAsync" + Url + ";\nvar signature = answer.Headers.GetValues(\"Wechatpay-Signature\").Single();")]
    [InlineData("certificates", "var client = " + Client + ";\nvar answer = await client.GetAsync(\"https://api.mch.weixin.qq.com/v3/certificates\");")]
    [InlineData("parameter", "class Calls { Task Get(HttpClient client) => client.GetAsync" + Url + "; }")]
    [InlineData("handler of one's own", "class Verifying : DelegatingHandler { }\nclass Calls { readonly HttpClient client = new HttpClient(new Verifying()); Task Get() => client.GetAsync" + Url + "; string Name = \"User-Agent\"; }")]
    [InlineData("V2", "var client = " + Client + ";\nvar answer = await client.PostAsync(\"https://api.mch.weixin.qq.com/pay/orderquery\", null);")]
    [InlineData("somebody else", "var client = " + Client + ";\nvar answer = await client.GetAsync(\"https://api.teashop.cn/v3/teas\");")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task IgnoresWhatAnotherFileVerifies() => Verify.Files(
        null,
        "class Calls { static readonly HttpClient Client = " + Client + "; Task Get() => Client.GetStringAsync" + Url + "; }",
        "static class Signatures { public const string Header = \"Wechatpay-Signature\"; }");
}
