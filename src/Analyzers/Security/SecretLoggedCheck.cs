using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Security;

namespace WeChatPayLint.Analyzers.Security;

/// <summary>Finds secret settings among what is written to a log or to the console.</summary>
internal sealed class SecretLoggedCheck : CodeCheck
{
    private static readonly string[] Methods = ["Log", "Debug", "Info", "Warn", "Error", "Trace", "Fatal", "WriteLine", "WriteLog"];

    private static readonly string[] Receivers = ["log", "console", "trace", "debug"];

    public override Rule Rule { get; } = RuleCatalog.Find("WXP509")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) => Secrets.In(file)
        .Where(secret => Secrets.TakerOf(secret.Use) is InvocationExpressionSyntax call && IsLog(call))
        .Select(secret => new Problem(secret.Use.Place(), SecretLogged.Message.With(secret.Name)));

    private static bool IsLog(InvocationExpressionSyntax call) =>
        Methods.Any(method => call.LastName().StartsWith(method, StringComparison.Ordinal))
        && (call.LastName().StartsWith("Log", StringComparison.Ordinal) || call.LastName() == "WriteLog" || Receivers.Any(receiver => call.Receiver().LastName().IndexOf(receiver, StringComparison.OrdinalIgnoreCase) >= 0));
}
