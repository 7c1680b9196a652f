using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds branches that accept WeChat Pay's probes.</summary>
internal sealed class ProbeTreatedSpeciallyCheck : NotificationCheck
{
    private const string Probe = "WECHATPAY/SIGNTEST";

    public override Rule Rule { get; } = RuleCatalog.Find("WXP312")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler) => Exits.OwnNodes(handler.Body)
        .OfType<IfStatementSyntax>()
        .Where(choice => IsProbe(choice.Condition) && handler.Answers.Any(answer => answer.IsAccepted && answer.Body.Outcome != Outcome.Failure && choice.Statement.Span.Contains(answer.Exit.Span)))
        .Select(choice => new Problem(choice.Condition.Place(), ProbeTreatedSpecially.Message) { Repairs = RemovalOf(choice) is { } removal ? [Repair.NeedsReview("remove-branch", ("Remove the branch", "移除该分支"), removal)] : [] });

    // A negated test answers everything but the probe.
    private static bool IsProbe(ExpressionSyntax condition) =>
        condition is not PrefixUnaryExpressionSyntax && condition.DescendantNodes().OfType<LiteralExpressionSyntax>().Any(literal => literal.Token.Value is string text && text.StartsWith(Probe, StringComparison.Ordinal));

    private static Edit? RemovalOf(IfStatementSyntax choice)
    {
        if (choice.Else is not null || choice.Parent is not BlockSyntax block || block.Statements.FirstOrDefault(next => next.SpanStart > choice.SpanStart) is not { } following)
        {
            return null;
        }

        // Up to the next statement, with the blank line between them; a comment in between stays.
        var between = following.GetLeadingTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return between ? null : new Edit(new Span(choice.SyntaxTree, choice.SpanStart, following.SpanStart - choice.SpanStart), "");
    }
}
