using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds success that is answered in a catch block, behind one that swallows, or behind a decision on the signature that goes on when it is wrong.</summary>
internal sealed class ErrorAnsweredAsSuccessCheck : NotificationCheck
{
    private static readonly string[] PuttingAside = ["enqueue", "queue", "publish", "retry", "schedule", "outbox", "save", "insert", "add", "send", "compensat", "alert", "notify", "fail"];

    public override Rule Rule { get; } = RuleCatalog.Find("WXP315")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler)
    {
        foreach (var exit in handler.Answers.GroupBy(answer => answer.Exit).Where(exit => exit.All(answer => IsSuccess(answer, handler))))
        {
            var statement = exit.Key.FirstAncestorOrSelf<StatementSyntax>();
            if (statement is null || !handler.Body.Span.Contains(statement.Span))
            {
                continue;
            }

            var expression = exit.First().Expression;
            if (CatchBefore(statement, handler) is { } swallowing)
            {
                yield return new Problem(expression.Place(), ErrorAnsweredAsSuccess.Swallowed) { Related = [swallowing.CatchKeyword.Place()], Repairs = [RepairOf(statement, expression, swallowing, handler)] };
            }
            else if (VerificationFlow.DecisionsIn(handler).FirstOrDefault(decision => GoesOnTo(decision, statement, handler)) is { } decision)
            {
                yield return new Problem(expression.Place(), ErrorAnsweredAsSuccess.Unverified) { Related = [decision.Condition.Place()] };
            }
        }
    }

    // V3 needs no body; V2 takes only XML for success.
    private static bool IsSuccess(Answer answer, NotificationHandler handler) => answer.IsAccepted && (handler.IsV3
        ? answer.Body.Outcome == Outcome.Success || (answer.Body.Form == AnswerForm.Empty && answer.Expression is not LiteralExpressionSyntax)
        : answer.Body is { Outcome: Outcome.Success, Form: AnswerForm.Xml, IsMalformed: false });

    private static CatchClauseSyntax? CatchBefore(StatementSyntax answer, NotificationHandler handler)
    {
        if (answer.Parent?.Parent is CatchClauseSyntax around)
        {
            return IsSwallowing(around, (TryStatementSyntax)around.Parent!) ? around : null;
        }

        return Exits.OwnNodes(handler.Body).OfType<TryStatementSyntax>()
            .Where(attempt => attempt.Span.End <= answer.SpanStart && !Exits.Leaves(attempt.Block) && IsReached(attempt, answer, handler))
            .SelectMany(attempt => attempt.Catches.Where(handling => IsSwallowing(handling, attempt) && !Exits.Leaves(handling.Block)))
            .FirstOrDefault();
    }

    // Nothing in between decides on another way out.
    private static bool IsReached(StatementSyntax from, StatementSyntax answer, NotificationHandler handler)
    {
        foreach (var next in Exits.After(from, handler.Body))
        {
            if (next == answer)
            {
                return true;
            }

            if (Exits.OwnNodes(next).Any(node => node is ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsSwallowing(CatchClauseSyntax handling, TryStatementSyntax attempt) =>
        handling.Filter is null
        && handling.Declaration?.Type.LastName() is null or "Exception" or "SystemException"
        && Work.IsIn(attempt.Block)
        && !Exits.OwnNodes(handling.Block).Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax || node is InvocationExpressionSyntax call && PutsAside(call));

    private static bool PutsAside(InvocationExpressionSyntax call) =>
        !Work.IsLog(call) && PuttingAside.Any(word => call.LastName().IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool GoesOnTo(IfStatementSyntax decision, StatementSyntax answer, NotificationHandler handler) =>
        !(VerificationFlow.Refusal(decision) is { } refusal && (Exits.Leaves(refusal) || HasAnswer(refusal))) && !decision.Span.Contains(answer.Span) && decision.Span.End <= answer.SpanStart && IsReached(decision, answer, handler);

    private static bool HasAnswer(StatementSyntax branch) => branch.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any();

    // A handler that returns results answers; thrown again, what was logged here would be logged twice.
    private static Repair RepairOf(StatementSyntax answer, ExpressionSyntax expression, CatchClauseSyntax handling, NotificationHandler handler)
    {
        var isInside = handling.Span.Contains(answer.Span);
        if (AnswerRepairs.MayReturnResult(handler))
        {
            return Repair.NeedsReview("status-500", ("Answer with status 500", "以状态码 500 应答"), isInside ? new Edit(expression.Place(), "StatusCode(500)") : AtEnd(handling.Block, "return StatusCode(500);"));
        }

        return Repair.NeedsReview("rethrow", ("Rethrow in the catch block", "在 catch 中重新抛出"), isInside && answer is ReturnStatementSyntax ? new Edit(answer.Place(), "throw;") : AtEnd(handling.Block, "throw;"));
    }

    // On a line of its own where the block has lines.
    private static Edit AtEnd(BlockSyntax block, string statement)
    {
        var brace = block.CloseBraceToken;
        var lines = block.SyntaxTree.GetText().Lines;
        var line = lines.GetLineFromPosition(brace.SpanStart);
        var indent = line.ToString().Substring(0, brace.SpanStart - line.Start);
        if (indent.Trim().Length > 0)
        {
            return new Edit(brace.Place().Before, statement + " ");
        }

        var lineBreak = line.EndIncludingLineBreak - line.End == 1 || (line.LineNumber > 0 && lines[line.LineNumber - 1] is var above && above.EndIncludingLineBreak - above.End == 1) ? "\n" : "\r\n";
        return new Edit(brace.Place().Before, "    " + statement + lineBreak + indent);
    }
}
