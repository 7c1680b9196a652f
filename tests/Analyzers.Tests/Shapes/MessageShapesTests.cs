using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Tests.Shapes;

/// <summary>One text to sign in every shape it is written in: the reader sees the same lines.</summary>
public sealed class MessageShapesTests
{
    private const string Page = "Payment: AppId⏎ Timestamp⏎ Nonce⏎ Package⏎";

    // §3 of the official signing rules: the fourth line has prepay_id= for pages and mini programs, and is the bare id for apps.
    private const string Official =
        """
        const string appId = "wx2421b1c4370ec43b";
        const string timeStamp = "1554208460";
        const string nonceStr = "593BEC0C930BF1AFEB40B4A08C8FB242";
        const string prepayId = "wx201410272009395522657a690389285100";

        """;

    [Theory]
    [InlineData("return Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{package}\\n\");")]
    [InlineData("return Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={prepayId}\\n\");")]
    [InlineData("return Sign($\"\"\"\n    {appId}\n    {timeStamp}\n    {nonceStr}\n    prepay_id={prepayId}\n\n    \"\"\");")]
    [InlineData("return Sign(appId + \"\\n\" + timeStamp + \"\\n\" + nonceStr + \"\\n\" + package + \"\\n\");")]
    [InlineData("return Sign(appId + '\\n' + timeStamp + '\\n' + nonceStr + '\\n' + package + '\\n');")]
    [InlineData("return Sign(appId + LF + timeStamp + LF + nonceStr + LF + package + LF);\n}\nprivate const string LF = \"\\n\";\nvoid Other() {")]
    [InlineData("return Sign(string.Format(\"{0}\\n{1}\\n{2}\\n{3}\\n\", appId, timeStamp, nonceStr, package));")]
    [InlineData("return Sign(string.Join(\"\\n\", appId, timeStamp, nonceStr, package) + \"\\n\");")]
    [InlineData("return Sign(string.Join(\"\\n\", new[] { appId, timeStamp, nonceStr, package, \"\" }));")]
    [InlineData("return Sign(string.Join('\\n', [appId, timeStamp, nonceStr, package, \"\"]));")]
    [InlineData("var lines = new List<string> { appId, timeStamp };\nlines.Add(nonceStr);\nlines.Add(package);\nlines.Add(\"\");\nreturn Sign(string.Join(\"\\n\", lines));")]
    [InlineData("var lines = new[] { appId, timeStamp, nonceStr, package };\nreturn Sign(string.Join(\"\\n\", lines) + \"\\n\");")]
    [InlineData("return Sign(string.Concat(appId, \"\\n\", timeStamp, \"\\n\", nonceStr, \"\\n\", package, \"\\n\"));")]
    [InlineData("var sb = new StringBuilder();\nsb.Append(appId).Append(\"\\n\");\nsb.Append(timeStamp).Append('\\n');\nsb.Append($\"{nonceStr}\\n\");\nsb.Append(package + \"\\n\");\nreturn Sign(sb.ToString());")]
    [InlineData("StringBuilder sb = new();\nsb.AppendFormat(\"{0}\\n\", appId);\nsb.AppendFormat(\"{0}\\n{1}\\n\", timeStamp, nonceStr);\nsb.AppendFormat(\"prepay_id={0}\\n\", prepayId);\nvar message = sb.ToString();\nreturn Sign(message);")]
    [InlineData("return Sign(new StringBuilder(appId).Append(\"\\n\").Append(timeStamp).Append(\"\\n\").Append(nonceStr).Append(\"\\n\").Append(package).Append(\"\\n\").ToString());")]
    [InlineData("var message = appId + \"\\n\";\nmessage += timeStamp + \"\\n\";\nmessage += nonceStr + \"\\n\";\nmessage += package + \"\\n\";\nreturn Sign(message);")]
    [InlineData("var head = appId + \"\\n\" + timeStamp + \"\\n\";\nreturn Sign(head + nonceStr + \"\\n\" + package + \"\\n\");")]
    [InlineData("var message = $\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{package}\";\nreturn Sign(message + \"\\n\");")]
    [InlineData("var message = $\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{package}\";\nmessage += \"\\n\";\nreturn Sign(message);")]
    public void ReadsThePayment(string code) => Assert.Equal(Page, Read(code));

