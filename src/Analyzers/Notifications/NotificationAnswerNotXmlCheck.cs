using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds answers of V2 handlers that are not the XML which WeChat Pay reads.</summary>
internal sealed class NotificationAnswerNotXmlCheck : NotificationCheck
{
    // A string in C#: the XML has neither quotes nor backslashes.
    private const string Literal = "\"" + NotificationAnswerNotXml.Success + "\"";

    public override Rule Rule { get; } = RuleCatalog.Find("WXP305")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler)
    {
        foreach (var exit in handler.IsV2 && !handler.IsV3 ? handler.Answers.GroupBy(answer => answer.Expression) : [])
        {
            if (exit.FirstOrDefault(IsNotXml) is { } answer)
            {
                yield return new Problem(exit.Key.Place(), NotificationAnswerNotXml.NotXml)
                {
                    Related = answer.Body.Cause is { } cause && !exit.Key.Span.Contains(cause.Span) ? [cause.Place()] : [],
                    Repairs = exit.All(IsNotXml) && EditOf(answer, handler) is { } edit ? [Repair.Safe("xml-answer", ("Answer with the XML of V2", "改为返回 V2 规定的 XML"), edit)] : [],
                };
            }
            else if (exit.Any(IsMalformed))
            {
                yield return new Problem(exit.Key.Place(), NotificationAnswerNotXml.Malformed);
            }
            else if (exit.FirstOrDefault(other => other.Body.Outcome == Outcome.Echo) is { } echo && !VerificationFlow.LeavesUnverified(handler))
            {
                yield return new Problem(exit.Key.Place(), NotificationAnswerNotXml.Echo) { Related = [echo.Body.Cause!.Place()] };
            }
        }
    }

    private static bool IsNotXml(Answer answer) => answer.IsAccepted && answer.Body.Outcome == Outcome.Success && answer.Body.Form is AnswerForm.Json or AnswerForm.Text;

    private static bool IsMalformed(Answer answer) => answer.IsAccepted && answer.Body.IsMalformed && answer.Body.Form == AnswerForm.Xml;

    private static Edit? EditOf(Answer answer, NotificationHandler handler)
    {
        if (answer.Expression is LiteralExpressionSyntax)
        {
            return new Edit(answer.Expression.Place(), Literal);
        }

        var isResult = answer.Expression is InvocationExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "Ok" or "Content" or "Json" } };
        return isResult && AnswerRepairs.MayReturnResult(handler) ? new Edit(answer.Expression.Place(), "Content(" + Literal + ", \"text/xml\")") : null;
    }
}
