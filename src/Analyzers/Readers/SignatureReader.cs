using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Follows a text to the signature that is made of it: through the calls around it, and through locals that hold it or its bytes.</summary>
internal sealed class SignatureReader(ReadingContext context)
{
    // Text, bytes, hash, signature: no more locals lie in between.
    private const int MaxLocals = 4;

    /// <summary>The outermost expression that the text is given to, or null where it is given to none.</summary>
    public Value? Of(ExpressionSyntax text)
    {
        var outer = Outermost(text);
        for (var i = 0; i < MaxLocals && NextUse(outer) is { } use && Outermost(use) is var next && next != use; i++)
        {
            outer = next;
        }

        return outer == text ? null : context.Values.Read(outer);
    }

    private static ExpressionSyntax Outermost(ExpressionSyntax inner)
    {
        SyntaxNode current = inner;
        while (true)
        {
            switch (current.Parent)
            {
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } list }:
                    current = list.Parent!;
                    break;
                case MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax:
                case InvocationExpressionSyntax call when call.Expression == current:
                    current = current.Parent!;
                    break;
                default:
                    return (ExpressionSyntax)current;
            }
        }
    }

    private static IdentifierNameSyntax? NextUse(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration } declarator }
            ? StraightLine.NextUse(declaration, declarator.Identifier.ValueText)
            : null;
}
