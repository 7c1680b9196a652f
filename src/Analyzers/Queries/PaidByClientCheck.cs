using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Queries;

namespace WeChatPayLint.Analyzers.Queries;

/// <summary>Finds a test for the result that a page was given, with an order's state written behind it and no query in the method.</summary>
internal sealed class PaidByClientCheck : CodeCheck
{
    private static readonly HashSet<string> Successes = new(StringComparer.OrdinalIgnoreCase) { "get_brand_wcpay_request:ok", "requestPayment:ok", "chooseWXPay:ok" };

    private static readonly string[] States = ["paid", "status", "state", "ispay", "payresult"];

    private static readonly string[] Writers = ["MarkPaid", "MarkAsPaid", "SetPaid", "PaySuccess", "UpdateOrder", "CompleteOrder", "FinishOrder", "ConfirmOrder", "SaveChanges"];

    public override Rule Rule { get; } = RuleCatalog.Find("WXP409")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) => file.Nodes.Of<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && Successes.Contains(literal.Token.ValueText) && GuardedBy(literal) is { } body && body.DescendantNodes().Any(WritesState) && !Queries(literal))
        .Select(literal => new Problem(literal.Place(), PaidByClient.Message.With(literal.Token.ValueText)));

    private static StatementSyntax? GuardedBy(LiteralExpressionSyntax literal) => literal.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault() is { } choice && choice.Condition.Span.Contains(literal.Span)
        && literal.Parent is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } ? choice.Statement : null;

    private static bool WritesState(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax or ElementAccessExpressionSyntax } assignment => Speaks(assignment.Left.LastName()) || (assignment.Left is ElementAccessExpressionSyntax && Speaks(assignment.Right.ToString())),
        InvocationExpressionSyntax call => Writers.Any(writer => call.LastName().StartsWith(writer, StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    private static bool Speaks(string name) => States.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool Queries(LiteralExpressionSyntax literal) => literal.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && member.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.LastName() is var name && (name.IndexOf("Query", StringComparison.OrdinalIgnoreCase) >= 0 || name.Contains("GetPay") || name.Contains("TradeState") || name.Contains("Check")));
}
