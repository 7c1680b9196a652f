namespace WeChatPayLint.CodeFixes.Tests.Invocation;

public sealed class SignatureAlgorithmWrongTests
{
    private static readonly Repairs Repairs = new("WXP211");

    [Theory]
    [InlineData("Convert.ToBase64String(rsa.SignData(bytes, [|HashAlgorithmName.SHA1|], RSASignaturePadding.Pkcs1))", "Convert.ToBase64String(rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))")]
    [InlineData("Convert.ToBase64String(rsa.SignData(bytes, HashAlgorithmName.SHA256, [|RSASignaturePadding.Pss|] /* 填充 🧋 */))", "Convert.ToBase64String(rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1 /* 填充 🧋 */))")]
    [InlineData("[|Convert.ToHexString(rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))|]", "Convert.ToBase64String(rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))")]
    public Task WritesTheOneThatIsRight(string before, string after) => Repairs.Reviewed(Method(before), Method(after));

    [Theory]
    [InlineData("Convert.ToBase64String([|SHA256.HashData(bytes)|])")]
    public Task LeavesAnotherKindOfSignature(string code) => Repairs.None(Method(code));

    private static string Method(string signature) => Signer.Method("string appId, string timeStamp, string nonceStr, string prepayId, RSA rsa", "var bytes = Encoding.UTF8.GetBytes($\"{appId}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={prepayId}\\n\");\n        return " + signature + ";");
}

public sealed class SignatureBytesNotUtf8Tests
{
    private static readonly Repairs Repairs = new("WXP212");

    [Theory]
    [InlineData("[|Encoding.ASCII|]", "Encoding.UTF8")]
    [InlineData("[|System.Text.Encoding.Latin1|]", "System.Text.Encoding.UTF8")]
    [InlineData("[|Encoding.GetEncoding(\"GB2312\")|]", "Encoding.UTF8")]
    [InlineData("{|info:Encoding.Default|}", "Encoding.UTF8")]
    public Task WritesUtf8(string before, string after) => Repairs.Safe(Method(before), Method(after));

    private static string Method(string encoding) => Signer.Method("string pairs, string key", "return Convert.ToHexString(MD5.HashData(" + encoding + ".GetBytes(pairs + \"&key=\" + key))); // 签名 🧋");
}

public sealed class PairsSortedByCultureTests
{
    private static readonly Repairs Repairs = new("WXP213");

    [Theory]
    [InlineData("[|fields.OrderBy(field => field.Key)|]", "fields.OrderBy(field => field.Key, StringComparer.Ordinal)")]
    [InlineData("[|new SortedDictionary<string, string>(fields)|]", "new SortedDictionary<string, string>(fields, StringComparer.Ordinal)")]
    public Task PassesAComparer(string before, string after) => Repairs.Safe(Method(before), Method(after));

    private static string Method(string sorted) => Signer.Method(
        "Dictionary<string, string> fields, string key",
        "var pairs = string.Join(\"&\", " + sorted + ".Select(field => field.Key + \"=\" + field.Value));\n        return Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(pairs + \"&key=\" + key)));");
}

public sealed class BodySentNotSignedTests
{
    private static readonly Repairs Repairs = new("WXP214");

    [Theory]
    [InlineData("http.[|PostAsJsonAsync|](Url, model)", "http.PostAsync(Url, new StringContent(json, Encoding.UTF8, \"application/json\"))")]
    [InlineData("http.PostAsync(Url, new StringContent([|JsonSerializer.Serialize(model, options)|], Encoding.UTF8, \"application/json\"))", "http.PostAsync(Url, new StringContent(json, Encoding.UTF8, \"application/json\"))")]
    public Task SendsTheSignedText(string before, string after) => Repairs.Safe(Method("var json = JsonSerializer.Serialize(model);\n        Authorize(Sign(json));", before), Method("var json = JsonSerializer.Serialize(model);\n        Authorize(Sign(json));", after));

    [Fact]
    public Task LeavesATextThatIsNotKept() => Repairs.None(Method("Authorize(Sign(JsonSerializer.Serialize(model)));", "http.[|PostAsJsonAsync|](Url, model)"));

    [Theory]
    [InlineData("var json = JsonSerializer.Serialize(model)", "http.[|PostAsJsonAsync|](requestUri: Url, model)")]
    [InlineData("var json = JsonSerializer.Serialize(model)", "http.[|PostAsJsonAsync|](Url, model, options)")]
    [InlineData("object json = JsonSerializer.Serialize(model)", "http.[|PostAsJsonAsync|](Url, model)")]
    public Task LeavesACallThatOtherArgumentsWouldNotFit(string json, string send) => Repairs.None(Method(json + ";\n        Authorize(Sign(json.ToString()));", send));

    private static string Method(string sign, string send) => Signer.Method(
        "HttpClient http, object model, JsonSerializerOptions options",
        sign + "\n        return " + send + ".Result.ToString();",
        "const string Url = \"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\";\n\n    string Sign(string body) => body;\n\n    void Authorize(string header)\n    {\n    }\n\n    ");
}

/// <summary>A class that signs, with the usings that signing takes.</summary>
internal static class Signer
{
    public static string Method(string parameters, string statements, string members = "") =>
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Net.Http;\nusing System.Net.Http.Json;\nusing System.Security.Cryptography;\nusing System.Text;\nusing System.Text.Json;\n\nnamespace Teashop;\n\nclass WxPaySigner\n{\n    "
        + members + "string Make(" + parameters + ")\n    {\n        " + statements + "\n    }\n}\n";
}
