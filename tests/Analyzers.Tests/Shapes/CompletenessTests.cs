using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Tests.Shapes;

/// <summary>How much of a payload is in sight, and what kind of order it is: what rules about missing fields rest on.</summary>
public sealed class CompletenessTests
{
    [Theory]
    [InlineData("await http.PostAsync(url, new StringContent(JsonSerializer.Serialize(new { mchid = Shop.MchId, out_trade_no = number })));")]
    [InlineData("var body = new { mchid = Shop.MchId, out_trade_no = number }; var json = JsonSerializer.Serialize(body);")]
    [InlineData("await http.PostAsJsonAsync(url, new { mchid = Shop.MchId, out_trade_no = number });")]
    [InlineData("var data = new SortedDictionary<string, object> { [\"mch_id\"] = Shop.MchId }; data[\"out_trade_no\"] = number; data.Add(\"body\", \"Tea\"); var json = JsonSerializer.Serialize(data);")]
    [InlineData("var data = new Dictionary<string, string>(8, StringComparer.Ordinal) { { \"mch_id\", Shop.MchId } }; data.Add(\"my_own\", number); var json = JsonSerializer.Serialize(data);")]
    [InlineData("var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); data.SetValue(\"sign\", data.MakeSign()); var xml = data.ToXml();")]
    [InlineData("var json = new JsonObject { [\"mchid\"] = Shop.MchId, [\"out_trade_no\"] = number }.ToJsonString();")]
    [InlineData("var xml = new XElement(\"xml\", new XElement(\"mch_id\", Shop.MchId), new XElement(\"out_trade_no\", number)); xml.Add(new XElement(\"body\", number)); xml.Save(\"order.xml\");")]
    [InlineData("var json = $$\"\"\"{\"mchid\": \"{{Shop.MchId}}\", \"out_trade_no\": \"{{number}}\"}\"\"\"; var content = new StringContent(json);")]
    public Task IsSentAsItIs(string code) => Is(Completeness.SentAsItIs, code);

    [Theory]
    [InlineData("var answer = await Send(new { mchid = Shop.MchId, out_trade_no = number });")]
    [InlineData("return new { mchid = Shop.MchId, out_trade_no = number };")]
    [InlineData("var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); if (flag) data.SetValue(\"openid\", number); var answer = await Send(data);")]
    [InlineData("var xml = new XElement(\"xml\", new XElement(\"mch_id\", Shop.MchId), new XElement(\"out_trade_no\", number)); return xml.ToString();")]
    [InlineData("var data = new Dictionary<string, string> { [\"mch_id\"] = Shop.MchId, [\"out_trade_no\"] = number }; foreach (var pair in data) Console.Write(pair.Value);")]
    [InlineData("var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); Console.WriteLine(data.ToString()); var answer = await Send(data);")]
    [InlineData("var order = new Order { mchid = Shop.MchId, out_trade_no = number }; var answer = await Send(order);")]
    [InlineData("var order = new Order { mchid = Shop.MchId }; order.amount.total = fen; var answer = await Send(order);")]
    public Task IsBuilt(string code) => Is(Completeness.Built, code);

    [Theory]
    [InlineData("mchid", "var order = new CreatePayTransactionJsapiRequest { AppId = Shop.AppId, OutTradeNumber = number }; order.NotifyUrl = Shop.NotifyUrl(); await client.ExecuteCreatePayTransactionJsapiAsync(order);")]
    [InlineData("sp_mchid", "await client.ExecuteCreatePayPartnerTransactionNativeAsync(new CreatePayPartnerTransactionNativeRequest { AppId = Shop.AppId, OutTradeNumber = number });")]
    [InlineData("spbill_create_ip", "var data = new WxPayData(); data.SetValue(\"out_trade_no\", number); data.SetValue(\"total_fee\", fen); var answer = WxPayApi.UnifiedOrder(data);")]
    [InlineData("notify_url", "var data = new WxPayData(); data.SetValue(\"out_trade_no\", number); data.SetValue(\"total_fee\", fen); var answer = WxPayApi.UnifiedOrder(data);")]
    public async Task IsSentByAClientThatFillsItIn(string path, string code)
    {
        var payload = (await Read(code))[0];
        Assert.True(payload.Completeness.IsSent);
        Assert.False(payload.Lacks(path, senderMayAdd: true));
        Assert.True(payload.Lacks("description", senderMayAdd: true));
    }

