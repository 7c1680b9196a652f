namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SerialOfOtherSideTests
{
    private const string Id = "WXP218";
    private const string PublicKey = "\"PUB_KEY_ID_0119000001092024\"";

    [Theory]
    [InlineData("constant", "static class Settings { public const string MCHID = \"1900000109\"; public const string MchSerialNo = [|" + PublicKey + "|]; }")]
    [InlineData("property", "class WxPayOptions { public string MerchantCertificateSerialNumber { get; set; } = [|" + PublicKey + "|]; }")]
    [InlineData("model", "object Options() => new WxPayOptions { MerchantSerialNumber = [|" + PublicKey + "|] };\nclass WxPayOptions { public string MerchantSerialNumber { get; set; } = \"\"; }")]
    [InlineData("assignment", "void Fill(WxPayOptions options) { options.MchCertSerial = [|" + PublicKey + "|]; }\nclass WxPayOptions { public string MchCertSerial = \"\"; }")]
    [InlineData("key", "var wxPay = new Dictionary<string, string>();\nwxPay[\"serial_no\"] = [|" + PublicKey + "|];")]
    [InlineData("named argument", "WxPay.Sign(mchSerialNo: [|" + PublicKey + "|]);\nstatic class WxPay { public static void Sign(string mchSerialNo) { } }")]
    [InlineData("through a constant", "static class WxPay { const string KeyId = [|" + PublicKey + "|]; public static string MchSerialNo => KeyId; }")]
    [InlineData("header", "static class WxPay { const string KeyId = [|" + PublicKey + "|]; static string Authorization(string signature) => $\"mchid=\\\"{Shop.MchId}\\\",serial_no=\\\"{KeyId}\\\",signature=\\\"{signature}\\\"\"; }")]
    [InlineData("header, concatenated", "static class WxPay { const string KeyId = [|" + PublicKey + "|]; static string Authorization(string signature) => \"mchid=\\\"1\\\",serial_no=\\\"\" + KeyId + \"\\\",signature=\\\"\" + signature + \"\\\"\"; }")]
    public Task CatchesAPublicKey(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("comparison", "bool IsOurs() => headers[\"Wechatpay-Serial\"] == [|options.MchSerialNo|];")]
    [InlineData("the other way round", "bool IsOurs() => [|options.MchSerialNo|] != headers[\"Wechatpay-Serial\"];")]
    [InlineData("through a local", "bool IsOurs() { var serial = headers[\"Wechatpay-Serial\"].ToString(); return serial == [|options.MchSerialNo|]; }")]
    [InlineData("Equals", "bool IsOurs() => headers[\"Wechatpay-Serial\"].Equals([|options.MchSerialNo|]);")]
    [InlineData("string.Equals", "bool IsOurs() => string.Equals(headers[\"wechatpay-serial\"], [|options.MchSerialNo|], StringComparison.OrdinalIgnoreCase);")]
    [InlineData("parameter", "bool IsOurs([FromHeader(Name = \"Wechatpay-Serial\")] string serial) => serial == [|options.MchSerialNo|];")]
    [InlineData("request", "void Send(HttpRequestMessage request) => request.Headers.Add(\"Wechatpay-Serial\", [|options.MchSerialNo|]);")]
    [InlineData("key", "void Send() => headers[\"Wechatpay-Serial\"] = [|options.MchSerialNo|];")]
    public Task CatchesTheMerchants(string what, string member) => Verify.Catches(Id, Handler(member), what);

    [Fact]
    public Task CatchesWhereTypesAreMissing() => Verify.Unresolved("class WxPayNotify { bool IsOurs(HttpRequest request) => request.Headers[\"Wechatpay-Serial\"] == [|_options.Value.MerchantSerialNumber|]; }", Id);

    [Theory]
    [InlineData("public key", "static class WxPay { public const string PublicKeyId = " + PublicKey + "; public const string WechatpaySerial = " + PublicKey + "; public const string PlatformSerialNo = " + PublicKey + "; }")]
    [InlineData("serial of nobody known", "static class WxPay { public const string SerialNo = " + PublicKey + "; }")]
    [InlineData("merchant's", "static class WxPay { public const string MchSerialNo = \"1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C\"; }")]
    [InlineData("configuration", "static class WxPay { public static string MchSerialNo => Environment.GetEnvironmentVariable(\"PUB_KEY_ID_\")!; }")]
    [InlineData("key of the merchant platform", "static class WxPay { public const string MchPlatformSerial = " + PublicKey + "; public const string MchPublicKeySerial = " + PublicKey + "; }")]
    public Task IgnoresSettings(string what, string code) => Verify.Ignores(code, what);

    [Theory]
    [InlineData("platform", "bool IsOurs() => headers[\"Wechatpay-Serial\"] == options.PlatformSerialNo;")]
    [InlineData("public key", "bool IsKey() => headers[\"Wechatpay-Serial\"].StartsWith(\"PUB_KEY_ID_\") || headers[\"Wechatpay-Serial\"] == options.PublicKeyId;")]
    [InlineData("another header", "bool IsOurs() => headers[\"X-Serial\"] == options.MchSerialNo;")]
    [InlineData("two of the merchant", "bool IsSame(string serialNo) => serialNo == options.MchSerialNo;")]
    [InlineData("null", "bool IsThere() => headers[\"Wechatpay-Serial\"] != null;")]
    [InlineData("request", "void Send(HttpRequestMessage request) => request.Headers.Add(\"Wechatpay-Serial\", options.PlatformSerialNo);")]
    [InlineData("authorization", "string Authorization() => $\"serial_no=\\\"{options.MchSerialNo}\\\"\";")]
    public Task IgnoresHandlers(string what, string member) => Verify.Ignores(Handler(member), what);

    private static string Handler(string member) =>
        "class WxPayHandler\n{\n    Dictionary<string, string> headers = new();\n    WxPayOptions options = new();\n    " + member + "\n}\n"
        + "class WxPayOptions { public string MchSerialNo = \"\"; public string PlatformSerialNo = \"\"; public string PublicKeyId = \"\"; }\n"
        + "class FromHeaderAttribute : Attribute { public string Name { get; set; } = \"\"; }";
}
