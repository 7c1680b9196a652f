namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class MemberMisnamedTests
{
    private const string Id = "WXP129";
    private const string Url = "\"https://api.mch.weixin.qq.com/v3/pay/transactions/native\"";
    private const string Order = "class Order { public string [|MchId|] { get; set; } public string [|OutTradeNo|] { get; set; } public Money Amount { get; set; } }\nclass Money { public int Total { get; set; } }";
    private const string OrderAsIs = "class Order { public string [|MchId|] { get; set; } public string [|OutTradeNo|] { get; set; } public Money [|Amount|] { get; set; } }\nclass Money { public int [|Total|] { get; set; } }";

    [Theory]
    [InlineData("posted", "http.PostAsJsonAsync(" + Url + ", order)")]
    [InlineData("posted with a token", "http.PostAsJsonAsync(" + Url + ", order, CancellationToken.None)")]
    [InlineData("posted to a path", "http.PostAsJsonAsync(\"/v3/pay/transactions/native\", order)")]
    [InlineData("content", "http.PostAsync(" + Url + ", JsonContent.Create(order))")]
    [InlineData("defaults of the web", "http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize(order, new JsonSerializerOptions(JsonSerializerDefaults.Web))))")]
    [InlineData("camel case", "http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize(order, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true })))")]
    [InlineData("options in a field", "http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize(order, Options.Web)))")]
    public Task CatchesInCamelCase(string what, string call) => Verify.Catches(Id, Whole(call, Order), what);

    [Theory]
    [InlineData("serialised", "http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize(order)))")]
    [InlineData("bytes", "http.PostAsync(" + Url + ", new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(order)))")]
    [InlineData("empty options", "http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize(order, new JsonSerializerOptions())))")]
    [InlineData("Newtonsoft", "http.PostAsync(" + Url + ", new StringContent(Newtonsoft.Json.JsonConvert.SerializeObject(order)))")]
    public Task CatchesNamesAsTheyAre(string what, string call) => Verify.Catches(Id, Whole(call, OrderAsIs), what);

    [Theory]
    [InlineData("one without an attribute", "class Order { [JsonPropertyName(\"mchid\")] public string MchId { get; set; } public string [|OutTradeNo|] { get; set; } }")]
    [InlineData("record", "record Order(string [|MchId|], string [|OutTradeNo|]);")]
    [InlineData("base class", "class Base { public string [|MchId|] { get; set; } }\nclass Order : Base { public string [|OutTradeNo|] { get; set; } }")]
    [InlineData("list", "class Order { public string [|CombineMchId|] { get; set; } public List<Sub> [|SubOrders|] { get; set; } }\nclass Sub { public string [|OutTradeNo|] { get; set; } }")]
    [InlineData("named object of unnamed members", "class Order { [JsonPropertyName(\"mchid\")] public string MchId { get; set; } [JsonPropertyName(\"payer\")] public Person Payer { get; set; } }\nclass Person { public string [|OpenId|] { get; set; } }")]
    public Task CatchesInEveryType(string what, string types) => Verify.Catches(Id, Whole("http.PostAsJsonAsync(" + Url + ", order)", types), what);

    [Fact]
    public Task CatchesAnAnonymousObject() => Verify.Catches(Id, Whole("http.PostAsJsonAsync(" + Url + ", new { mchid = Shop.MchId, [|OutTradeNo|] = number })", "class Order { }"));

    [Fact]
    public Task CatchesATypeOfAnotherFile() => Verify.Files(Id, Whole("http.PostAsJsonAsync(" + Url + ", order)", ""), Order.Replace("{ get; set; }", "{ get; set; } = null!;").Replace("int Total { get; set; } = null!;", "int Total { get; set; }"));

    [Theory]
    [InlineData("attributes", "class Order { [JsonPropertyName(\"mchid\")] public string MchId { get; set; } [JsonPropertyName(\"out_trade_no\")] public string OutTradeNo { get; set; } }")]
    [InlineData("another serialiser's attributes", "class Order { [Newtonsoft.Json.JsonProperty(\"mchid\")] public string MchId { get; set; } [Newtonsoft.Json.JsonProperty(\"out_trade_no\")] public string OutTradeNo { get; set; } }")]
    [InlineData("wire names", "class Order { public string mchid { get; set; } public string out_trade_no { get; set; } public string Remark { get; set; } }")]
    [InlineData("ignored", "class Order { public string mchid { get; set; } public string out_trade_no { get; set; } [JsonIgnore] public string NotifyUrl { get; set; } internal string TimeExpire { get; set; } public static string Attach { get; set; } }")]
    [InlineData("nothing of a request", "class Order { public string Description { get; set; } public string Name { get; set; } }")]
    public Task IgnoresTypes(string what, string types) => Verify.Ignores(Whole("http.PostAsJsonAsync(" + Url + ", order)", types), what);

    [Theory]
    [InlineData("snake case", "http.PostAsJsonAsync(" + Url + ", order, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })")]
    [InlineData("options not in sight", "http.PostAsJsonAsync(" + Url + ", order, options)")]
    [InlineData("converters", "http.PostAsJsonAsync(" + Url + ", order, new JsonSerializerOptions { Converters = { null! } })")]
    [InlineData("one's own server", "http.PostAsJsonAsync(\"https://api.teashop.cn/wechatpay/orders\", order)")]
    [InlineData("unknown address", "http.PostAsJsonAsync(number, order)")]
    [InlineData("log", "Log(" + Url + " + JsonSerializer.Serialize(order))")]
    [InlineData("not sent here", "Task.FromResult(JsonSerializer.Serialize(order))")]
    public Task IgnoresCalls(string what, string call) => Verify.Ignores(Whole(call, Order.Replace("[|", "").Replace("|]", "")), what);

    [Fact]
    public Task LeavesJsonForV2ToItsAddress() => Verify.Catches("WXP506", Whole("http.PostAsJsonAsync(\"https://api.mch.weixin.qq.com[|/pay/unifiedorder|]\", order)", Order.Replace("[|", "").Replace("|]", "")));

    private static string Whole(string call, string types) =>
        "using System.Net.Http.Json;\nclass Payments\n{\n    object Post(HttpClient http, Order order, JsonSerializerOptions options) => " + call + ";\n    static object Log(string text) => text;\n}\nstatic class Options { public static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web); }\n#nullable disable\n" + types;
}
