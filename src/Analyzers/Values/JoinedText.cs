using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>Reads <c>string.Join("\n", …)</c> and <c>string.Concat</c>, with arguments, an array or a list.</summary>
internal static class JoinedText
{
    /// <summary>Whether the call may join texts.</summary>
    public static bool MayBe(string method, ExpressionSyntax? receiver) => method is "Join" or "Concat" && receiver?.ToString() is "string" or "String" or "System.String";

    /// <summary>The parts of the text, or null where the elements are not known.</summary>
    public static IReadOnlyList<TextPart>? Of(InvocationExpressionSyntax call, string method, ValueReader values, ValueFollower follower)
    {
        var arguments = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
        var separator = method == "Join" && arguments.Count > 0 ? arguments[0] : null;
        var rest = separator is null ? arguments : arguments.Skip(1).ToList();
        var elements = rest.Count == 1 ? ElementsOf(rest[0], follower) : rest;
        if (elements is null || elements.Count < 2)
        {
            return null;
        }

        var parts = new List<TextPart>();
        foreach (var element in elements)
        {
            if (separator is not null && parts.Count > 0)
            {
                parts.Add(new TextPart(values.Read(separator)));
            }

            parts.Add(new TextPart(values.Read(element)));
        }

        return parts;
    }

    private static IReadOnlyList<ExpressionSyntax>? ElementsOf(ExpressionSyntax list, ValueFollower follower)
    {
        if (Elements(list) is { } inPlace)
        {
            return inPlace;
        }

        return list is IdentifierNameSyntax && follower.DeclaratorOf(list) is { Initializer: { } initializer } declarator && Elements(initializer.Value) is { } first
            && StraightLine.Between(declarator, list) is { } steps && steps.All(IsAdd)
                ? [.. first, .. steps.Select(Added)]
                : null;
    }

    private static IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax list) => list switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } array } => array.Expressions,
        CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax) => [.. collection.Elements.Cast<ExpressionElementSyntax>().Select(element => element.Expression)],
        ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Type: GenericNameSyntax { Identifier.ValueText: "List" } } created => created.Initializer?.Expressions ?? [],
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } created => created.Initializer?.Expressions ?? [],
        InitializerExpressionSyntax array => array.Expressions,
        _ => null,
    };

    private static bool IsAdd(ExpressionSyntax step) =>
        step is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax, Name.Identifier.ValueText: "Add" }, ArgumentList.Arguments.Count: 1 };

    private static ExpressionSyntax Added(ExpressionSyntax step) => ((InvocationExpressionSyntax)step).ArgumentList.Arguments[0].Expression;
}
