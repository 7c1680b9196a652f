using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds fields of a notification that are looked for in the query or form, where nothing reads the body.</summary>
internal sealed class NotificationReadFromFormCheck : NotificationCheck
{
    private static readonly string[] Fields = ["out_trade_no", "transaction_id", "total_fee", "sign", "resource", "result_code", "return_code", "trade_state", "event_type"];

    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal) { "Form", "Query", "QueryString", "Params", "Request" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP301")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler)
    {
        if (handler.Form == HandlerForm.Part || handler.Mentions.Any(mentions => NoticeEvidence.ReadsBody(handler.Node, mentions)))
        {
            yield break;
        }

        foreach (var field in Fields)
        {
            foreach (var name in handler.Of(field))
            {
                if (ReadAt(name) is { } read)
                {
                    yield return new Problem(read.Place(), NotificationReadFromForm.Message.With(field));
                }
            }
        }
    }

    // Request.Form["sign"], Request["sign"], [FromQuery] string sign.
    private static SyntaxNode? ReadAt(SyntaxNode name) => name switch
    {
        LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax element } } when Forms.Contains(element.Expression.LastName()) => element,
        ParameterSyntax parameter when NoticeEvidence.IsOfForm(parameter) && parameter.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => HandlerForms.NameOf(attribute) is "FromQuery" or "FromForm" or "FromUri") => parameter,
        _ => null,
    };
}
