using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Where a handler decides on a signature, and what becomes of one that is wrong.</summary>
internal static class VerificationFlow
{
    /// <summary>Whether some decision on the signature leaves the handler where it is wrong, or everything is left to an exception.</summary>
    public static bool LeavesUnverified(NotificationHandler handler)
    {
        var decisions = DecisionsIn(handler).ToList();
        return decisions.Count == 0 ? handler.Verifies : decisions.Any(decision => Refusal(decision) is { } branch && Exits.Leaves(branch));
    }

    /// <summary>The ifs that decide on a signature.</summary>
    public static IEnumerable<IfStatementSyntax> DecisionsIn(NotificationHandler handler) =>
        Exits.OwnNodes(handler.Body).OfType<IfStatementSyntax>().Where(choice => Asked(choice.Condition) is not null);

    /// <summary>The branch for a wrong signature; null where there is none.</summary>
    public static StatementSyntax? Refusal(IfStatementSyntax decision) => Asked(decision.Condition) == true ? decision.Else?.Statement : decision.Statement;

    // true: asks whether it is right; false: asks whether it is wrong; null: asks for other things.
    private static bool? Asked(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Asked(inner.Expression),
        AwaitExpressionSyntax inner => Asked(inner.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => !Asked(not.Operand),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both => Asked(both.Left) ?? Asked(both.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test => AskedOf(test.Left, test.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } test => !AskedOf(test.Left, test.Right),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } } test => AskedOf(test.Expression, constant),
        IdentifierNameSyntax name => Verification.IsName(name.Identifier.ValueText) || IsVerified(name) ? true : null,
        InvocationExpressionSyntax call => Verification.IsCall(call) ? true : null,
        MemberAccessExpressionSyntax access => Verification.IsName(access.Name.Identifier.ValueText) ? true : Asked(access.Expression),
        _ => null,
    };

    private static bool? AskedOf(ExpressionSyntax value, ExpressionSyntax constant) =>
        constant.IsKind(SyntaxKind.FalseLiteralExpression) ? !Asked(value) : constant.IsKind(SyntaxKind.TrueLiteralExpression) ? Asked(value) : null;

    private static bool IsVerified(IdentifierNameSyntax name) =>
        Definitions.OfLocal(name.Identifier.ValueText, name) is { Count: > 0 } definitions
        && definitions.Any(definition => definition.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(Verification.IsCall));
}
