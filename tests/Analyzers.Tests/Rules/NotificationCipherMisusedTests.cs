namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NotificationCipherMisusedTests
{
    private const string Id = "WXP309";

    [Theory]
    [InlineData("CBC", "using var aes = System.Security.Cryptography.Aes.Create(); aes.Mode = [|System.Security.Cryptography.CipherMode.CBC|]; return aes.CreateDecryptor().TransformFinalBlock(text, 0, 1);")]
    [InlineData("ECB", "var aes = System.Security.Cryptography.Aes.Create(); aes.Mode = [|System.Security.Cryptography.CipherMode.ECB|]; return aes.CreateDecryptor().TransformFinalBlock(text, 0, 1);")]
    [InlineData("decoded key", "using var gcm = new System.Security.Cryptography.AesGcm({|info:Convert.FromBase64String(apiV3Key)|}, 16); return text;")]
    [InlineData("decoded key through a variable", "var key = Convert.FromHexString(apiV3Key); using var gcm = new System.Security.Cryptography.AesGcm({|info:key|}, 16); return text;")]
    [InlineData("tag left in the text", "using var gcm = new System.Security.Cryptography.AesGcm(Encoding.UTF8.GetBytes(apiV3Key), 16); gcm.Decrypt(Encoding.UTF8.GetBytes(nonce), {|info:Convert.FromBase64String(ciphertext)|}, new byte[16], text, Encoding.UTF8.GetBytes(associated_data)); return text;")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Method(code), what);

    [Theory]
    [InlineData("right", "var all = Convert.FromBase64String(ciphertext); using var gcm = new System.Security.Cryptography.AesGcm(Encoding.UTF8.GetBytes(apiV3Key), 16); gcm.Decrypt(Encoding.UTF8.GetBytes(nonce), all.AsSpan(..^16), all.AsSpan(^16..), text, Encoding.UTF8.GetBytes(associated_data)); return text;")]
    [InlineData("key of a message platform", "var key = Convert.FromBase64String(apiV3Key + \"=\"); using var gcm = new System.Security.Cryptography.AesGcm(key, 16); return text;")]
    [InlineData("library that takes both", "return new Gcm().Decrypt(ciphertext, nonce, associated_data);")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    [Fact]
    public Task IgnoresOtherCiphers() => Verify.Ignores("class WeChatSessions { byte[] Decrypt(byte[] key, byte[] ciphertext) { using var aes = System.Security.Cryptography.Aes.Create(); aes.Mode = System.Security.Cryptography.CipherMode.CBC; return aes.CreateDecryptor().TransformFinalBlock(ciphertext, 0, 1); } }");

    private static string Method(string code) =>
        "class WeChatPayReader { byte[] Read(string apiV3Key, string ciphertext, string nonce, string associated_data) { var text = new byte[ciphertext.Length]; " + code + " } class Gcm { public byte[] Decrypt(string a, string b, string c) => null!; } }";
}
