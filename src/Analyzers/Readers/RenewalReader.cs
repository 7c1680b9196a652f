using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Finds where a value is made anew within a piece of code that is run again until it succeeds.</summary>
internal sealed class RenewalReader(ReadingContext context)
{
    private static readonly string[] Retries = ["retry", "retries", "attempt", "tries", "trycount", "重试"];

    private static readonly string[] Makers = ["NewGuid", "Generate", "NextId", "NewId", "CreateNo", "CreateNumber", "NewNumber", "NewNo", "GenerateOutTradeNo", "Ticks", "ToUnixTime"];

    /// <summary>Where the value is made within a retry, or null.</summary>
    public Span? Of(ExpressionSyntax value)
    {
        var made = value is IdentifierNameSyntax name && context.Values.DefinitionOf(name) is { } definition && definition.SyntaxTree == value.SyntaxTree ? definition : value;
        return IsMade(made) && made.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax or GlobalStatementSyntax).Any(IsRetry) ? made.Place() : null;
    }

    private static bool IsMade(ExpressionSyntax value) => value.DescendantNodesAndSelf().Any(node => node switch
    {
        InvocationExpressionSyntax call => Makers.Any(maker => call.LastName().StartsWith(maker, StringComparison.Ordinal)),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Ticks" or "Now" or "UtcNow" } => true,
        _ => false,
    });

    private static bool IsRetry(SyntaxNode node) => node switch
    {
        ForStatementSyntax loop => Speaks(loop.Declaration, loop.Condition),
        WhileStatementSyntax loop => Speaks(loop.Condition) || (IsEndless(loop.Condition) && Speaks(loop.Statement)),
        DoStatementSyntax loop => Speaks(loop.Condition) || (IsEndless(loop.Condition) && Speaks(loop.Statement)),
        AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } } => Speaks(call.Expression),
        _ => false,
    };

    // while (true), while (!done): what counts the attempts is in the loop.
    private static bool IsEndless(ExpressionSyntax condition) => condition is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: IdentifierNameSyntax };

    private static bool Speaks(params SyntaxNode?[] nodes) => nodes.Any(node => node is not null && node.DescendantTokens().Any(token =>
        token.IsKind(SyntaxKind.IdentifierToken) && Retries.Any(word => token.ValueText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)));
}
