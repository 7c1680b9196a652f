namespace WeChatPayLint.Analyzers.Tests.Shapes;

/// <summary>A value is followed to where it is written, which is where the mark stands.</summary>
public sealed class ValueShapesTests
{
    public static TheoryData<string, string> Names => new()
    {
        { "constant of the class", "class Orders { const string Url = {|WXP113:\"http://localhost/n\"|}; void Fill(WxPayData d) => d.SetValue(\"notify_url\", Url); }" },
        { "constant of another class", "data.SetValue(\"notify_url\", Places.Url);\nstatic class Places { public const string Url = {|WXP113:\"http://localhost/n\"|}; }" },
        { "local", "var url = {|WXP113:\"http://localhost/n\"|};\ndata.SetValue(\"notify_url\", url);" },
        { "constant local", "const string url = {|WXP113:\"http://localhost/n\"|};\ndata.SetValue(\"notify_url\", url);" },
        { "local assigned once, later", "string url;\nurl = {|WXP113:\"http://localhost/n\"|};\ndata.SetValue(\"notify_url\", url);" },
        { "local of a local", "var a = {|WXP113:\"http://localhost/n\"|};\nvar b = a;\ndata.SetValue(\"notify_url\", b);" },
        { "readonly field", "class Orders { readonly string url = {|WXP113:\"http://localhost/n\"|}; void Fill(WxPayData d) => d.SetValue(\"notify_url\", url); }" },
        { "this", "class Orders { readonly string url = {|WXP113:\"http://localhost/n\"|}; void Fill(WxPayData d) => d.SetValue(\"notify_url\", this.url); }" },
        { "static field", "data.SetValue(\"notify_url\", Places.Url);\nstatic class Places { public static string Url = {|WXP113:\"http://localhost/n\"|}; }" },
        { "static property", "data.SetValue(\"notify_url\", Places.Url);\nstatic class Places { public static string Url { get; } = {|WXP113:\"http://localhost/n\"|}; }" },
        { "arrow", "data.SetValue(\"notify_url\", Places.Url);\nstatic class Places { public static string Url => {|WXP113:\"http://localhost/n\"|}; }" },
        { "getter", "data.SetValue(\"notify_url\", Places.Url);\nstatic class Places { public static string Url { get { return {|WXP113:\"http://localhost/n\"|}; } } }" },
        { "method of one expression", "data.SetValue(\"notify_url\", Places.Url());\nstatic class Places { public static string Url() => {|WXP113:\"http://localhost/n\"|}; }" },
        { "method of one return", "data.SetValue(\"notify_url\", Places.Url());\nstatic class Places { public static string Url() { return {|WXP113:\"http://localhost/n\"|}; } }" },
        { "local function", "string Url() => {|WXP113:\"http://localhost/n\"|};\ndata.SetValue(\"notify_url\", Url());" },
        { "nameof", "data.SetValue(\"notify_url\", {|WXP113:\"/\" + nameof(Checkout)|});" },
    };

