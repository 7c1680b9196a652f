namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SignedRequestIncompleteTests
{
    private const string Id = "WXP215";

    [Theory]
    [InlineData("$\"GET\\n[|https://api.mch.weixin.qq.com|]/v3/certificates\\n{timestamp}\\n{nonce}\\n\\n\"")]
    [InlineData("\"POST\\n[|https://api.mch.weixin.qq.com|]/v3/pay/transactions/jsapi\\n\" + timestamp + \"\\n\" + nonce + \"\\n\" + body + \"\\n\"")]
    [InlineData("$\"POST\\n[|https://apihk.mch.weixin.qq.com|]/v3/global/transactions/jsapi\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    [InlineData("$\"POST\\n[|https://api.mch.weixin.qq.com|]/v3/combine-transactions/jsapi\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    [InlineData("$\"POST\\n{[|Address|]}\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    [InlineData("$\"POST\\n{[|address|]}\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    [InlineData("$\"{request.Method}\\n{[|request.RequestUri.AbsoluteUri|]}\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    [InlineData("$\"{request.Method}\\n{[|request.RequestUri.AbsolutePath|]}\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    public Task CatchesTheAddress(string message) => Verify.Catches(Id, Method(message));

    [Theory]
    [InlineData("$\"GET\\n/v3/certificates\\n{timestamp}\\n{[|nonce|]}\\n\"")]
    [InlineData("$\"GET\\n/v3/certificates\\n{timestamp}\\n{[|nonce|]}\"")]
    [InlineData("$\"{method}\\n{path}\\n{timestamp}\\n{[|nonce|]}\\n\"")]
    [InlineData("$\"GET\\n{path}\\n{timestamp}\\n{nonce}\\n{[|JsonSerializer.Serialize(request)|]}\\n\"")]
    [InlineData("$\"{HttpMethod.Get}\\n{path}\\n{timestamp}\\n{nonce}\\n[|{{}}|]\\n\"")]
    [InlineData("$\"DELETE\\n{path}\\n{timestamp}\\n{nonce}\\n{[|Json|]}\\n\"")]
    public Task CatchesTheBody(string message) => Verify.Catches(Id, Method(message));

    [Theory]
    [InlineData("path", "$\"GET\\n/v3/pay/transactions/out-trade-no/{path}?mchid={method}\\n{timestamp}\\n{nonce}\\n\\n\"")]
    [InlineData("path and query", "$\"{request.Method}\\n{request.RequestUri.PathAndQuery}\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    [InlineData("path and query of an address", "$\"POST\\n{new Uri(Address).PathAndQuery}\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    [InlineData("unknown", "$\"{method}\\n{path}\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    [InlineData("unknown body of GET", "$\"GET\\n{path}\\n{timestamp}\\n{nonce}\\n{body}\\n\"")]
    [InlineData("log", "$\"GET\\nhttps://api.mch.weixin.qq.com/v3/certificates\\nat {timestamp}\\nwith {nonce}\\n\"")]
    public Task Ignores(string what, string message) => Verify.Ignores(Method(message), what);

    [Fact]
    public Task IgnoresOtherProviders() => Verify.Ignores("class Signer { string Message(string timestamp, string nonce, string body) => $\"POST\\nhttps://pay.teashop.cn/v1/orders\\n{timestamp}\\n{nonce}\\n{body}\\n\"; }");

    private static string Method(string message) =>
        "#nullable disable\nclass WeChatPayRequests\n{\nconst string Address = \"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\";\nconst string Json = \"{}\";\nstring Message(string method, string path, string timestamp, string nonce, string body, HttpRequestMessage request)\n{\nvar address = \"https://api.mch.weixin.qq.com/v3/pay/transactions/id/\" + path;\nreturn "
        + message + ";\n}\n}";
}
