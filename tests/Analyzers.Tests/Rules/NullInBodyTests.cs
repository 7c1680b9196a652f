namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NullInBodyTests
{
    private const string Id = "WXP130";
    private const string Url = "\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/20260101000001/close\"";
    private const string Anonymous = "var order = new { mchid = Shop.MchId, out_trade_no = number, attach = (string)null };\n";
    private const string Order = "class Order { public string mchid { get; set; } public string out_trade_no { get; set; } public string attach { get; set; } public int? limit { get; set; } }";

    [Theory]
    [InlineData("posted", Anonymous + "await http.PostAsJsonAsync(" + Url + ", [|order|]);")]
    [InlineData("content", Anonymous + "await http.PostAsync(" + Url + ", JsonContent.Create([|order|]));")]
    [InlineData("serialised", Anonymous + "await http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize([|order|])));")]
    [InlineData("options that keep null", Anonymous + "await http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize([|order|], new JsonSerializerOptions { WriteIndented = true })));")]
    [InlineData("Newtonsoft", Anonymous + "await http.PostAsync(" + Url + ", new StringContent(Newtonsoft.Json.JsonConvert.SerializeObject([|order|])));")]
    [InlineData("in place", "await http.PostAsJsonAsync(" + Url + ", [|new { mchid = Shop.MchId, out_trade_no = number, attach = flag ? number : null }|]);")]
    public Task CatchesAnAnonymousObject(string what, string code) => Verify.Catches(Id, InMethod(code), what);

    [Theory]
    [InlineData("never set", "var order = new Order { mchid = Shop.MchId, out_trade_no = number };\nawait http.PostAsJsonAsync(" + Url + ", [|order|]);")]
    [InlineData("set to null", "var order = new Order { mchid = Shop.MchId, out_trade_no = number, attach = null };\nawait http.PostAsJsonAsync(" + Url + ", [|order|]);")]
    [InlineData("set one by one", "var order = new Order();\norder.mchid = Shop.MchId;\norder.out_trade_no = number;\nawait http.PostAsJsonAsync(" + Url + ", [|order|]);")]
    public Task CatchesAModel(string what, string code) => Verify.Catches(Id, InMethod(code), what);

    [Theory]
    [InlineData(""""var body = $$"""{ "mchid": "{{Shop.MchId}}", "out_trade_no": "{{number}}", "attach": [|null|] }""";"""")]
    [InlineData("""var body = "{\"mchid\":\"1900000109\",\"attach\":[|null|],\"out_trade_no\":\"" + number + "\"}";""")]
    public Task CatchesJsonThatIsWritten(string code) => Verify.Catches(Id, code);

    [Theory]
    [InlineData("ignored", Anonymous + "await http.PostAsJsonAsync(" + Url + ", order, new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });")]
    [InlineData("ignored, older", Anonymous + "await http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize(order, new JsonSerializerOptions { IgnoreNullValues = true })));")]
    [InlineData("options not in sight", Anonymous + "await http.PostAsJsonAsync(" + Url + ", order, options);")]
    [InlineData("all set", "var order = new Order { mchid = Shop.MchId, out_trade_no = number, attach = number };\nawait http.PostAsJsonAsync(" + Url + ", order);")]
    [InlineData("set later", "var order = new Order { mchid = Shop.MchId, out_trade_no = number };\nif (flag) order.attach = number;\nawait http.PostAsJsonAsync(" + Url + ", order);")]
    [InlineData("set elsewhere", "var order = new Order { mchid = Shop.MchId, out_trade_no = number };\nFill(order);\nawait http.PostAsJsonAsync(" + Url + ", order);\nvoid Fill(Order given) { }")]
    [InlineData("somebody else", Anonymous + "await http.PostAsJsonAsync(\"https://api.teashop.cn/wxpay\", order);")]
    [InlineData("not sent here", Anonymous + "return JsonSerializer.Serialize(order);")]
    [InlineData("V2", "var json = \"{\\\"mch_id\\\":\\\"1\\\",\\\"total_fee\\\":null,\\\"body\\\":\\\"Tea\\\"}\";")]
    public Task Ignores(string what, string code) => Verify.Ignores(InMethod(code), what);

    [Theory]
    [InlineData("ignored by the member", "class Order { public string mchid { get; set; } public string out_trade_no { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string attach { get; set; } }")]
    [InlineData("default", "class Order { public string mchid { get; set; } public string out_trade_no { get; set; } public string attach { get; set; } = \"\"; public int total { get; set; } }")]
    [InlineData("constructor", "class Order { public Order() { attach = \"\"; } public string mchid { get; set; } public string out_trade_no { get; set; } public string attach { get; set; } }")]
    public Task IgnoresTypes(string what, string type) => Verify.Ignores(InMethod("var order = new Order { mchid = Shop.MchId, out_trade_no = number };\nawait http.PostAsJsonAsync(" + Url + ", order);", type), what);

    private static string InMethod(string statements, string type = Order) =>
        "#nullable disable\nusing System.Net.Http.Json;\nclass Payments\n{\n    async Task<object> Post(HttpClient http, JsonSerializerOptions options)\n    {\n        await Task.Yield();\n" + statements + "\n        return null;\n    }\n}\n" + type;
}
