using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds answers with a status such as 201 or 202.</summary>
internal sealed class NotificationAnswerStatusWrongCheck : NotificationCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP306")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler) => handler.Answers
        .Where(answer => answer.Status is > 200 and < 300 and not 204 && answer.Body.Outcome != Outcome.Failure)
        .Select(answer => new Problem(answer.Expression.Place(), NotificationAnswerStatusWrong.Message.With(answer.Status!.Value)));
}