    [Theory]
    [InlineData("a method that fills it", "var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); FillCommon(data); var xml = data.ToXml();")]
    [InlineData("a method that returns nothing", "var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); Common(data); var xml = data.ToXml();")]
    [InlineData("a copy of another", "var data = new Dictionary<string, string>(Common()) { [\"mch_id\"] = Shop.MchId }; var json = JsonSerializer.Serialize(data);")]
    [InlineData("keys that are not known", "var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); foreach (var (key, value) in Common()) data.SetValue(key, value); var xml = data.ToXml();")]
    [InlineData("an indexer whose key is not known", "var data = new Dictionary<string, string> { [\"mch_id\"] = Shop.MchId }; data[number] = \"1\"; var json = JsonSerializer.Serialize(data);")]
    [InlineData("came from elsewhere", "var data = BaseData(); data.SetValue(\"mch_id\", Shop.MchId); var xml = data.ToXml();")]
    [InlineData("handed out", "var order = new Order { mchid = Shop.MchId, out_trade_no = number }; return order;")]
    [InlineData("handed out at once", "return new Order { mchid = Shop.MchId, out_trade_no = number };")]
    [InlineData("kept", "kept = new Order { mchid = Shop.MchId, out_trade_no = number }; await Send(kept);")]
    [InlineData("another name", "var order = new Order { mchid = Shop.MchId, out_trade_no = number }; var same = order; await Send(same);")]
    [InlineData("by reference", "var order = new Order { mchid = Shop.MchId, out_trade_no = number }; Common(ref order); await Send(order);")]
    [InlineData("written again", "var order = new Order { mchid = Shop.MchId, out_trade_no = number }; order = Other(order); await Send(order);")]
    [InlineData("has defaults", "var order = new Preset { mchid = Shop.MchId, out_trade_no = number }; await Send(order);")]
    [InlineData("has a constructor that does something", "var order = new Constructed { mchid = Shop.MchId, out_trade_no = number }; await Send(order);")]
    [InlineData("inherits from elsewhere", "var order = new Derived { mchid = Shop.MchId, out_trade_no = number }; await Send(order);")]
    [InlineData("a copy with changes", "var order = common with { mchid = Shop.MchId }; var json = JsonSerializer.Serialize(order);")]
    [InlineData("an extension", "var order = new Order { mchid = Shop.MchId, out_trade_no = number }; order.Normalize(); var json = JsonSerializer.Serialize(order);")]
    [InlineData("children that nobody sees", "var xml = new XElement(\"xml\", new XElement(\"mch_id\", Shop.MchId), Children()); xml.Save(\"order.xml\");")]
    [InlineData("members that nobody sees", "var json = $$\"\"\"{\"mchid\": \"{{Shop.MchId}}\", {{number}}}\"\"\"; var content = new StringContent(json);")]
    [InlineData("elements that nobody sees", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id>{number}</xml>\"; var content = new StringContent(xml);")]
    [InlineData("goes nowhere yet", "var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); data.SetValue(\"sign\", data.MakeSign());")]
    [InlineData("is kept as a record", "var order = new Order { mchid = Shop.MchId, out_trade_no = number }; var saved = await Save(order);")]
    [InlineData("an object of many", "var orders = new[] { 1 }.Select(one => new { mchid = Shop.MchId, out_trade_no = number });")]
    [InlineData("a part of an order", "var amount = new CreatePayTransactionJsapiRequest.Types.Amount { Total = fen }; var answer = await Send(amount);")]
    [InlineData("a member that becomes a field elsewhere", "var order = new Order { mchid = Shop.MchId, serial = number }; var answer = await Send(order);")]
    [InlineData("a member that becomes a field elsewhere, later", "var order = new Order { mchid = Shop.MchId }; order.serial = number; var answer = await Send(order);")]
    [InlineData("a naming policy", "var answer = await Send(new { mchid = Shop.MchId, OutTradeNo = number });")]
    [InlineData("computes a member", "var order = new Computed { mchid = Shop.MchId }; var answer = await Send(order);")]
    [InlineData("has a field with a default", "var order = new Fielded { mchid = Shop.MchId }; var answer = await Send(order);")]
    [InlineData("a text that grows", "var xml = \"<xml><mch_id>1</mch_id>\"; xml += \"</xml>\"; var content = new StringContent(xml);")]
    public Task IsUnknown(string why, string code)
    {
        Assert.NotEmpty(why);
        return Is(Completeness.Unknown, code);
    }

