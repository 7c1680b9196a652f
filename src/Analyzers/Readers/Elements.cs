using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Finds what puts a field in, so that a repair can put another in beside it.</summary>
internal static class Elements
{
    /// <summary>The statement or the initializer's element around a key, or null.</summary>
    public static Element? Of(SyntaxNode key)
    {
        foreach (var node in key.Ancestors())
        {
            switch (node)
            {
                case AnonymousObjectMemberDeclaratorSyntax or ExpressionSyntax { Parent: InitializerExpressionSyntax }:
                    return new Element(node.Place(), "," + Gap(node));
                case ExpressionStatementSyntax:
                    return new Element(node.Place(), Gap(node));
                case StatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether the key is written in a branch or a loop that what it belongs to was not created in.</summary>
    public static bool IsConditional(SyntaxNode key, SyntaxNode origin)
    {
        foreach (var node in key.Ancestors())
        {
            switch (node)
            {
                case IfStatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or CatchClauseSyntax:
                    return !node.Span.Contains(origin.Span);
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>What stands between a new element and the one behind it: a new line as the file has it, where that begins one; a blank where it shares its line.</summary>
    public static string Gap(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        var indentation = text.ToString(new(line.Start, node.SpanStart - line.Start));
        return indentation.Trim().Length > 0 ? " " : text.ToString(new(line.End, line.EndIncludingLineBreak - line.End)) + indentation;
    }
}
