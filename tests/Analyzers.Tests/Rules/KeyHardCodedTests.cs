namespace WeChatPayLint.Analyzers.Tests.Rules;

/// <summary>Keys in the source, and keys that are not 32 bytes long. All of them are made up.</summary>
public sealed class KeyHardCodedTests
{
    [Theory]
    [InlineData("WXP501", "static class S { public const string MCHID = \"1900000109\"; public const string KEY = [|\"0123456789abcdefghijklmnopqrstuv\"|]; }")]
    [InlineData("WXP501", "class S { public static string MchId { get; set; } public static string ApiV3Key { get; set; } = [|\"0123456789abcdefghijklmnopqrstuv\"|]; }")]
    [InlineData("WXP501", "class S { string mchId; string mchKey = [|\"0123456789abcdefghijklmnopqrstuv\"|]; }")]
    [InlineData("WXP501", "static class S { public const string MCHID = \"1\"; public const string APPSECRET = [|\"0123456789abcdefghijklmnopqrstuv\"|]; }")]
    [InlineData("WXP501", "static class S { public const string TenPayV3_MchId = \"1\"; public const string TenPayV3_Key = [|\"0123456789abcdefghijklmnopqrstuv\"|]; }")]
    [InlineData("WXP501", "class AppConfig { internal const string Alipay_Key = \"0123456789abcdefghijklmnopqrstuv\"; internal const string WeiXin_AppSecret = [|\"0123456789abcdefghijklmnopqrstuv\"|]; internal const string wxPay_Mch_ID = \"1900000109\"; }")]
    [InlineData("WXP501", "class AppConfig { public static string WxPayMchId; public static string WxPayMchKey = [|\"0123456789abcdefghijklmnopqrstuv\"|]; }")]
    [InlineData("WXP501", "var options = new WechatTenpayClientOptions { MerchantId = Shop.MchId, MerchantV3Secret = [|\"0123456789abcdefghijklmnopqrstuv\"|] };")]
    [InlineData("WXP501", "var options = new WechatTenpayClientOptions();\noptions.MerchantV3Secret = [|\"0123456789abcdefghijklmnopqrstuv\"|];")]
    [InlineData("WXP505", "static class S { public const string MCHID = \"1900000109\"; public const string APIV3_KEY = [|\"0123456789abcdefghijklmnopqrst\"|]; }")]
    [InlineData("WXP505", "var options = new WechatTenpayClientOptions { MerchantId = Shop.MchId, MerchantV3Secret = [|\"0123456789abcdefghijklmnopqrstuvw\"|] };")]
    [InlineData("WXP505", "class S { string mchId; string mchKey = [|\"0123456789abcdefghijklmnopqrst\"|]; }")]
    public Task Catches(string rule, string code) => Verify.Catches(rule, code);

    [Theory]
    [InlineData("configuration", "static class S { public const string MCHID = \"1900000109\"; public static string KEY => Environment.GetEnvironmentVariable(\"K\"); }")]
    [InlineData("placeholder", "static class S { public const string MCHID = \"1900000109\"; public const string KEY = \"your-api-key-your-api-key-000000\"; }")]
    [InlineData("empty", "static class S { public const string MCHID = \"1900000109\"; public const string APIV3_KEY = \"\"; }")]
    [InlineData("zeros", "static class S { public const string MCHID = \"1900000109\"; public const string KEY = \"00000000000000000000000000000000\"; }")]
    [InlineData("name of a setting", "static class S { public const string MchId = \"WeChatPay:MchId\"; public const string ApiV3Key = \"WeChatPay:ApiV3Key\"; }")]
    [InlineData("login", "static class Login { public const string WeiXin_AppId = \"1\"; public const string WeiXin_AppSecret = \"0123456789abcdefghijklmnopqrstuv\"; }")]
    [InlineData("key of messages", "class S { public string MchId; public string AppId; public string WeiXin_Key = \"0123456789abcdefghijklmnopqrstuv\"; }")]
    [InlineData("hash", "class Files { public const string WxHash = \"0123456789abcdefghijklmnopqrstuv\"; public const string MchId = \"1\"; public const string AppId = \"1\"; }")]
    [InlineData("another provider's", "static class AlipaySettings { public const string AppId = \"1\"; public const string Key = \"0123456789abcdefghijklmnopqrstuv\"; }")]
    [InlineData("key of a class of its own", "class Cache { public string Key { get; set; } = \"0123456789abcdefghijklmnopqrstuv\"; public int Size { get; set; } }")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task IgnoresTests() => Verify.Source("namespace Xunit { class FactAttribute : Attribute { } }\nnamespace Tests\n{\nusing Xunit;\nstatic class S { public const string MCHID = \"1900000109\"; public const string KEY = \"0123456789abcdefghijklmnopqrstuv\"; }\n}");
}
