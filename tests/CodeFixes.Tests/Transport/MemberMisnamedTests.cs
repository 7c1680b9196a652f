namespace WeChatPayLint.CodeFixes.Tests.Transport;

public sealed class MemberMisnamedTests
{
    private const string Usings = "using System.Net.Http;\nusing System.Net.Http.Json;\nusing System.Text.Json.Serialization;\nusing System.Threading.Tasks;\n";
    private static readonly Repairs Repairs = new("WXP129");

    [Fact]
    public Task NamesEveryMember() => Repairs.Safe(
        Whole("class Order\n{\n    /// <summary>商户号 🧋</summary>\n    public string? [|MchId|] { get; set; }\n\n    public string? [|OutTradeNo|] { get; set; } // 单号\n}\n"),
        Whole("class Order\n{\n    /// <summary>商户号 🧋</summary>\n    [JsonPropertyName(\"mchid\")]\n    public string? MchId { get; set; }\n\n    [JsonPropertyName(\"out_trade_no\")]\n    public string? OutTradeNo { get; set; } // 单号\n}\n"));

    [Fact]
    public Task NamesMembersOnOneLine() => Repairs.Safe(
        Whole("class Order { public string? mchid { get; set; } public string? [|OutTradeNo|] { get; set; } }\n"),
        Whole("class Order { public string? mchid { get; set; } [JsonPropertyName(\"out_trade_no\")] public string? OutTradeNo { get; set; } }\n"));

    [Fact]
    public Task NamesParametersOfRecords() => Repairs.Safe(
        Whole("record Order(string [|MchId|], string [|OutTradeNo|]);\n"),
        Whole("record Order([property: JsonPropertyName(\"mchid\")] string MchId, [property: JsonPropertyName(\"out_trade_no\")] string OutTradeNo);\n"));

    [Fact]
    public Task AddsTheUsing() => Repairs.Safe(
        Whole("class Order { public string? mchid { get; set; } public string? [|OutTradeNo|] { get; set; } }\n").Replace("using System.Text.Json.Serialization;\n", ""),
        Whole("class Order { public string? mchid { get; set; } [JsonPropertyName(\"out_trade_no\")] public string? OutTradeNo { get; set; } }\n"));

    [Fact]
    public Task LeavesAnonymousObjects() => Repairs.None(Whole("class Order { }\n", "new { mchid = \"1900000109\", [|OutTradeNo|] = order.ToString() }"));

    private static string Whole(string types, string value = "order") =>
        Usings + "\nclass Payments\n{\n    Task Post(HttpClient http, Order order) => http.PostAsJsonAsync(\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/20260101000001/close\", " + value + ");\n}\n\n" + types;
}
