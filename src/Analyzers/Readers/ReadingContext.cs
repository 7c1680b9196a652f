using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>What the readers of one method share: the semantic model, the values, and the payloads found so far.</summary>
internal sealed class ReadingContext(ValueReader values, CompilationFacts facts)
{
    private readonly Dictionary<string, PayloadBuilder> byVariable = new(StringComparer.Ordinal);
    private readonly List<PayloadBuilder> builders = [];
    private readonly HashSet<SyntaxNode> read = [];
    private readonly Dictionary<SyntaxNode, Dictionary<string, IdentifierNameSyntax[]>> names = [];

    public SemanticModel Model => values.Semantics.Model;

    public CompilationFacts Facts { get; } = facts;

    public CancellationToken Cancellation => values.Semantics.Cancellation;

    public ValueReader Values => values;

    /// <summary>The payloads in the order of the source.</summary>
    public IReadOnlyList<PayloadBuilder> Builders => builders;

    /// <summary>The uses of a name in a body behind a place, in the order of the source; the body is walked once, however many payloads are asked about.</summary>
    public IEnumerable<IdentifierNameSyntax> UsesBehind(int place, string name, SyntaxNode body)
    {
        if (!names.TryGetValue(body, out var found))
        {
            names[body] = found = body.DescendantNodes().OfType<IdentifierNameSyntax>()
                .GroupBy(use => use.Identifier.ValueText, StringComparer.Ordinal)
                .ToDictionary(uses => uses.Key, uses => uses.ToArray(), StringComparer.Ordinal);
        }

        return found.TryGetValue(name, out var uses) ? uses.Skip(FirstBehind(place, uses)) : [];
    }

    private static int FirstBehind(int place, IdentifierNameSyntax[] uses)
    {
        var (first, end) = (0, uses.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = uses[middle].SpanStart < place ? (middle + 1, end) : (first, middle);
        }

        return first;
    }

    /// <summary>Marks a node as part of a payload already read; false where it was marked before.</summary>
    public bool Claim(SyntaxNode node) => read.Add(node);

    /// <summary>Begins a payload; from here on the variable, if any, stands for it. <paramref name="origin"/> is what created it, where that is in sight.</summary>
    public PayloadBuilder Begin(PayloadShape shape, ExpressionSyntax? typed, string written, string? variable, ExpressionSyntax? origin = null)
    {
        var builder = new PayloadBuilder(shape, () => typed is null ? null : Values.Semantics.TypeOf(typed), written) { Origin = origin };
        builders.Add(builder);
        if (variable is not null)
        {
            byVariable[variable] = builder;
        }

        return builder;
    }

    /// <summary>The payload that a variable stands for; begun here where the method did not create it.</summary>
    public PayloadBuilder Of(ExpressionSyntax variable, PayloadShape shape)
    {
        var name = NameOf(variable);
        if (!byVariable.TryGetValue(name, out var builder))
        {
            return Begin(shape, variable, "", name);
        }

        builder.Shape = builder.IsEmpty ? shape : builder.Shape;
        return builder;
    }

    /// <summary>One spelling for <c>data</c> and <c>this.data</c>.</summary>
    public static string NameOf(ExpressionSyntax variable) => variable is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access.Name.ToString() : variable.ToString();

    /// <summary>The variable that an expression's value is put into at once, or null.</summary>
    public static string? VariableOf(ExpressionSyntax expression) => expression.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment when assignment.Right == expression => NameOf(assignment.Left),
        CastExpressionSyntax or ParenthesizedExpressionSyntax => VariableOf((ExpressionSyntax)expression.Parent),
        _ => null,
    };
}
