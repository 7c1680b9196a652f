using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Finds where a local can be declared, so that an expression before it and one behind it can use it.</summary>
internal static class LocalPlaces
{
    /// <summary>The place before the statement of an expression; null within an expression body, a lambda or an embedded statement.</summary>
    public static LocalPlace? Before(ExpressionSyntax expression)
    {
        var statement = expression.Ancestors().TakeWhile(node => node is not (LambdaExpressionSyntax or ArrowExpressionClauseSyntax)).OfType<StatementSyntax>().FirstOrDefault();
        if (statement?.Parent is not (BlockSyntax or GlobalStatementSyntax) || statement.SpanStart - LineStart(statement) is var column && column > Indentation(statement).Length)
        {
            return null;
        }

        var member = statement.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        var taken = new HashSet<string>(member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && !IsMember(token.Parent)).Select(token => token.ValueText), StringComparer.Ordinal);
        return new(statement.Place().Before, NewLineOf(statement) + Indentation(statement), taken);
    }

    // The name of a member says nothing about locals: new { nonceStr = … }, start.nonceStr.
    private static bool IsMember(SyntaxNode? name) => name?.Parent switch
    {
        NameEqualsSyntax or NameColonSyntax => true,
        MemberAccessExpressionSyntax access => access.Name == name,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };

    private static int LineStart(StatementSyntax statement)
    {
        var text = statement.SyntaxTree.GetText();
        return text.Lines.GetLineFromPosition(statement.SpanStart).Start;
    }

    private static string Indentation(StatementSyntax statement) =>
        statement.GetLeadingTrivia().LastOrDefault() is { RawKind: (int)SyntaxKind.WhitespaceTrivia } blanks ? blanks.ToString() : "";

    private static string NewLineOf(StatementSyntax statement)
    {
        var line = statement.SyntaxTree.GetText().Lines[0];
        return line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n";
    }
}
