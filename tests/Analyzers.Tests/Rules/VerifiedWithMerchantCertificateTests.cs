using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class VerifiedWithMerchantCertificateTests
{
    private const string Id = "WXP311";
    private const string Data = "var data = Encoding.UTF8.GetBytes(body); var sign = Convert.FromBase64String(headers[\"Wechatpay-Signature\"]); ";
    private const string VerifyData = ".VerifyData(data, sign, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1) ? NoContent() : StatusCode(401);";

    [Theory]
    [InlineData("file", "var rsa = System.Security.Cryptography.RSA.Create(); rsa.ImportFromPem(File.ReadAllText([|\"/certs/apiclient_cert.pem\"|])); return rsa" + VerifyData)]
    [InlineData("file through a variable", "var rsa = System.Security.Cryptography.RSA.Create(); var pem = File.ReadAllText([|\"apiclient_key.pem\"|]); rsa.ImportFromPem(pem); return rsa" + VerifyData)]
    [InlineData("setting", "var rsa = System.Security.Cryptography.RSA.Create(); rsa.ImportFromPem([|Keys.MerchantCertificate|]); return rsa" + VerifyData)]
    [InlineData("certificate", "var rsa = Keys.Of([|\"apiclient_cert.p12\"|]); return rsa" + VerifyData)]
    public Task Catches(string what, string code) => Verify.Catches(Id, Whole(code), what);

    [Theory]
    [InlineData("platform certificate", "var rsa = Keys.Of(\"platform/\" + headers[\"Wechatpay-Serial\"] + \".pem\"); return rsa" + VerifyData)]
    [InlineData("not known", "var rsa = Keys.Of(Shop.Nonce()); return rsa" + VerifyData)]
    [InlineData("merchant's key signs another request", "var own = Keys.Of(\"apiclient_key.pem\"); own.SignData(data, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1); var rsa = Keys.Of(headers[\"Wechatpay-Serial\"]); return rsa" + VerifyData)]
    public Task Ignores(string what, string code) => Verify.Ignores(Whole(code), what);

    private static string Whole(string code) => Handlers.Unverified(Data + code) + "\nstatic class Keys { public static string MerchantCertificate { get; set; } = null!; public static System.Security.Cryptography.RSA Of(string file) => throw null!; }";
}
