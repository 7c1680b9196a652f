namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SignatureAlgorithmWrongTests
{
    private const string Id = "WXP211";

    private const string Text = "$\"{appId}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={prepayId}\\n\"";

    private const string Pairs = "$\"appId={appId}&nonceStr={nonceStr}&package=prepay_id={prepayId}&signType=MD5&timeStamp={timeStamp}&key={key}\"";

    [Theory]
    [InlineData("return Convert.ToBase64String(rsa.SignData(Encoding.UTF8.GetBytes(" + Text + "), [|HashAlgorithmName.SHA1|], RSASignaturePadding.Pkcs1));")]
    [InlineData("return Convert.ToBase64String(rsa.SignData(Encoding.UTF8.GetBytes(" + Text + "), HashAlgorithmName.SHA256, [|RSASignaturePadding.Pss|]));")]
    [InlineData("return [|Convert.ToHexString(rsa.SignData(Encoding.UTF8.GetBytes(" + Text + "), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))|];")]
    [InlineData("return Convert.ToHexString([|SHA256.HashData(Encoding.UTF8.GetBytes(" + Text + "))|]);")]
    [InlineData("using var h = SHA256.Create();\nvar bytes = Encoding.UTF8.GetBytes(" + Text + ");\nreturn Convert.ToHexString([|h.ComputeHash(bytes)|]);")]
    [InlineData("var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(key));\nvar message = " + Text + ";\nvar hash = [|hmac.ComputeHash(Encoding.UTF8.GetBytes(message))|];\nreturn Convert.ToBase64String(hash);")]
    [InlineData("return [|Md5(" + Text + ")|];")]
    [InlineData("return SignSha1(" + Text + ");\n}\nstring SignSha1(string text)\n{\nvar key = Key();\nreturn Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(text), [|HashAlgorithmName.SHA1|], RSASignaturePadding.Pkcs1));\n}\nRSA Key() { throw null!; }\nvoid Other()\n{")]
    [InlineData("return Sign(" + Text + ");\n}\nstring Sign(string text)\n{\nusing (var key = RSA.Create())\n{\nkey.ImportFromPem(\"\");\nreturn Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, [|RSASignaturePadding.Pss|]));\n}\n}\nvoid Other()\n{")]
    public Task CatchesInV3(string code) => Verify.Catches(Id, Method(code));

    [Theory]
    [InlineData("return Convert.ToHexString([|SHA256.HashData(Encoding.UTF8.GetBytes(" + Pairs + "))|]);")]
    [InlineData("return Convert.ToBase64String([|rsa.SignData(Encoding.UTF8.GetBytes(" + Pairs + "), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)|]);")]
    [InlineData("return {|info:Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(" + Pairs + "))).ToLower()|};")]
    public Task CatchesInV2(string code) => Verify.Catches(Id, Method(code));

    [Theory]
    [InlineData("V3", "return Convert.ToBase64String(rsa.SignData(Encoding.UTF8.GetBytes(" + Text + "), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));")]
    [InlineData("V3 by a hash", "return Convert.ToBase64String(rsa.SignHash(SHA256.HashData(Encoding.UTF8.GetBytes(" + Text + ")), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));")]
    [InlineData("V3 by a method of that name", "return RsaSha256(" + Text + ");\n}\nstring RsaSha256(string text) { throw null!; }\nvoid Other()\n{")]
    [InlineData("nonce that is a hash", "nonceStr = Md5(nonceStr);\nreturn Convert.ToBase64String(rsa.SignData(Encoding.UTF8.GetBytes($\"{appId}\\n{timeStamp}\\n{Md5(nonceStr)}\\nprepay_id={prepayId}\\n\"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));")]
    [InlineData("V2", "return Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(" + Pairs + ")));")]
    [InlineData("V2 with HMAC", "return Convert.ToHexString(new HMACSHA256(Encoding.UTF8.GetBytes(key)).ComputeHash(Encoding.UTF8.GetBytes(" + Pairs + "))).ToUpper();")]
    [InlineData("SM2", "return Sm2Sign(" + Text + ");\n}\nstring Sm2Sign(string text) => Convert.ToBase64String(Sm3Hash(text));\nbyte[] Sm3Hash(string text) { throw null!; }\nvoid Other()\n{")]
    [InlineData("unknown", "return Sign(" + Text + ");\n}\nstring Sign(string text) { throw null!; }\nvoid Other()\n{")]
    [InlineData("hash of something else", "var etag = Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(key)));\nreturn Convert.ToBase64String(rsa.SignData(Encoding.UTF8.GetBytes(" + Text + "), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)) + etag;")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    private static string Method(string statements) =>
        "using System.Security.Cryptography;\nclass Starter\n{\nstring Md5(string text) { throw null!; }\nstring WxPay(RSA rsa, string appId, string timeStamp, string nonceStr, string prepayId, string key)\n{\n" + statements + "\n}\n}";
}
