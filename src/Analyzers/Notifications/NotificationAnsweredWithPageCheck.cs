using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds answers that are a page or a redirect.</summary>
internal sealed class NotificationAnsweredWithPageCheck : NotificationCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP316")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler)
    {
        if (handler.Answers.Any(answer => answer.IsWritten))
        {
            return [];
        }

        var right = handler.IsV2 && !handler.IsV3 ? "<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>" : "200, 204 or 500";
        var answered = handler.Answers
            .Where(answer => answer.Body.Form is AnswerForm.Page or AnswerForm.Redirect)
            .Select(answer => new Problem(answer.Expression.Place(), (answer.Body.Form == AnswerForm.Page ? NotificationAnsweredWithPage.Page : NotificationAnsweredWithPage.Redirect).With(right)));
        var redirected = handler.Calls.Where(IsRedirect).Select(call => new Problem(call.Place(), NotificationAnsweredWithPage.Redirect.With(right)));
        return answered.Concat(redirected);
    }

    private static bool IsRedirect(InvocationExpressionSyntax call) =>
        (call.LastName() == "Redirect" && call.Receiver().LastName().IndexOf("response", StringComparison.OrdinalIgnoreCase) >= 0) || (call.LastName() == "Transfer" && call.Receiver().LastName() == "Server");
}
