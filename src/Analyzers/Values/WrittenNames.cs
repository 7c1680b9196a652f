using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>Names as they are written: known before any symbol is asked for, and in code whose types are missing.</summary>
internal static class WrittenNames
{
    /// <summary>The last name of an expression or of a type: <c>Total</c> of <c>order.Amount.Total</c>, <c>Post</c> of <c>http?.Post(x)</c>; empty where it has none.</summary>
    public static string LastName(this SyntaxNode? node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax name => name.Name.Identifier.ValueText,
        InvocationExpressionSyntax call => call.Expression.LastName(),
        ObjectCreationExpressionSyntax creation => creation.Type.LastName(),
        ConditionalAccessExpressionSyntax access => access.WhenNotNull.LastName(),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => inner.Operand.LastName(),
        NullableTypeSyntax nullable => nullable.ElementType.LastName(),
        _ => "",
    };

    /// <summary>The name of what is assigned to: the key of <c>map["serial_no"]</c>, else the last name.</summary>
    public static string TargetName(this ExpressionSyntax target) => target switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } => key,
        ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } => key,
        _ => target.LastName(),
    };

    /// <summary>What a method is called on, behind <c>?.</c> too; null for a plain call.</summary>
    public static ExpressionSyntax? Receiver(this InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };
}
