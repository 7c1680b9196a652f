namespace WeChatPayLint.CodeFixes.Tests.Transport;

public sealed class NullInBodyTests
{
    private const string Url = "\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/20260101000001/close\"";
    private const string Order = "new { mchid = \"1900000109\", out_trade_no = text, attach = (string?)null }";
    private const string Condition = "DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull";
    private static readonly Repairs Repairs = new("WXP130");

    [Theory]
    [InlineData("http.PostAsJsonAsync(" + Url + ", [|" + Order + "|])", "http.PostAsJsonAsync(" + Url + ", " + Order + ", new JsonSerializerOptions(JsonSerializerDefaults.Web) { " + Condition + " })")]
    [InlineData("http.PostAsync(" + Url + ", JsonContent.Create([|" + Order + "|] /* 🧋 */))", "http.PostAsync(" + Url + ", JsonContent.Create(" + Order + ", options: new JsonSerializerOptions(JsonSerializerDefaults.Web) { " + Condition + " } /* 🧋 */))")]
    [InlineData("http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize([|" + Order + "|])))", "http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize(" + Order + ", new JsonSerializerOptions { " + Condition + " })))")]
    [InlineData("http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize([|" + Order + "|], new JsonSerializerOptions())))", "http.PostAsync(" + Url + ", new StringContent(JsonSerializer.Serialize(" + Order + ", new JsonSerializerOptions() { " + Condition + " })))")]
    [InlineData("http.PostAsJsonAsync(" + Url + ", [|" + Order + "|], new JsonSerializerOptions { WriteIndented = true })", "http.PostAsJsonAsync(" + Url + ", " + Order + ", new JsonSerializerOptions { WriteIndented = true, " + Condition + " })")]
    public Task LeavesOutNulls(string before, string after) => Repairs.Safe(Whole(before), Whole(after));

    [Fact]
    public Task LeavesJsonThatIsWritten() => Repairs.None(Whole("http.PostAsync(" + Url + ", new StringContent($$\"\"\"{ \"mchid\": \"{{text}}\", \"out_trade_no\": \"{{text}}\", \"attach\": [|null|] }\"\"\"))"));

    private static string Whole(string call) =>
        "using System.Net.Http;\nusing System.Net.Http.Json;\nusing System.Text.Json;\nusing System.Text.Json.Serialization;\nusing System.Threading.Tasks;\n\nclass Payments\n{\n    Task Post(HttpClient http, string text) => " + call + ";\n}\n";
}
