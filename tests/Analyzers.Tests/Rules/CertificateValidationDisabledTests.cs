namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class CertificateValidationDisabledTests
{
    private const string Id = "WXP503";

    [Theory]
    [InlineData("lambda", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = [|(a, b, c, d) => true|];")]
    [InlineData("initializer", "var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] };")]
    [InlineData("delegate", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = [|delegate { return true; }|];")]
    [InlineData("block", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = [|(a, b, c, d) => { Console.WriteLine(d); return true; }|];")]
    [InlineData(".NET's own", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = [|HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|];")]
    [InlineData("whole process", "System.Net.ServicePointManager.ServerCertificateValidationCallback = [|(a, b, c, d) => true|];")]
    [InlineData("added", "System.Net.ServicePointManager.ServerCertificateValidationCallback += [|(a, b, c, d) => true|];")]
    [InlineData("method group", "class Http { static bool Check(object a, System.Security.Cryptography.X509Certificates.X509Certificate b, System.Security.Cryptography.X509Certificates.X509Chain c, System.Net.Security.SslPolicyErrors d) { return true; } void Set() { System.Net.ServicePointManager.ServerCertificateValidationCallback = [|Check|]; } }")]
    [InlineData("delegate of a method group", "class Http { static bool Check(object a, System.Security.Cryptography.X509Certificates.X509Certificate b, System.Security.Cryptography.X509Certificates.X509Chain c, System.Net.Security.SslPolicyErrors d) => true; void Set() { System.Net.ServicePointManager.ServerCertificateValidationCallback = [|new System.Net.Security.RemoteCertificateValidationCallback(Check)|]; } }")]
    [InlineData("local function", "bool Check(object a, System.Security.Cryptography.X509Certificates.X509Certificate b, System.Security.Cryptography.X509Certificates.X509Chain c, System.Net.Security.SslPolicyErrors d) => true;\nSystem.Net.ServicePointManager.ServerCertificateValidationCallback = [|Check|];")]
    [InlineData("socket's handler", "var handler = new SocketsHttpHandler();\nhandler.SslOptions.RemoteCertificateValidationCallback = [|(a, b, c, d) => true|];")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code + "\n// https://api.mch.weixin.qq.com", what);

    [Theory]
    [InlineData("a handler where nothing speaks of payments", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = {|WXP503 info:(a, b, c, d) => true|};")]
    [InlineData("the whole process, for something else", "class Messages { void Send() { System.Net.ServicePointManager.ServerCertificateValidationCallback = {|WXP503 info:(a, b, c, d) => true|}; } }")]
    [InlineData("under a condition", "if (DateTime.Now.Year < 2000)\n    System.Net.ServicePointManager.ServerCertificateValidationCallback = {|WXP503 info:(a, b, c, d) => true|};")]
    public Task SuggestsWhereTheClientIsNotInSight(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("looks at the errors", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d == System.Net.Security.SslPolicyErrors.None;")]
    [InlineData("two ways out", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { if (d == System.Net.Security.SslPolicyErrors.None) return true; return false; };")]
    [InlineData("refuses", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = (a, b, c, d) => false;")]
    [InlineData("throws", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { if (b is null) throw new InvalidOperationException(); return true; };")]
    [InlineData("another callback", "var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = null;\nPredicate<string> all = x => true;")]
    [InlineData("cleared", "System.Net.ServicePointManager.ServerCertificateValidationCallback -= (a, b, c, d) => true;")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task IgnoresAssembliesWithoutWeChatPay() =>
        Verify.Alone("class Printer { object Handler() => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }; }");

    [Fact]
    public Task IgnoresAnotherClientOfTheFactory() => Verify.Source(Factory("Printers"));

    [Fact]
    public Task StillCatchesTheClientOfPayments() => Verify.Catches(Id, Factory("WxPay").Replace("(_, _, _, _) => true", "[|(_, _, _, _) => true|]"));

    private static string Factory(string client) =>
        "class Clients { void Add(Services services) => services.AddHttpClient(\"" + client + "\").ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }); }\n"
        + "class Services { public Services AddHttpClient(string name) => this; public Services ConfigurePrimaryHttpMessageHandler(Func<HttpMessageHandler> make) => this; }";
}
