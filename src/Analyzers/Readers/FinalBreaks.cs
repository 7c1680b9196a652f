using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Says how a line break is put behind a text, in the manner in which the text is put together.</summary>
internal static class FinalBreaks
{
    /// <summary>The edit, or null where there is no good place.</summary>
    public static Edit? Of(ExpressionSyntax text, ValueReader values) => text switch
    {
        InterpolatedStringExpressionSyntax interpolated => interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
            ? new Edit(interpolated.StringEndToken.Place().Before, "\\n")
            : new Edit(text.Place().After, " + \"\\n\""),
        LiteralExpressionSyntax { Token.Text: ['"', ..] } literal => new Edit(new Span(text.SyntaxTree, literal.Span.End - 1, 0), "\\n"),
        BinaryExpressionSyntax { Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax } chain => Of(chain.Right, values),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" }, ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax template }, ..] } => Of(template, values),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: var builder } } =>
            values.LastAppend(builder) is { } last ? new Edit(last.Place().After, ".Append('\\n')") : null,
        BinaryExpressionSyntax or InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax => new Edit(text.Place().After, " + \"\\n\""),
        _ => null,
    };
}
