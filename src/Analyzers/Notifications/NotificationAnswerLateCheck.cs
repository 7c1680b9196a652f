using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds sleeps, long delays, mail and blocking web requests in handlers.</summary>
internal sealed class NotificationAnswerLateCheck : NotificationCheck
{
    private const int LongestDelay = 1000;

    private static readonly HashSet<string> Blocking = new(StringComparer.Ordinal) { "GetResponse", "DownloadString", "DownloadData", "UploadString", "UploadValues", "UploadData" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP314")!;

    // Lambdas run later, in Task.Run or a queue.
    protected override IEnumerable<Problem> Check(NotificationHandler handler) => handler.Parts
        .Select(NotificationHandler.BodyOf)
        .OfType<SyntaxNode>()
        .SelectMany(Exits.OwnNodes)
        .OfType<InvocationExpressionSyntax>()
        .Where(IsSlow)
        .Select(call => new Problem(call.Place(), NotificationAnswerLate.Message.With(call.Expression.ToString())));

    private static bool IsSlow(InvocationExpressionSyntax call) => (call.Receiver().LastName(), call.LastName()) switch
    {
        ("Thread", "Sleep") or ("Task", "Delay") => call.ArgumentList.Arguments is [var time, ..] && IsLong(time.Expression),
        (var on, "Send") => on.IndexOf("smtp", StringComparison.OrdinalIgnoreCase) >= 0,
        (_, var name) => Blocking.Contains(name) && call.ArgumentList.Arguments.Count < 4,
    };

    private static bool IsLong(ExpressionSyntax time) => time switch
    {
        LiteralExpressionSyntax { Token.Value: int milliseconds } => milliseconds > LongestDelay,
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: int count } }] } span => span.LastName() switch
        {
            "FromMilliseconds" => count > LongestDelay,
            "FromSeconds" => count > 1,
            "FromMinutes" => count > 0,
            _ => false,
        },
        _ => false,
    };
}