    public static TheoryData<string, string> Expressions => new()
    {
        { "parentheses", "data.SetValue(\"notify_url\", ({|WXP113:\"http://localhost/n\"|}));" },
        { "cast", "data.SetValue(\"notify_url\", (object){|WXP113:\"http://localhost/n\"|});" },
        { "as", "data.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|} as object);" },
        { "null-forgiving", "data.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|}!);" },
        { "conditional", "data.SetValue(\"notify_url\", flag ? {|WXP113:\"http://localhost/a\"|} : {|WXP113:\"http://localhost/b\"|});" },
        { "one side of a conditional", "data.SetValue(\"notify_url\", flag ? Shop.NotifyUrl() : {|WXP113:\"http://localhost/b\"|});" },
        { "switch expression", "data.SetValue(\"notify_url\", fen switch { 1 => {|WXP113:\"http://localhost/a\"|}, _ => Shop.NotifyUrl() });" },
        { "coalesce", "data.SetValue(\"notify_url\", Environment.GetEnvironmentVariable(\"N\") ?? {|WXP113:\"http://localhost/n\"|});" },
        { "concatenation", "data.SetValue(\"notify_url\", {|WXP113:\"http://localhost\" + \"/n\"|});" },
        { "concatenation with a hole", "data.SetValue(\"notify_url\", {|WXP113:\"http://localhost/\" + number|});" },
        { "concatenation with a constant", "const string Host = \"http://localhost\";\ndata.SetValue(\"notify_url\", {|WXP113:Host + \"/n\"|});" },
        { "interpolation", "data.SetValue(\"notify_url\", {|WXP113:$\"http://localhost/{number}\"|});" },
        { "interpolation of a constant", "const string Host = \"http://localhost\";\ndata.SetValue(\"notify_url\", {|WXP113:$\"{Host}/n\"|});" },
        { "string.Format", "data.SetValue(\"notify_url\", {|WXP113:string.Format(\"http://localhost/{0}\", number)|});" },
        { "verbatim", "data.SetValue(\"notify_url\", {|WXP113:@\"http://localhost/n\"|});" },
        { "raw", """"data.SetValue("notify_url", {|WXP113:"""http://localhost/n"""|});"""" },
        { "negative constant", "data.SetValue(\"total_fee\", {|WXP103:-1|});" },
        { "constant arithmetic", "data.SetValue(\"total_fee\", {|WXP103:1 - 1|});" },
        { "text of a number", "data.SetValue(\"total_fee\", {|WXP103:0|}.ToString());" },
    };

    // The mark stands in characters, whatever comes before it.
    public static TheoryData<string, string> Places => new()
    {
        { "Chinese before it", "data.SetValue(\"body\", \"云雾绿茶\"); data.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|});" },
        { "emoji before it", "data.SetValue(\"device_info\", \"🍵🍵\"); data.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|});" },
        { "comment before it", "data.SetValue(\"notify_url\", /* 通知地址 🍵 */ {|WXP113:\"http://localhost/n\"|} /* , */);" },
        { "tabs before it", "\tdata.SetValue(\t\"notify_url\",\t{|WXP113:\"http://localhost/n\"|}\t);" },
        { "CRLF", "var x = 1;\r\n\r\ndata.SetValue(\r\n    \"notify_url\",\r\n    {|WXP113:\"http://localhost/n\"|});\r\n" },
        { "CR alone", "var x = 1;\rdata.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|});\r" },
        { "part of a literal", "order.NotifyUrl = \"https://pay.teashop.cn/notify{|WXP112:?a=1|}\";" },
        { "part behind an escape", "order.NotifyUrl = \"https://pay.teashop.cn\\u002fn{|WXP112:?a=1|}\";" },
        { "part that is an escape", "order.NotifyUrl = \"https://pay.teashop.cn/n{|WXP112:\\u003fa=1|}\";" },
        { "part behind Chinese", "order.NotifyUrl = \"https://pay.teashop.cn/通知🍵{|WXP112:?a=1|}\";" },
        { "part of a verbatim literal", "order.NotifyUrl = @\"https://pay.teashop.cn/\"\"n\"\"{|WXP112:?a=1|}\";" },
        { "part of a raw literal", """"order.NotifyUrl = """https://pay.teashop.cn/n{|WXP112:?a=1|}""";"""" },
        { "part of an interpolation", "order.NotifyUrl = $\"https://pay.teashop.cn/n{|WXP112:?a=|}{number}\";" },
        { "part behind a hole", "order.NotifyUrl = $\"https://pay.teashop.cn/{number}{|WXP112:?a=1|}\";" },
        { "part behind doubled braces", "order.NotifyUrl = $\"https://pay.teashop.cn/{{n}}{|WXP112:?a=|}{number}\";" },
        { "part of a concatenation", "order.NotifyUrl = \"https://pay.teashop.cn\" + \"/n{|WXP112:?a=1|}\";" },
        { "part of string.Format", "order.NotifyUrl = string.Format(\"https://pay.teashop.cn/n{|WXP112:?a=|}{0}\", number);" },
        { "part behind surrogate escapes", "order.NotifyUrl = \"https://pay.teashop.cn/\\U0001F375{|WXP112:?a=1|}\";" },
        { "value of JSON with escapes of its own", """var body = "{\"mchid\":\"1900000109\",\"out_trade_no\":\"ORD20260101\",\"notify_url\":\"{|WXP112:https:\\/\\/pay.teashop.cn\\/n?a=1|}\"}";""" },
        { "part of JSON", """var body = "{\"mchid\":\"1900000109\",\"out_trade_no\":\"ORD20260101\",\"notify_url\":\"https://pay.teashop.cn/n{|WXP112:?a=1|}\"}";""" },
        { "part of raw JSON", """"var body = """{"mchid":"1900000109","out_trade_no":"ORD20260101","notify_url":"https://pay.teashop.cn/n{|WXP112:?a=1|}"}""";"""" },
        { "part of XML", "var body = \"<xml><mch_id>1900000109</mch_id><notify_url>https://pay.teashop.cn/n{|WXP112:?a=1|}</notify_url></xml>\";" },
        { "value of XML with an entity", "var body = \"<xml><mch_id>1900000109</mch_id><notify_url>{|WXP112:https://pay.teashop.cn/n?a=1&amp;b=2|}</notify_url></xml>\";" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    [MemberData(nameof(Expressions))]
    [MemberData(nameof(Places))]
    public Task Catches(string shape, string code) => Verify.Catches(shape, code);

    [Fact]
    public Task CatchesAfterAByteOrderMark() => Verify.Catches("BOM", "\uFEFFclass Orders { void Fill(WxPayData d) => d.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|}); }");

    [Fact]
    public Task CatchesAConstantInAnotherFile() => Verify.Files(
        "WXP113",
        "class Orders { void Fill(WxPayData d) => d.SetValue(\"notify_url\", Places.Url); }",
        "static class Places { public const string Url = [|\"http://localhost/n\"|]; }");

    [Fact]
    public Task CatchesAConstantOfAnotherFileInsideATextOfThisOne() => Verify.Files(
        "WXP113",
        "class Orders { void Fill(WxPayData d) => d.SetValue(\"notify_url\", [|Places.Host + \"/n\"|]); }",
        "static class Places { public const string Host = \"http://localhost\"; }");

    [Theory]
    [InlineData("local assigned twice", "var url = \"http://localhost/n\";\nif (flag) url = Shop.NotifyUrl();\ndata.SetValue(\"notify_url\", url);")]
    [InlineData("field assigned in a method", "class Orders { string url = \"http://localhost/n\"; void Set(string to) => url = to; void Fill(WxPayData d) => d.SetValue(\"notify_url\", url); }")]
    [InlineData("parameter", "class Orders { void Fill(WxPayData d, string url = \"http://localhost/n\") => d.SetValue(\"notify_url\", url); }")]
    [InlineData("out", "string url = \"http://localhost/n\";\nint.TryParse(url, out var x);\nFind(out url);\nstatic void Find(out string to) => to = Shop.NotifyUrl();\ndata.SetValue(\"notify_url\", url);")]
    [InlineData("virtual property", "class Orders { protected virtual string Url => \"http://localhost/n\"; void Fill(WxPayData d) => d.SetValue(\"notify_url\", Url); }")]
    [InlineData("settable property", "class Place { public string Url { get; set; } = \"http://localhost/n\"; void Fill(WxPayData d) => d.SetValue(\"notify_url\", Url); }")]
    [InlineData("zero that is overwritten", "data.SetValue(\"out_trade_no\", number); data.SetValue(\"total_fee\", 0); data.SetValue(\"total_fee\", fen);")]
    [InlineData("definitions in a circle", "class Orders { string A => B; string B => A; void Fill(WxPayData d) => d.SetValue(\"notify_url\", A); }")]
    public Task Ignores(string shape, string code) => Verify.Ignores(code, shape);
}
