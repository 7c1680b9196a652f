namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class PrivateKeyInSourceTests
{
    private const string Id = "WXP502";
    private const string Body = "VGhpcyBpcyBub3QgYSBwcml2YXRlIGtleSwgb25seSBhIHRleHQgb2YgaXRzIGxlbmd0aC4=";

    [Theory]
    [InlineData("setting", "static class S { public const string MCHID = \"1900000109\"; public const string PrivateKey = [|\"-----BEGIN PRIVATE KEY-----\\n" + Body + "\\n-----END PRIVATE KEY-----\"|]; }")]
    [InlineData("RSA key", "var key = [|\"-----BEGIN RSA PRIVATE KEY-----\\n" + Body + "\\n-----END RSA PRIVATE KEY-----\"|];")]
    [InlineData("verbatim", "var key = [|@\"-----BEGIN PRIVATE KEY-----\n" + Body + "\n-----END PRIVATE KEY-----\"|];")]
    [InlineData("concatenated", "var key = [|\"-----BEGIN PRIVATE KEY-----\\n\" + \"" + Body + "\\n\" + \"-----END PRIVATE KEY-----\"|];")]
    [InlineData("option of an SDK", "var options = new WechatTenpayClientOptions { MerchantId = Shop.MchId, MerchantCertificatePrivateKey = [|\"-----BEGIN PRIVATE KEY-----\\n" + Body + "\\n-----END PRIVATE KEY-----\"|] };")]
    [InlineData("password", "static class S { public const string MCHID = \"1900000109\"; public const string SSLCERT_PASSWORD = [|\"tea-and-cake\"|]; }")]
    [InlineData("password that the certificate came with", "static class S { public const string MCHID = \"1900000109\"; public const string SSLCERT_PASSWORD = {|info:\"1900000109\"|}; }")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Fact]
    public Task CatchesAKeyWithoutItsHeader() => Verify.Catches(Id, "static class S { public const string MCHID = \"1900000109\"; public const string PrivateKey = [|\"" + new string('M', 1600) + "\"|]; }");

    [Theory]
    [InlineData("public key", "var key = \"-----BEGIN PUBLIC KEY-----\\n" + Body + "\\n-----END PUBLIC KEY-----\";")]
    [InlineData("certificate", "var key = \"-----BEGIN CERTIFICATE-----\\n" + Body + "\\n-----END CERTIFICATE-----\";")]
    [InlineData("header alone", "var key = number.Replace(\"-----BEGIN PRIVATE KEY-----\", \"\").Replace(\"-----END PRIVATE KEY-----\", \"\");")]
    [InlineData("file", "static class S { public const string MCHID = \"1900000109\"; public const string PrivateKey = \"certs/apiclient_key.pem\"; }")]
    [InlineData("no password", "static class S { public const string MCHID = \"1900000109\"; public const string SSLCERT_PASSWORD = \"\"; }")]
    [InlineData("placeholder", "static class S { public const string MCHID = \"1900000109\"; public const string SSLCERT_PASSWORD = \"your password\"; }")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task IgnoresAssembliesWithoutWeChatPay() => Verify.Alone("class Ssh { const string Key = \"-----BEGIN PRIVATE KEY-----\\n" + Body + "\\n-----END PRIVATE KEY-----\"; }");
}
