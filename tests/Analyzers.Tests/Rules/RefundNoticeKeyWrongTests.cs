namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class RefundNoticeKeyWrongTests
{
    private const string Id = "WXP310";

    [Theory]
    [InlineData("CBC", "aes.Key = Md5(key); aes.Mode = [|System.Security.Cryptography.CipherMode.CBC|];")]
    [InlineData("key itself", "aes.Key = [|Encoding.UTF8.GetBytes(key)|]; aes.Mode = System.Security.Cryptography.CipherMode.ECB;")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Method(code), what);

    [Theory]
    [InlineData("right", "aes.Key = Md5(key); aes.Mode = System.Security.Cryptography.CipherMode.ECB;")]
    [InlineData("key made before", "var md5 = Shop.Nonce(); aes.Key = Encoding.UTF8.GetBytes(md5); aes.Mode = System.Security.Cryptography.CipherMode.ECB;")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    [Fact]
    public Task IgnoresMethodsWithoutReqInfo() => Verify.Ignores(Method("aes.Key = Encoding.UTF8.GetBytes(key); aes.Mode = System.Security.Cryptography.CipherMode.CBC;").Replace("req_info", "encrypted"));

    private static string Method(string code) =>
        "class WxPayRefunds { byte[] Read(WxPayData notice, string key) { using var aes = System.Security.Cryptography.Aes.Create(); " + code + " var text = Convert.FromBase64String(notice.GetValue(\"req_info\").ToString()!); return aes.CreateDecryptor().TransformFinalBlock(text, 0, text.Length); } static byte[] Md5(string key) => throw null!; }";
}
