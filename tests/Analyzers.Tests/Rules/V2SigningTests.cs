namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SignatureBytesNotUtf8Tests
{
    private const string Id = "WXP212";

    [Theory]
    [InlineData("return Hex(MD5.HashData([|Encoding.ASCII|].GetBytes(pairs + \"&key=\" + key)));")]
    [InlineData("return Hex(MD5.HashData([|Encoding.GetEncoding(\"GB2312\")|].GetBytes($\"{pairs}&key={key}\")));")]
    [InlineData("return Hex(MD5.HashData([|Encoding.GetEncoding(936)|].GetBytes(pairs + \"&key=\" + key)));")]
    [InlineData("return Hex(MD5.HashData({|info:Encoding.Default|}.GetBytes(pairs + \"&key=\" + key)));")]
    [InlineData("var text = pairs;\ntext += \"&key=\" + key;\nreturn Hex(new HMACSHA256([|Encoding.ASCII|].GetBytes(key)).ComputeHash(Encoding.UTF8.GetBytes(text)));")]
    [InlineData("return CalcHMACSHA256Hash(pairs + \"&key=\" + key, key);\n}\nstatic string CalcHMACSHA256Hash(string text, string salt)\n{\nvar bytes = [|Encoding.Latin1|].GetBytes(text);\nreturn Hex(new HMACSHA256(Encoding.UTF8.GetBytes(salt)).ComputeHash(bytes));")]
    public Task Catches(string code) => Verify.Catches(Id, Method(code));

    [Fact]
    public Task CatchesThePlatformsEncodingWhereItIsACodePage() => Verify.Unresolved(Method("return Hex(MD5.HashData({|WXP212 info:Encoding.Default|}.GetBytes(pairs + \"&key=\" + key)));"));

    [Theory]
    [InlineData("UTF-8", "return Hex(MD5.HashData(Encoding.UTF8.GetBytes(pairs + \"&key=\" + key)));")]
    [InlineData("UTF-8 by name", "return Hex(MD5.HashData(Encoding.GetEncoding(\"utf-8\").GetBytes(pairs + \"&key=\" + key)));")]
    [InlineData("encoding given", "return Hex(MD5.HashData(Encoding.GetEncoding(pairs).GetBytes(pairs + \"&key=\" + key)));")]
    [InlineData("no signature", "return Hex(MD5.HashData(Encoding.ASCII.GetBytes(pairs)));")]
    [InlineData("no hash", "return Hex(Encoding.ASCII.GetBytes(pairs + \"&key=\" + key));")]
    [InlineData("another query", "return Hex(MD5.HashData(Encoding.ASCII.GetBytes(pairs + \"?apikey=\" + key)));")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    [Fact]
    public Task IgnoresOtherProviders() => Verify.Ignores(Method("return Hex(MD5.HashData(Encoding.ASCII.GetBytes(pairs + \"&key=\" + key)));").Replace("WxPaySigner", "UnionPaySigner", StringComparison.Ordinal));

    internal static string Method(string statements) =>
        "using System.Security.Cryptography;\nclass WxPaySigner\n{\nstring Sign(string pairs, string key, Dictionary<string, string> fields)\n{\n" + statements + "\n}\nstatic string Hex(byte[] bytes) { throw null!; }\n}";
}

public sealed class PairsSortedByCultureTests
{
    private const string Id = "WXP213";

    private const string Signed = "\nreturn Hex(MD5.HashData(Encoding.UTF8.GetBytes(pairs + \"&key=\" + key)));";

    [Theory]
    [InlineData("pairs = string.Join(\"&\", [|fields.OrderBy(field => field.Key)|].Select(field => field.Key + \"=\" + field.Value));" + Signed)]
    [InlineData("pairs = string.Join(\"&\", [|fields.Keys.OrderBy(name => name)|].Select(name => name + \"=\" + fields[name]));" + Signed)]
    [InlineData("var sorted = [|new SortedDictionary<string, string>(fields)|];\npairs = string.Join(\"&\", sorted.Select(field => field.Key + \"=\" + field.Value));" + Signed)]
    [InlineData("var sorted = [|new SortedDictionary<string, string>()|];\nforeach (var field in fields) sorted[field.Key] = field.Value;\npairs = string.Join(\"&\", sorted.Select(field => field.Key + \"=\" + field.Value));" + Signed)]
    [InlineData("var names = fields.Keys.ToList();\n[|names.Sort()|];" + Signed)]
    [InlineData("var names = new System.Collections.ArrayList(fields.Keys);\n[|names.Sort()|];" + Signed)]
    [InlineData("var names = fields.Keys.ToArray();\n[|Array.Sort(names)|];" + Signed)]
    public Task Catches(string code) => Verify.Catches(Id, SignatureBytesNotUtf8Tests.Method(code));

    [Theory]
    [InlineData("ordinal", "pairs = string.Join(\"&\", fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + \"=\" + field.Value));" + Signed)]
    [InlineData("ordinal dictionary", "var sorted = new SortedDictionary<string, string>(fields, StringComparer.Ordinal);" + Signed)]
    [InlineData("ordinal dictionary without fields", "var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);" + Signed)]
    [InlineData("numbers", "var lengths = fields.OrderBy(field => field.Key.Length).ToList();" + Signed)]
    [InlineData("no signature", "return string.Join(\"&\", fields.OrderBy(field => field.Key).Select(field => field.Key + \"=\" + field.Value));")]
    public Task Ignores(string what, string code) => Verify.Ignores(SignatureBytesNotUtf8Tests.Method(code), what);
}
