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

        if (!handler.Names.Any(name => Amounts.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)))
        {
            return [new Problem(change.Place(), NotificationNotCompared.AmountUnchecked)];
        }

        return nodes.Any(IsTestOfState) ? [] : [new Problem(change.Place(), NotificationNotCompared.StateUnchecked)];
    }

    // if (!order.IsPaid), order.Status == …, orders.Where(order => order.State == 0): any look at a state that is not the notification's.
    private static bool IsTestOfState(SyntaxNode node) =>
        node is SimpleNameSyntax name
        && (Work.IsState(name.Identifier.ValueText) || IsRepeat(name.Identifier.ValueText))
        && !(node.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access && assignment.Left == access);

    private static bool IsRepeat(string name) =>
        new[] { "processed", "handled", "exists", "finished", "duplicate", "idempot", "lock", "already", "done" }.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
