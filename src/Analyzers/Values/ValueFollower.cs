using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>Finds the one expression behind a name: a local assigned once, a constant, a settings field, a getter or method that returns one expression.</summary>
internal sealed class ValueFollower(FileSemantics semantics)
{
    private static readonly ConditionalWeakTable<SyntaxNode, Dictionary<string, int>> Writes = new();

    /// <summary>The expression that gives the name its only value, or null.</summary>
    public ExpressionSyntax? DefinitionOf(ExpressionSyntax use)
    {
        var symbol = semantics.SymbolOf(use);
        return symbol switch
        {
            ILocalSymbol local => OfLocal(local),
            IFieldSymbol field => OfField(field),
            IPropertySymbol { IsIndexer: false } property when !IsReplaceable(property) => OfProperty(property),
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method when !IsReplaceable(method) => OfMethod(method),
            _ => null,
        };
    }

    /// <summary>Whether the name is that of a place that keeps its value, so that it is the same at each use.</summary>
    public bool IsStored(ExpressionSyntax use) => semantics.SymbolOf(use) switch
    {
        ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IFieldSymbol => true,
        IPropertySymbol { IsIndexer: false } property => Declaration(property) switch
        {
            ParameterSyntax => true,
            PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } => accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }),
            _ => false,
        },
        _ => false,
    };

    /// <summary>The declaration of a local of this method that has a value from its beginning, or null.</summary>
    public VariableDeclaratorSyntax? DeclaratorOf(ExpressionSyntax use) =>
        semantics.SymbolOf(use) is ILocalSymbol local && Declaration(local) is VariableDeclaratorSyntax { Initializer: not null } declarator ? declarator : null;

    /// <summary>Whether a local or a parameter is written again after it came into being.</summary>
    public bool IsRewritten(ExpressionSyntax use)
    {
        if (semantics.SymbolOf(use) is not (ILocalSymbol or IParameterSymbol) || EnclosingBody(use) is not { } body)
        {
            return false;
        }

        return WritesIn(body).ContainsKey(use.ToString());
    }

    private static bool IsReplaceable(ISymbol symbol) => symbol.IsVirtual || symbol.IsAbstract || symbol.IsOverride || symbol.IsExtern;

    private ExpressionSyntax? OfLocal(ILocalSymbol local)
    {
        if (Declaration(local) is not VariableDeclaratorSyntax declarator || EnclosingBody(declarator) is not { } body)
        {
            return null;
        }

        WritesIn(body).TryGetValue(local.Name, out var writes);
        return (declarator.Initializer, writes) switch
        {
            ({ } initializer, 0) => initializer.Value,
            (null, 1) => OnlyAssignment(body, local.Name),
            _ => null,
        };
    }

    private ExpressionSyntax? OfField(IFieldSymbol field)
    {
        if (Declaration(field) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator)
        {
            return null;
        }

        return field.IsConst || field.IsReadOnly || !IsWrittenInItsType(declarator, field.Name) ? value : null;
    }

    private ExpressionSyntax? OfProperty(IPropertySymbol property)
    {
        if (Declaration(property) is not PropertyDeclarationSyntax declaration)
        {
            return null;
        }

        if (declaration.ExpressionBody is { } arrow)
        {
            return arrow.Expression;
        }

        var accessors = declaration.AccessorList?.Accessors ?? default;
        var getter = accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        if (getter is { ExpressionBody: { } getterArrow })
        {
            return getterArrow.Expression;
        }

        if (getter?.Body is { } body)
        {
            return Returned(body);
        }

        // An instance's settable property is what a binder or a caller makes of it; its initializer is only a default.
        return declaration.Initializer is { } initializer && (property.IsReadOnly || (property.IsStatic && !IsWrittenInItsType(declaration, property.Name)))
            ? initializer.Value
            : null;
    }

    private ExpressionSyntax? OfMethod(IMethodSymbol method) => Declaration(method) switch
    {
        MethodDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
        MethodDeclarationSyntax { Body: { } body } => Returned(body),
        LocalFunctionStatementSyntax { ExpressionBody: { } arrow } => arrow.Expression,
        LocalFunctionStatementSyntax { Body: { } body } => Returned(body),
        _ => null,
    };

    // Declarations of locals and calls for their own sake, then one return: still one expression.
    private static ExpressionSyntax? Returned(BlockSyntax body) =>
        body.Statements.Count == 0 || !body.Statements.Take(body.Statements.Count - 1).All(IsStraight) ? null : body.Statements.Last() switch
        {
            ReturnStatementSyntax { Expression: { } value } => value,
            UsingStatementSyntax { Statement: BlockSyntax inner } => Returned(inner),
            _ => null,
        };

    private static bool IsStraight(StatementSyntax statement) => statement is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or ExpressionStatementSyntax { Expression: InvocationExpressionSyntax };

    private SyntaxNode? Declaration(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(semantics.Cancellation) : null;

    private static SyntaxNode? EnclosingBody(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);

    private static bool IsWrittenInItsType(SyntaxNode declaration, string name) =>
        declaration.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault() is { } type && WritesIn(type) is var writes && (writes.ContainsKey(name) || writes.ContainsKey("." + name));

    private static ExpressionSyntax? OnlyAssignment(SyntaxNode body, string name) => body.DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name)
        ?.Right;

    // Members have a point before their names: order.total_fee = total_fee does not write the local.
    private static Dictionary<string, int> WritesIn(SyntaxNode body) => Writes.GetValue(body, CountWrites);

    private static Dictionary<string, int> CountWrites(SyntaxNode body)
    {
        var writes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in body.DescendantNodes())
        {
            var target = node switch
            {
                AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment => assignment.Left,
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand,
                PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
                ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
                _ => null,
            };
            var name = target switch
            {
                IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
                MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax } access => "." + access.Name.Identifier.ValueText,
                _ => null,
            };
            if (name is not null)
            {
                writes.TryGetValue(name, out var count);
                writes[name] = count + 1;
            }
        }

        return writes;
    }
}
