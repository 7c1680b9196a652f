using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using WeChatPayLint.Documents;
using WeChatPayLint.Documents.Settings;

namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>What is written holds to the schema of its format, and the schema of the settings to what is read.</summary>
public sealed class SchemaTests
{
    // The official schema is a draft 4, of which it uses nothing that draft 7 has under another name but its own id.
    private static readonly JsonSchema Sarif = JsonSchema.FromText(File.ReadAllText(Path.Combine(Generation.Repository.Root(), "tests", "ConfigLinter.Tests", "Schemas", "sarif-schema-2.1.0.json"))
        .Replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#")
        .Replace("\"id\": \"https://", "\"$id\": \"https://"));

    private static readonly JsonSchema Settings = JsonSchema.FromText(SchemaText());

    public static TheoryData<string> Examples => [.. RuleCatalog.OfSettings.Where(rule => rule.Bad.Length > 0).Select(rule => rule.Id)];

    [Theory]
    [InlineData("merchants: []")]
    [InlineData("merchants: [{ mchid: \"190000\", paymentDirectories: [https://www.Teashop.cn], notifyUrl: http://a.cn:81/x? }]")]
    [InlineData("merchants:\n  - mchid: \"1900000109\"\n    paymentDirectories: [https://www.teashop.cn/a/]\n    pages: [https://www.teashop.cn/a/b/c]")]
    [InlineData("merchants: [")]
    [InlineData("\u0001")]
    [InlineData(null)]
    public void SarifIsValid(string? text)
    {
        using var sandbox = new Sandbox();
        if (text is not null)
        {
            sandbox.Write("汉 字/wechatpay.yaml", text);
        }

        var (_, output, _) = sandbox.Run(["-f", "sarif"]);
        AssertValid(Sarif, output);
        var run = JsonNode.Parse(output)!["runs"]![0]!;
        Assert.NotNull(run["results"]);
        Assert.Equal(RuleCatalog.OfSettings.Select(rule => rule.Id), run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => (string)rule!["id"]!));
    }

    [Fact]
    public void EveryRuleIsAValidResult()
    {
        using var sandbox = new Sandbox();
        foreach (var rule in RuleCatalog.OfSettings.Where(rule => rule.Bad.Length > 0))
        {
            sandbox.Write($"{rule.Id}.wechatpay.yaml", rule.Bad.Replace("[|", "").Replace("|]", ""));
        }

        AssertValid(Sarif, sandbox.Run(["-f", "sarif"]).Output);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void GoodSettingsHoldToTheSchema(string id)
    {
        if (RuleCatalog.Find(id)!.Good is var good && id != "WXC003")
        {
            AssertValid(Settings, ToJson(Document.Read(new SourceText("wechatpay.yaml", good)).Root)!.ToJsonString());
        }
    }

    [Theory]
    [InlineData("merchants: [{ paymentDirectorys: [] }]")]
    [InlineData("merchants: [{ paymentDirectories: x }]")]
    [InlineData("merchants: [{ apiVersion: v4 }]")]
    [InlineData("merchants: {}")]
    public void WrongSettingsDoNot(string text) => Assert.False(Settings.Evaluate(JsonDocument.Parse(ToJson(Document.Read(new SourceText("wechatpay.yaml", text)).Root)!.ToJsonString()).RootElement).IsValid);

    [Fact]
    public void EveryNameThatARuleJudgesIsOfTheFormatAndIsExplainedThere()
    {
        var text = SchemaText();
        Assert.All(RuleCatalog.OfSettings.OfType<SettingsRule>(), rule =>
        {
            Assert.NotEmpty(rule.Judges);
            Assert.Contains($"{rule.Id} {rule.Title.English}", JsonNode.Parse(text)!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("\\\"", "\""), StringComparison.Ordinal);
            Assert.All(rule.Judges, name => Assert.Contains($"\"{name}\": {{", text, StringComparison.Ordinal));
        });
    }

    private static string SchemaText()
    {
        using var sandbox = new Sandbox();
        return sandbox.Run(["schema"]).Output;
    }

    private static void AssertValid(JsonSchema schema, string text)
    {
        var result = schema.Evaluate(JsonDocument.Parse(text).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        var errors = (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
        Assert.True(result.IsValid, string.Join("\n", errors));
    }

    private static JsonNode? ToJson(Node node) => node switch
    {
        { IsNull: true } => null,
        { AsBoolean: { } flag } => flag,
        { IsPlain: true } when long.TryParse(node.Text, out var number) => number,
        { IsScalar: true } => node.Text,
        { IsSequence: true } => new JsonArray([.. node.Items.Select(ToJson)]),
        _ => new JsonObject(node.Entries.Select(entry => KeyValuePair.Create(entry.Name, ToJson(entry.Value)))),
    };
}
