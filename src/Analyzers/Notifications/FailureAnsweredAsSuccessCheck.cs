using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds answers of V3 handlers that say FAIL with a status that means success.</summary>
internal sealed class FailureAnsweredAsSuccessCheck : NotificationCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP304")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler)
    {
        foreach (var exit in handler.IsV3 ? handler.Answers.GroupBy(answer => answer.Expression) : [])
        {
            if (exit.FirstOrDefault(IsAcceptedFailure) is { } failure && handler.AnswersV3(failure.Exit))
            {
                yield return new Problem(exit.Key.Place(), FailureAnsweredAsSuccess.Message.With(WordOf(failure), failure.Status!.Value))
                {
                    Related = failure.Body.Cause is { } cause && !exit.Key.Span.Contains(cause.Span) ? [cause.Place()] : [],
                    Repairs = exit.All(IsAcceptedFailure) && AnswerRepairs.WithStatus500(exit.Key, handler) is { } edits ? [Repair.Safe("status-500", ("Answer with status 500", "以状态码 500 应答"), edits)] : [],
                };
            }
        }
    }

    // XML with FAIL is what V2 wants; a handler of both versions answers V2 with it.
    private static bool IsAcceptedFailure(Answer answer) => answer.IsAccepted && answer.Body.Outcome == Outcome.Failure && answer.Body.Form is AnswerForm.Json or AnswerForm.Text;

    private static string WordOf(Answer answer) => answer.Body.Cause is LiteralExpressionSyntax { Token.Value: string { Length: <= 20 } word } ? "\"" + word + "\"" : "FAIL";
}
