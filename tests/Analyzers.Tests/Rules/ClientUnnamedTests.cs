namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class ClientUnnamedTests
{
    private const string Id = "WXP219";
    private const string Get = ".GetAsync(\"https://api.mch.weixin.qq.com/v3/certificates\")";

    [Theory]
    [InlineData("local", "var http = [|new HttpClient()|];\nawait http" + Get + ";")]
    [InlineData("using", "using var http = [|new HttpClient()|];\nawait http" + Get + ";")]
    [InlineData("in place", "await [|new HttpClient()|]" + Get + ";")]
    [InlineData("timeout", "var http = [|new HttpClient { Timeout = TimeSpan.FromSeconds(5) }|];\nawait http" + Get + ";")]
    [InlineData("handler of .NET", "var http = [|new HttpClient(new HttpClientHandler { UseProxy = false })|];\nawait http" + Get + ";")]
    [InlineData("several calls", "var http = [|new HttpClient()|];\nawait http" + Get + ";\nawait http" + Get + ";")]
    [InlineData("hole", "var http = [|new HttpClient()|];\nawait http.GetAsync($\"https://api.mch.weixin.qq.com/v3/pay/transactions/id/{number}?mchid={Shop.MchId}\");\n// Wechatpay-Signature")]
    [InlineData("constant", "const string Host = \"https://api.mch.weixin.qq.com\";\nvar http = [|new HttpClient()|];\nawait http.PostAsync(Host + \"/v3/pay/transactions/native\", null);\n// Wechatpay-Signature")]
    [InlineData("path", "var http = [|new HttpClient { BaseAddress = new Uri(\"https://api.mch.weixin.qq.com\") }|];\nawait http.PostAsync(\"/v3/pay/transactions/native\", null);\n// Wechatpay-Signature")]
    [InlineData("Uri", "var http = [|new HttpClient()|];\nawait http.GetAsync(new Uri(\"https://api.mch.weixin.qq.com/v3/certificates\"));")]
    [InlineData("request", "var http = [|new HttpClient()|];\nvar request = new HttpRequestMessage(HttpMethod.Post, \"https://api.mch.weixin.qq.com/v3/pay/transactions/native\");\nawait http.SendAsync(request);\n// Wechatpay-Signature")]
    [InlineData("only Accept", "var http = [|new HttpClient()|];\nhttp.DefaultRequestHeaders.Accept.ParseAdd(\"application/json\");\nawait http" + Get + ";")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("static field", "class Calls { static readonly HttpClient Http = [|new HttpClient()|]; Task Get() => Http" + Get + "; }")]
    [InlineData("implicit type", "class Calls { readonly HttpClient http = [|new()|]; Task Get() => http" + Get + "; }")]
    [InlineData("constructor", "class Calls { readonly HttpClient http; public Calls() { http = [|new HttpClient()|]; } Task Get() => http" + Get + "; }")]
    [InlineData("field of another class", "static class Http { public static readonly HttpClient Client = [|new HttpClient()|]; }\nclass Calls { Task Get() => Http.Client" + Get + "; }")]
    public Task CatchesAField(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("default headers", "var http = new HttpClient();\nhttp.DefaultRequestHeaders.UserAgent.ParseAdd(\"teashop/1.0\");\nawait http" + Get + ";")]
    [InlineData("default headers by name", "var http = new HttpClient();\nhttp.DefaultRequestHeaders.Add(\"User-Agent\", \"teashop/1.0\");\nawait http" + Get + ";")]
    [InlineData("request's header", "var http = new HttpClient();\nvar request = new HttpRequestMessage(HttpMethod.Get, \"https://api.mch.weixin.qq.com/v3/certificates\");\nrequest.Headers.TryAddWithoutValidation(\"user-agent\", \"teashop/1.0\");\nawait http.SendAsync(request);")]
    [InlineData("parameter", "class Calls { Task Get(HttpClient http) => http" + Get + "; }")]
    [InlineData("injected", "class Calls { readonly HttpClient http; public Calls(HttpClient http) { this.http = http; } Task Get() => http" + Get + "; }")]
    [InlineData("either", "class Calls { readonly HttpClient http; public Calls() { http = new HttpClient(); } public Calls(HttpClient given) { http = given; } Task Get() => http" + Get + "; }")]
    [InlineData("handler of one's own", "class Signing : DelegatingHandler { }\nclass Calls { readonly HttpClient http = new HttpClient(new Signing()); Task Get() => http" + Get + "; }")]
    [InlineData("configured elsewhere", "class Calls { readonly HttpClient http = new HttpClient(); Task Get() => http" + Get + "; void Configure(dynamic services) => services.AddHttpClient(\"wxpay\"); }")]
    [InlineData("V2", "var http = new HttpClient();\nawait http.PostAsync(\"https://api.mch.weixin.qq.com/pay/unifiedorder\", null);")]
    [InlineData("somebody else", "var http = new HttpClient();\nawait http.GetAsync(\"https://api.teashop.cn/v3/certificates\");")]
    [InlineData("somebody's path", "var http = new HttpClient { BaseAddress = new Uri(\"https://api.teashop.cn\") };\nawait http.GetAsync(\"/v3/teas\");")]
    [InlineData("somebody's client", "class Http { public Task GetAsync(string url) => Task.CompletedTask; }\nclass Calls { Task Get() => new Http()" + Get + "; }")]
    [InlineData("unknown address", "var http = new HttpClient();\nawait http.GetAsync(number);")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task IgnoresWhatAnotherFileSets() => Verify.Files(
        null,
        "class Calls { Task Get() => Http.Client" + Get + "; }",
        "static class Http { public static readonly HttpClient Client = new HttpClient(); static Http() => Client.DefaultRequestHeaders.UserAgent.ParseAdd(\"teashop/1.0\"); }");

    [Fact]
    public Task StillCatchesAClientOfAnotherFile() => Verify.Files(
        Id,
        "class Calls { Task Get() => Http.Client" + Get + "; }",
        "static class Http { public static readonly HttpClient Client = [|new HttpClient()|]; }");
}
