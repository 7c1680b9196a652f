namespace WeChatPayLint.CodeFixes.Tests.Security;

public sealed class CertificateValidationDisabledTests
{
    private const string Accept = "ServerCertificateCustomValidationCallback = [|(message, certificate, chain, errors) => true|]";

    private static readonly Repairs Repairs = new("WXP503");

    [Theory]
    [InlineData("var handler = new HttpClientHandler();\n// 证书\nhandler." + Accept + ";\nhandler.Dispose();", "var handler = new HttpClientHandler();\n// 证书\nhandler.Dispose();")]
    [InlineData("var handler = new HttpClientHandler(); handler." + Accept + "; handler.Dispose();", "var handler = new HttpClientHandler(); handler.Dispose();")]
    [InlineData("var handler = new HttpClientHandler();\nhandler." + Accept + "; // 尾 🧋\nhandler.Dispose();", "var handler = new HttpClientHandler();\n// 尾 🧋\nhandler.Dispose();")]
    [InlineData("System.Net.ServicePointManager.ServerCertificateValidationCallback += [|delegate { return true; }|];\ndata.ToXml();", "data.ToXml();")]
    public Task RemovesTheStatement(string before, string after) => Repairs.Reviewed(InMethod(before), InMethod(after));

    [Theory]
    [InlineData("var handler = new HttpClientHandler { " + Accept + " };", "var handler = new HttpClientHandler { };")]
    [InlineData("var handler = new HttpClientHandler { " + Accept + ", UseCookies = false };", "var handler = new HttpClientHandler { UseCookies = false };")]
    [InlineData("var handler = new HttpClientHandler { UseCookies = false, " + Accept + " };", "var handler = new HttpClientHandler { UseCookies = false };")]
    [InlineData("var handler = new HttpClientHandler\n{\n    " + Accept + ",\n    // 曲奇\n    UseCookies = false,\n};", "var handler = new HttpClientHandler\n{\n    // 曲奇\n    UseCookies = false,\n};")]
    [InlineData("var handler = new HttpClientHandler\n{\n    UseCookies = false, // 曲奇\n    " + Accept + ",\n};", "var handler = new HttpClientHandler\n{\n    UseCookies = false, // 曲奇\n};")]
    public Task RemovesTheMemberButNoCommentOfOthers(string before, string after) => Repairs.Reviewed(InMethod(before), InMethod(after));

    [Theory]
    [InlineData("if (text.Length > 0) System.Net.ServicePointManager.ServerCertificateValidationCallback = {|info:(a, b, c, d) => true|};")]
    [InlineData("Action all = () => System.Net.ServicePointManager.ServerCertificateValidationCallback = [|(a, b, c, d) => true|];")]
    public Task LeavesWhatNothingCanStandFor(string code) => Repairs.None(InMethod(code));

    private static string InMethod(string statements) => Files.Method(statements, Files.Usings + "using System.Net.Http;\n");
}
