using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Queries;

namespace WeChatPayLint.Analyzers.Queries;

/// <summary>Finds where orders are placed in an assembly that has no word of closing one.</summary>
internal sealed class OrdersNeverClosedCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP411")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) => file.Facts.ClosesOrders
        ? []
        : file.Nodes.Of<InvocationExpressionSyntax>().Where(IsOrder).Select(call => (call.Expression as MemberAccessExpressionSyntax)?.Name ?? (SyntaxNode)call.Expression)
            .Concat(file.Nodes.Of<LiteralExpressionSyntax>().Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText.Length < 512 && Endpoints.Find(literal.Token.ValueText) is { Operation: Operation.PlaceOrder }))
            .Select(order => new Problem(order.Place(), OrdersNeverClosed.Message));

    private static bool IsOrder(InvocationExpressionSyntax call) => call.LastName() is var method && SdkCalls.MayBe(method) && SdkCalls.Find(method, call.Receiver().LastName()) is { Operation: Operation.PlaceOrder };
}
