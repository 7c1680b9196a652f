using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds changes of an order where neither its amount nor its state is looked at before.</summary>
internal sealed class NotificationNotComparedCheck : NotificationCheck
{
    private static readonly string[] Amounts = ["total", "amount", "fee", "fen", "money", "price"];

    public override Rule Rule { get; } = RuleCatalog.Find("WXP308")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler)
    {
        var nodes = handler.Parts.Select(NotificationHandler.BodyOf).OfType<SyntaxNode>().SelectMany(body => body.DescendantNodesAndSelf()).ToList();
        if (nodes.FirstOrDefault(Work.IsOwnChange) is not { } change || handler.Any("refund_id", "refund_status", "req_info"))
        {
            return [];
        }

        if (!handler.Names.Any(IsAmount))
        {
            return [new Problem(change.Place(), NotificationNotCompared.AmountUnchecked)];
        }

        return nodes.Any(IsTestOfState) || nodes.OfType<IfStatementSyntax>().Any(test => IsTestOfOrder(test, change)) ? [] : [new Problem(change.Place(), NotificationNotCompared.StateUnchecked)];
    }

    // if (!order.IsPaid), order.Status == …, orders.Where(order => order.State == 0): any look at a state that is not the notification's.
    private static bool IsTestOfState(SyntaxNode node) =>
        node is SimpleNameSyntax name
        && (Work.IsState(name.Identifier.ValueText) || IsRepeat(name.Identifier.ValueText))
        && !(node.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access && assignment.Left == access);

    // if (order.PaidAt is not null) return …: a look at what only a processed order has, on the way to the change.
    private static bool IsTestOfOrder(IfStatementSyntax test, SyntaxNode change) =>
        change is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax order } }
        && test.SpanStart < change.SpanStart
        && (test.Span.Contains(change.Span) || Exits.OwnNodes(test.Statement).Any(node => node is ReturnStatementSyntax or ThrowStatementSyntax))
        && test.Condition.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>()
            .Any(access => access.Expression.LastName() == order.Identifier.ValueText && !IsAmount(access.Name.Identifier.ValueText));

    private static bool IsAmount(string name) => Amounts.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsRepeat(string name) =>
        new[] { "processed", "handled", "exists", "finished", "duplicate", "idempot", "lock", "already", "done" }.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
