using Microsoft.CodeAnalysis;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>Turns places in syntax into the rules' places.</summary>
internal static class Places
{
    public static Span Place(this SyntaxNode node) => new(node.SyntaxTree, node.SpanStart, node.Span.Length);

    public static Span Place(this SyntaxToken token) => new(token.SyntaxTree, token.SpanStart, token.Span.Length);
}