    [Theory]
    [InlineData("var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); data.SetValue(\"trade_type\", \"MWEB\");", "H5 Unknown")]
    [InlineData("var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); data.SetValue(\"sub_mch_id\", number); data.SetValue(\"body\", number);", "Unknown Partner")]
    [InlineData("var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); data.SetValue(\"trade_type\", number); data.SetValue(\"body\", number);", "Unknown Unknown")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.mch.weixin.qq.com/v3/pay/transactions/native\", new { mchid = Shop.MchId, description = number });", "Native Direct")]
    [InlineData("var order = new CreatePayPartnerTransactionH5Request { MerchantId = Shop.MchId, Description = number };", "H5 Partner")]
    [InlineData("var order = new CreateCombineTransactionMiniProgramRequest { CombineMerchantId = Shop.MchId, NotifyUrl = number };", "Jsapi Combined")]
    [InlineData("var order = new CreatePayTransactionAppRequest { MerchantId = Shop.MchId, Description = number };", "App Direct")]
    public async Task KnowsProductAndMode(string code, string expected)
    {
        var payload = (await Read(code)).First(payload => payload.Kind == PayloadKind.Order);
        Assert.Equal(expected, payload.Product + " " + payload.Mode);
    }

    [Fact]
    public async Task DoesNotTellTwoProductsOfOneMethodApart()
    {
        var payloads = await Read("""
            var order = new { mchid = Shop.MchId, description = number };
            await http.PostAsJsonAsync(flag ? "https://api.mch.weixin.qq.com/v3/pay/transactions/native" : "https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", order);
            """);
        Assert.Equal(Product.Unknown, Assert.Single(payloads).Product);
    }

    private static async Task Is(Completeness expected, string code) => Assert.Equal(expected, (await Read(code))[0].Completeness);

    private static async Task<IReadOnlyList<Payload>> Read(string code)
    {
        var source = "using System.Net.Http.Json;\nclass Sender\n{\n    async Task<object> Pay(HttpClient http, string url)\n    {\n" + code + "\n        await Task.Yield();\n        return null!;\n    }\n" + Members + "}\n" + Types;
        var compilation = await Analysis.BesideSdks(source);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        Assert.Empty(errors.Select(error => error.ToString()));
        var tree = compilation.SyntaxTrees.Single(tree => tree.ToString() == source);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        return ScopeReader.Read(method, new ValueReader(compilation.GetSemanticModel(tree), default), new CompilationFacts(compilation, default)).Payloads;
    }

    private const string Members = """
            static Order kept = new();
            static Copied common = new();
            static Task<object> Send(object order) => throw null!;
            static Task<object> Save(object order) => throw null!;
            static void FillCommon(WxPayData data) { }
            static void Common(WxPayData data) { }
            static void Common(ref Order order) { }
            static Dictionary<string, string> Common() => throw null!;
            static WxPayData BaseData() => throw null!;
            static Order Other(Order order) => throw null!;
            static IEnumerable<XElement> Children() => throw null!;

        """;

    private const string Types = """
        static class Extensions { public static void Normalize(this Order order) { } }
        class Order { public string mchid { get; set; } = ""; public string out_trade_no { get; set; } = null!; public Amount amount { get; set; } = new(); public string serial { get; set; } = ""; }
        class Computed { public string mchid { get; set; } = ""; public string out_trade_no => Shop.NewNumber(); }
        class Fielded { public string mchid { get; set; } = ""; public string out_trade_no = Shop.NewNumber(); }
        class Amount { public int total { get; set; } }
        record Copied { public string mchid { get; set; } = ""; public string out_trade_no { get; set; } = ""; }
        class Preset { public string mchid { get; set; } = ""; public string out_trade_no { get; set; } = ""; public string notify_url { get; set; } = Shop.NotifyUrl(); }
        class Constructed { public Constructed() { mchid = Shop.MchId; } public string mchid { get; set; } public string out_trade_no { get; set; } = ""; }
        class Derived : Exception { public string mchid { get; set; } = ""; public string out_trade_no { get; set; } = ""; }
        """;
}
