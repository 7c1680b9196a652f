namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class PaymentStateStaticTests
{
    private const string Id = "WXP221";

    [Theory]
    [InlineData("property", "class WxPayPage { public static string [|wxJsApiParam|] { get; set; } }")]
    [InlineData("field", "class WxPayPage { public static string [|prepay_id|] = \"\"; }")]
    [InlineData("openid", "class WxPayPage { static string [|openid|]; void Load() => openid = Shop.OpenId(); }")]
    [InlineData("parameters of another name", "class WxPayPage { static string [|text|]; void Load(WxPayData answer) => text = answer.GetValue(\"prepay_id\").ToString(); }")]
    [InlineData("nullable", "class WxPayPage { public static string? [|paySign|] { get; set; } }")]
    [InlineData("several", "class WxPayPage { static string [|openid|], [|prepayId|]; }")]
    [InlineData("static class", "static class WxPayPage { public static string [|PrepayId|] { get; set; } }")]
    [InlineData("nested class", "class Outer { class WxPayPage { public static string [|prepayId|]; } }")]
    [InlineData("payload", "class WxPayPage { public static WxPayData [|payParams|] { get; set; } }")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("instance", "class WxPayPage { public string wxJsApiParam { get; set; } }")]
    [InlineData("readonly", "class WxPayPage { public static readonly string openid = Shop.OpenId(); }")]
    [InlineData("constant", "class WxPayPage { public const string openid = \"o1\"; }")]
    [InlineData("thread's own", "class WxPayPage { [ThreadStatic] static string openid; void Load() => openid = Shop.OpenId(); }")]
    [InlineData("AsyncLocal", "class WxPayPage { static readonly AsyncLocal<string> openid = new(); static AsyncLocal<string> prepayId = new(); }")]
    [InlineData("dictionary by order", "class WxPayPage { public static System.Collections.Concurrent.ConcurrentDictionary<string, string> prepayId = new(); }")]
    [InlineData("computed", "class WxPayPage { public static string openid => Shop.OpenId(); }")]
    [InlineData("setting", "class WxPayPage { public static string AppId { get; set; } public static string MchId { get; set; } }")]
    [InlineData("getter only", "class WxPayPage { public static string prepayId { get; } = Shop.PrepayId(); }")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task IgnoresAssembliesWithoutWeChatPay() => Verify.Alone("class Login { public static string openid { get; set; } }");
}
