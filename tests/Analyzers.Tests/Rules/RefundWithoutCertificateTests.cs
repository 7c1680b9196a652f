namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class RefundWithoutCertificateTests
{
    private const string Id = "WXP406";
    private const string Refund = "\"https://api.mch.weixin.qq.com[|/secapi/pay/refund|]\"";

    [Theory]
    [InlineData("refund", "var url = \"https://api.mch.weixin.qq.com[|/pay/refund|]\";")]
    [InlineData("reverse", "var url = \"https://api.mch.weixin.qq.com[|/pay/reverse|]\";")]
    [InlineData("named host", "const string Host = \"https://api.mch.weixin.qq.com\";\nvar url = Host + [|\"/pay/refund\"|];")]
    [InlineData("constant of a class", "class Urls { const string Refund = \"https://api.mch.weixin.qq.com[|/pay/refund|]\"; }")]
    [InlineData("client without handler", "var http = new HttpClient();\nvar answer = await http.PostAsync(" + Refund + ", null);")]
    [InlineData("address in a local", "var url = " + Refund + ";\nvar answer = await new HttpClient().PostAsync(url, null);")]
    [InlineData("web request", "var request = System.Net.HttpWebRequest.Create(" + Refund + ");")]
    [InlineData("demo's client", "var answer = Http.Post(number, " + Refund + ", false, 6);\nstatic class Http { public static string Post(string xml, string url, bool secure, int timeout) { throw null!; } }")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("refund", "var url = \"https://api.mch.weixin.qq.com/secapi/pay/refund\";")]
    [InlineData("refund query", "var url = \"https://api.mch.weixin.qq.com/pay/refundquery\";")]
    [InlineData("V3", "var answer = await http.PostAsync(\"https://api.mch.weixin.qq.com/v3/refund/domestic/refunds\", null);")]
    [InlineData("shop's own route", "var url = \"/pay/refund\";")]
    [InlineData("shop's own host", "var url = \"https://pay.teashop.cn/pay/refund\";")]
    [InlineData("client with certificate", "var handler = new HttpClientHandler();\nhandler.ClientCertificates.Add(null!);\nvar answer = await new HttpClient(handler).PostAsync(\"https://api.mch.weixin.qq.com/secapi/pay/refund\", null);")]
    [InlineData("client that came from elsewhere", "class Refunds(HttpClient http) { Task Send() => http.PostAsync(\"https://api.mch.weixin.qq.com/secapi/pay/refund\", null); }")]
    [InlineData("demo's client with certificate", "var answer = Http.Post(number, \"https://api.mch.weixin.qq.com/secapi/pay/refund\", true, 6);\nstatic class Http { public static string Post(string xml, string url, bool secure, int timeout) { throw null!; } }")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
