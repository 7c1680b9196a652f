namespace WeChatPayLint.Analyzers.Tests.Shapes;

/// <summary>Settings that are held in a class.</summary>
public sealed class SettingsShapesTests
{
    [Theory]
    [InlineData("constant", "static class Settings { public const string MCHID = \"1900000109\"; public const string NOTIFY_URL = {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("static field", "class Settings { public static string MchId = \"1900000109\"; public static string NotifyUrl = {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("readonly field", "class Settings { private readonly string mchId = \"1900000109\"; private readonly string notifyUrl = {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("static property", "class Settings { public static string MchId { get; set; } = \"1900000109\"; public static string NotifyUrl { get; set; } = {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("settable static property", "class Settings { public string MchId { get; set; } public static string NotifyUrl { get; set; } = {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("arrow", "static class Settings { public static string MchId => \"1900000109\"; public static string NotifyUrl => {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("getter with an arrow", "static class Settings { public static string MchId { get => \"1900000109\"; } public static string NotifyUrl { get => {|WXP113:\"http://localhost/n\"|}; } }")]
    [InlineData("getter with a body", "static class Settings { public static string MchId { get { return \"1900000109\"; } } public static string NotifyUrl { get { return {|WXP113:\"http://localhost/n\"|}; } } }")]
    [InlineData("Senparc's name", "static class Settings { public const string TenPayV3_MchId = \"1900000109\"; public const string TenPayV3_TenpayNotify = {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("prefix", "class Settings { internal const string wxPay_Mch_ID = \"1900000109\"; internal const string wxPay_Notify_URL = {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("record", "record Settings(string MchId) { public string NotifyUrl { get; } = {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("concatenated", "static class Settings { const string Host = \"http://localhost\"; public const string MCHID = \"1900000109\"; public const string NOTIFY_URL = {|WXP113:Host + \"/n\"|}; }")]
    [InlineData("several of one declaration", "static class Settings { public const string MCHID = \"1900000109\", NOTIFY_URL = {|WXP113:\"http://localhost/n\"|}; }")]
    [InlineData("nested class", "static class Shops { public static class Settings { public const string MCHID = \"1900000109\"; public const string NOTIFY_URL = {|WXP113:\"http://localhost/n\"|}; } }")]
    public Task Catches(string shape, string code) => Verify.Catches(shape, code);

    [Theory]
    [InlineData("one such name", "static class Settings { public const string NotifyUrl = \"http://localhost/n\"; public const string Title = \"x\"; }")]
    [InlineData("another provider", "static class AlipaySettings { public const string AppId = \"1\"; public const string NotifyUrl = \"http://localhost/n\"; }")]
    [InlineData("where a login comes back to", "static class Settings { public const string MchId = \"1900000109\"; public const string AppId = \"1\"; public const string WeiXin_CallbackUrl = \"http://localhost/n\"; }")]
    [InlineData("read from configuration", "class Settings { public string MchId { get; set; } public string NotifyUrl { get; set; } = Environment.GetEnvironmentVariable(\"NOTIFY\"); }")]
    public Task Ignores(string shape, string code) => Verify.Ignores(code, shape);

    [Fact]
    public Task IgnoresSettingsWhereNothingSpeaksOfWeChatPay() =>
        Verify.Alone("static class Settings { public const string AppId = \"1\"; public const string NotifyUrl = \"http://localhost/n\"; }");
}
