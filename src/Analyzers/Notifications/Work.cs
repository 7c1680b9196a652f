using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Tells what code does with a notification: what only reads it or writes a log from what changes an order.</summary>
internal static class Work
{
    private static readonly string[] Readings = ["Decrypt", "Deserialize", "Verify", "FromXml", "Parse", "Load"];

    private static readonly string[] Changes =
    [
        "SaveChanges", "Update", "MarkPaid", "MarkAs", "MarkOrder", "SetPaid", "SetPay", "SetOrder", "SetTenpay", "SetWepay", "ExecuteSql", "ExecuteNonQuery", "ExecuteCommand", "Complete", "Confirm", "PaySuccess", "PayOrder",
        "Finish", "Settle", "Deliver", "Ship",
    ];

    private static readonly string[] Writes = ["SaveChanges", "ExecuteSql", "ExecuteNonQuery", "ExecuteCommand"];

    private static readonly string[] States = ["status", "state", "paid"];

    // States of other things.
    private static readonly HashSet<string> OtherStates = new(StringComparer.OrdinalIgnoreCase) { "StatusCode", "ModelState", "TradeState", "trade_state", "TradeStateDescription", "StatusDescription", "ViewState" };

    /// <summary>Whether code reads the notification or changes an order.</summary>
    public static bool IsIn(SyntaxNode code) => Exits.OwnNodes(code).Any(node => IsChange(node) || (node is InvocationExpressionSyntax call && !IsLog(call) && StartsWithOne(call.LastName(), Readings)));

    /// <summary>Whether a node changes an order: <c>order.IsPaid = true</c>, <c>SaveChangesAsync()</c>, <c>MarkPaid(…)</c>.</summary>
    public static bool IsChange(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } left } => IsState(left.Name.Identifier.ValueText),
        InvocationExpressionSyntax call => StartsWithOne(call.LastName(), Changes) && !IsLog(call),
        _ => false,
    };

    /// <summary>Whether a node changes an order itself, and does not leave that to another class, which may look before it does.</summary>
    public static bool IsOwnChange(SyntaxNode node) => IsChange(node) && node is not InvocationExpressionSyntax || (node is InvocationExpressionSyntax call && StartsWithOne(call.LastName(), Writes));

    /// <summary>Whether a name is that of an order's state.</summary>
    public static bool IsState(string name) => !OtherStates.Contains(name) && States.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a call writes a log.</summary>
    public static bool IsLog(InvocationExpressionSyntax call) => call.Expression.ToString() is var called && (called.IndexOf("log", StringComparison.OrdinalIgnoreCase) >= 0 || called.StartsWith("Console.", StringComparison.Ordinal) || called.StartsWith("Trace", StringComparison.Ordinal));

    private static bool StartsWithOne(string name, string[] words) => words.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
