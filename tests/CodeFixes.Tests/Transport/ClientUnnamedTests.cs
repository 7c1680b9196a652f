namespace WeChatPayLint.CodeFixes.Tests.Transport;

public sealed class ClientUnnamedTests
{
    private const string Headers = "DefaultRequestHeaders = { { \"Accept\", \"application/json\" }, { \"User-Agent\", \"TestProject/1.0\" } }";
    private static readonly Repairs Repairs = new("WXP219");

    [Theory]
    [InlineData("[|new HttpClient()|]", "new HttpClient() { " + Headers + " }")]
    [InlineData("[|new()|]", "new() { " + Headers + " }")]
    [InlineData("[|new HttpClient(new HttpClientHandler())|] /* 茶 🧋 */", "new HttpClient(new HttpClientHandler()) { " + Headers + " } /* 茶 🧋 */")]
    [InlineData("[|new HttpClient { Timeout = TimeSpan.FromSeconds(5) }|]", "new HttpClient { Timeout = TimeSpan.FromSeconds(5), " + Headers + " }")]
    public Task SetsBothHeaders(string before, string after) => Repairs.Safe(Whole(before), Whole(after));

    [Theory]
    [InlineData("[|new HttpClient { DefaultRequestHeaders = { { \"Accept\", \"application/json\" } } }|]")]
    [InlineData("[|new HttpClient { Timeout = TimeSpan.FromSeconds(5), }|]")]
    public Task LeavesInitializersThatItCannotExtend(string creation) => Repairs.None(Whole(creation));

    private static string Whole(string creation) =>
        "using System;\nusing System.Net.Http;\nusing System.Threading.Tasks;\n\nclass Calls\n{\n    readonly HttpClient http = " + creation + ";\n\n    Task Get() => http.GetAsync(\"https://api.mch.weixin.qq.com/v3/certificates\");\n}\n";
}
