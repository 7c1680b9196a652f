using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>What the semantic model says of the expressions of one file, each asked once: rules and readers come back to the same expressions many times.</summary>
internal sealed class FileSemantics(SemanticModel model, CancellationToken cancellation)
{
    private readonly Dictionary<ExpressionSyntax, SymbolInfo> symbols = [];
    private readonly Dictionary<ExpressionSyntax, ITypeSymbol?> types = [];

    public SemanticModel Model { get; } = model;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The symbol that the expression names, or null where it is not known for certain.</summary>
    public ISymbol? SymbolOf(ExpressionSyntax expression) => SymbolInfoOf(expression).Symbol;

    /// <summary>What the expression may name, and why it is not known for certain.</summary>
    public SymbolInfo SymbolInfoOf(ExpressionSyntax expression)
    {
        if (!symbols.TryGetValue(expression, out var info))
        {
            symbols[expression] = info = Model.GetSymbolInfo(expression, Cancellation);
        }

        return info;
    }

    /// <summary>The type of the expression by itself, or null where it has none.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax expression)
    {
        if (!types.TryGetValue(expression, out var type))
        {
            types[expression] = type = Model.GetTypeInfo(expression, Cancellation).Type;
        }

        return type;
    }
}
