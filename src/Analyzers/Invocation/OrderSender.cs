using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Invocation;

/// <summary>Tells whether a method that sends orders lets the answers of failed ones through.</summary>
internal static class OrderSender
{
    private static readonly HashSet<string> Results = new(StringComparer.OrdinalIgnoreCase) { "return_code", "ReturnCode", "result_code", "ResultCode", "prepay_id", "PrepayId", "code_url", "CodeUrl" };

    // V2 answers a failed order with HTTP 200, so that its status tells nothing.
    private static readonly HashSet<string> Statuses = new(StringComparer.Ordinal) { "IsSuccessful", "IsSuccessStatusCode", "StatusCode" };

    /// <summary>Whether the method throws for an order that failed: behind a test of the answer or, in V3, of the status.</summary>
    public static bool Refuses(MethodDeclarationSyntax sender, ApiVersion version)
    {
        var isV3 = version == ApiVersion.V3;
        return sender.DescendantNodes().Any(node => node switch
        {
            IfStatementSyntax test => IsAboutSuccess(test.Condition, isV3) && (Throws(test) || Following(test).Any(Throws)),
            InvocationExpressionSyntax call => isV3 && call.LastName() == "EnsureSuccessStatusCode",
            _ => false,
        });
    }

    private static bool IsAboutSuccess(ExpressionSyntax condition, bool isV3) => condition.DescendantNodesAndSelf().Any(node => node switch
    {
        IdentifierNameSyntax name => Results.Contains(name.Identifier.ValueText) || (isV3 && Statuses.Contains(name.Identifier.ValueText)),
        LiteralExpressionSyntax { Token.Value: string key } => Results.Contains(key),
        _ => false,
    });

    // if (answer.IsSuccessful) { return …; } throw …
    private static IEnumerable<SyntaxNode> Following(IfStatementSyntax test) => test.Parent!.ChildNodes().Where(sibling => sibling.SpanStart >= test.Span.End && sibling is ThrowStatementSyntax);

    private static bool Throws(SyntaxNode statement) => statement.DescendantNodesAndSelf().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax);
}