    [Theory]
    [InlineData("$\"{method}\\n{path}\\n{timeStamp}\\n{nonceStr}\\n{body}\\n\"", "Request: Method⏎ Address⏎ Timestamp⏎ Nonce⏎ Body⏎")]
    [InlineData("$\"GET\\n/v3/certificates\\n{timeStamp}\\n{nonceStr}\\n\\n\"", "Request: Method⏎ Address⏎ Timestamp⏎ Nonce⏎ Unknown⏎")]
    [InlineData("$\"{timeStamp}\\n{nonceStr}\\n{body}\\n\"", "Verification: Timestamp⏎ Nonce⏎ Body⏎")]
    [InlineData("$\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{prepayId}\\n\"", Page)]
    [InlineData("$\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{package}\"", "Payment: AppId⏎ Timestamp⏎ Nonce⏎ Package")]
    [InlineData("$\"{appId}\\r\\n{timeStamp}\\r\\n{nonceStr}\\r\\n{package}\\r\\n\"", "Payment: AppId⏎(CarriageReturn) Timestamp⏎(CarriageReturn) Nonce⏎(CarriageReturn) Package⏎(CarriageReturn)")]
    [InlineData("$\"{appId}{Environment.NewLine}{timeStamp}\\n{nonceStr}\\n{package}\\n\"", "Payment: AppId⏎(Platform) Timestamp⏎ Nonce⏎ Package⏎")]
    [InlineData("new StringBuilder().AppendLine(appId).AppendLine(timeStamp).AppendLine(nonceStr).AppendLine(package).ToString()", "Payment: AppId⏎(Platform) Timestamp⏎(Platform) Nonce⏎(Platform) Package⏎(Platform)")]
    [InlineData("$\"appId={appId}&nonceStr={nonceStr}&package=prepay_id={prepayId}&signType=MD5&timeStamp={timeStamp}&key={body}\"", "Pairs: appId nonceStr package signType timeStamp key")]
    [InlineData("\"appId=\" + appId + \"&nonceStr=\" + nonceStr + \"&package=\" + package + \"&signType=MD5&timeStamp=\" + timeStamp + \"&key=\" + body", "Pairs: appId nonceStr package signType timeStamp key")]
    public void TellsTheKindsApart(string text, string expected) => Assert.Equal(expected, Read("return Sign(" + text + ");"));

    [Theory]
    [InlineData("SQL", "return Sign($\"SELECT appid, timestamp\\nFROM orders\\nWHERE nonce = '{nonceStr}'\\nAND package = '{package}'\\n\");")]
    [InlineData("HTML", "return Sign($\"<p>{appId}</p>\\n<p>{timeStamp}</p>\\n<p>{nonceStr}</p>\\n<p>{package}</p>\\n\");")]
    [InlineData("log", "return Sign($\"appid: {appId}\\ntimestamp: {timeStamp}\\nnonce: {nonceStr}\\npackage: {package}\");")]
    [InlineData("another signature", "return Sign(string.Join(\"\\n\", appId, timeStamp, nonceStr, body));")]
    [InlineData("wx.config", "return Sign($\"jsapi_ticket={body}&noncestr={nonceStr}&timestamp={timeStamp}&url={path}\");")]
    [InlineData("mended afterwards", "return Sign(new StringBuilder().AppendLine(appId).AppendLine(timeStamp).AppendLine(nonceStr).AppendLine(package).ToString().Replace(\"\\r\\n\", \"\\n\"));")]
    [InlineData("filled in a branch", "var sb = new StringBuilder();\nsb.Append(appId + \"\\n\" + timeStamp + \"\\n\" + nonceStr + \"\\n\");\nif (path.Length > 1) sb.Append(package);\nreturn Sign(sb.ToString());")]
    public void IgnoresOtherTexts(string what, string code) => Assert.True(Read(code).Length == 0, what + ": " + Read(code));

    [Fact]
    public void ComputesTheOfficialTexts()
    {
        Assert.Equal(
            "wx2421b1c4370ec43b\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\nprepay_id=wx201410272009395522657a690389285100\n",
            Single(Official + "return Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={prepayId}\\n\");") is { Kind: SigningMessageKind.Payment, HasPrefix: true } page ? page.Text : "");
        Assert.Equal(
            "wx2421b1c4370ec43b\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\nwx201410272009395522657a690389285100\n",
            Single(Official + "return Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{prepayId}\\n\");") is { Kind: SigningMessageKind.Payment, HasPrefix: false } app ? app.Text : "");
    }

    private static SigningMessage? Single(string code) => Messages(code) is [var message] ? message : null;

    private static string Read(string code) => string.Join(" | ", Messages(code).Select(Describe));

    private static string Describe(SigningMessage message) => message.Kind + ": " + (message.Kind == SigningMessageKind.Pairs
        ? string.Join(" ", message.Pairs.Select(pair => pair.Name))
        : string.Join(" ", message.Lines.Select(line => line.Role + line.End?.Kind switch { null => "", LineBreakKind.LineFeed => "⏎", var kind => "⏎(" + kind + ")" })));

    private static IReadOnlyList<SigningMessage> Messages(string code)
    {
        var parameters = code.StartsWith("const", StringComparison.Ordinal) ? "" : "string appId, string timeStamp, string nonceStr, string prepayId, string package, string method, string path, string body";
        var tree = CSharpSyntaxTree.ParseText("using System; using System.Collections.Generic; using System.Text;\nnamespace WeChatPay { abstract class Starter\n{\npublic abstract string Sign(string text);\nstring Make(" + parameters + ")\n{\n" + code + "\n}\n} }");
        var compilation = CSharpCompilation.Create("Shop", [tree], [Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(member => member.Body is not null);
        return ScopeReader.Read(method, new ValueReader(compilation.GetSemanticModel(tree), default), new CompilationFacts(compilation, default)).Messages;
    }
}
