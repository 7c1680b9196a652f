namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SecretLoggedTests
{
    private const string Id = "WXP509";

    [Theory]
    [InlineData("console", "Console.WriteLine([|options.MerchantV3Secret|]);")]
    [InlineData("interpolated", "Console.WriteLine($\"key {[|options.MerchantV3Secret|]}\");")]
    [InlineData("concatenated", "Log.Debug(\"pay\", \"key=\" + [|WxPayConfig.KEY|]);")]
    [InlineData("formatted", "Console.WriteLine(string.Format(\"{0}\", [|WxPayConfig.KEY|]));")]
    [InlineData("logger", "logger.LogInformation(\"key {Key}\", [|WxPayConfig.KEY|]);")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Method(code), what);

    [Theory]
    [InlineData("masked", "Console.WriteLine(Mask(WxPayConfig.KEY));\nstring Mask(string key) { throw null!; }")]
    [InlineData("measured", "Console.WriteLine(WxPayConfig.KEY.Length);")]
    [InlineData("public", "Console.WriteLine(WxPayConfig.MCHID);")]
    [InlineData("anybody's key", "var entry = new KeyValuePair<string, string>(number, number);\nConsole.WriteLine(entry.Key);")]
    [InlineData("signed with", "Console.WriteLine(Sign(number, WxPayConfig.KEY));\nstring Sign(string text, string key) { throw null!; }")]
    [InlineData("dictionary", "var log = new List<string>();\nlog.Add(WxPayConfig.MCHID);")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    private static string Method(string statements) => """
        class WxPayConfig { public static string KEY { get; set; } = ""; public static string MCHID { get; set; } = ""; }
        class Logger { public void LogInformation(string text, params object[] values) { } }
        class Checkout { void Pay(SKIT.FlurlHttpClient.Wechat.TenpayV3.WechatTenpayClientOptions options, Logger logger) {
        """ + "\n" + statements + "\n} }";
}

public sealed class SecretSentToClientTests
{
    private const string Id = "WXP510";

    [Theory]
    [InlineData("JSON", "return Json(new { key = [|WxPayConfig.KEY|] });")]
    [InlineData("result object", "return new JsonResult(new { key = [|WxPayConfig.KEY|] });")]
    [InlineData("anonymous object", "return new { appId = number, key = [|WxPayConfig.KEY|] };")]
    [InlineData("view", "ViewBag.Key = [|WxPayConfig.KEY|];\nreturn null!;")]
    [InlineData("view data", "ViewData[\"secret\"] = [|WxPayConfig.APPSECRET|];\nreturn null!;")]
    [InlineData("response", "Response.Write(\"var key='\" + [|WxPayConfig.KEY|] + \"'\");\nreturn null!;")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Controller(code), what);

    [Theory]
    [InlineData("public ids", "return Json(new { mchid = WxPayConfig.MCHID });")]
    [InlineData("signature", "return Json(new { sign = Sign(WxPayConfig.KEY) });\nstring Sign(string key) { throw null!; }")]
    [InlineData("local", "var options = new { key = WxPayConfig.KEY };\nreturn Json(new { ok = options.key.Length > 0 });")]
    [InlineData("anybody's key", "var pair = new KeyValuePair<string, string>(number, number);\nreturn Json(new { key = pair.Key });")]
    [InlineData("compared", "return Json(new { ok = WxPayConfig.KEY == number });")]
    public Task Ignores(string what, string code) => Verify.Ignores(Controller(code), what);

    private static string Controller(string statements) => """
        class WxPayConfig { public static string KEY { get; set; } = ""; public static string APPSECRET { get; set; } = ""; public static string MCHID { get; set; } = ""; }
        class Page { public void Write(string text) { } }
        class JsonResult(object value) { public object Value => value; }
        class PayController { dynamic ViewBag => this; Dictionary<string, object> ViewData = new(); Page Response = new(); object Json(object value) => value; public object Pay() {
        """ + "\n" + statements + "\n} }";
}

public sealed class XmlEntitiesResolvedTests
{
    private const string Id = "WXP504";

    [Theory]
    [InlineData("resolver", "document.XmlResolver = [|new System.Xml.XmlUrlResolver()|];")]
    [InlineData("document types", "var settings = new System.Xml.XmlReaderSettings { DtdProcessing = [|System.Xml.DtdProcessing.Parse|] };")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Class("WxPayNotification", code), what);

    [Theory]
    [InlineData("none", "document.XmlResolver = null;")]
    [InlineData("prohibited", "var settings = new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Prohibit };")]
    [InlineData("ignored", "var settings = new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Ignore };")]
    [InlineData("as it is", "document.LoadXml(\"<xml/>\");")]
    public Task Ignores(string what, string code) => Verify.Ignores(Class("WxPayNotification", code), what);

    [Fact]
    public Task IgnoresOtherXml() => Verify.Ignores(Class("Sitemap", "document.XmlResolver = new System.Xml.XmlUrlResolver();"));

    private static string Class(string name, string statements) => "class " + name + " { void Parse(System.Xml.XmlDocument document) { " + statements + " } }";
}

public sealed class PlatformSerialPinnedTests
{
    private const string Id = "WXP507";

    [Theory]
    [InlineData("in place", "var ok = headers[\"Wechatpay-Serial\"] == [|\"5157F09EFDC096DE15EBE81A47057A7232F1B8E1\"|];")]
    [InlineData("local", "var serial = headers[\"Wechatpay-Serial\"];\nif ([|\"PUB_KEY_ID_0114232134912410000000000000\"|] != serial) return;")]
    [InlineData("constant", "const string Platform = \"5157F09EFDC096DE15EBE81A47057A7232F1B8E1\";\nvar ok = headers[\"Wechatpay-Serial\"] == [|Platform|];")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Method(code), what);

    [Theory]
    [InlineData("from settings", "var ok = headers[\"Wechatpay-Serial\"] == Shop.MchId;")]
    [InlineData("table", "var keys = new Dictionary<string, string> { [\"5157F09EFDC096DE15EBE81A47057A7232F1B8E1\"] = number };\nvar key = keys[headers[\"Wechatpay-Serial\"]];")]
    [InlineData("another header", "var ok = headers[\"Wechatpay-Nonce\"] == \"5157F09EFDC096DE15EBE81A47057A7232F1B8E1\";")]
    [InlineData("signature test", "var ok = headers[\"Wechatpay-Serial\"] == \"\";")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    private static string Method(string statements) => "class Notifications { void Verify(Dictionary<string, string> headers) {\n" + statements + "\n} }";
}
