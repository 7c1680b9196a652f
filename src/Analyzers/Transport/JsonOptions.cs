using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>What is known of a serialiser's options.</summary>
/// <param name="IsCamelCase">Whether names begin with a small letter, as with the defaults of the web; otherwise they are written as they are.</param>
/// <param name="KeepsNull">Whether members that are null are written.</param>
/// <param name="Creation">Where the options are created; null where a call has none.</param>
internal sealed record JsonOptions(bool IsCamelCase, bool KeepsNull, BaseObjectCreationExpressionSyntax? Creation)
{
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "PropertyNamingPolicy", "DefaultIgnoreCondition", "IgnoreNullValues", "WriteIndented", "Encoder", "PropertyNameCaseInsensitive", "AllowTrailingCommas", "DefaultBufferSize", "MaxDepth", "NumberHandling",
    };

    /// <summary>Reads the options of a call; null where they are not known to the letter.</summary>
    public static JsonOptions? Of(ExpressionSyntax? options, bool isWeb, FileContext file) => options switch
    {
        null or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => new(isWeb, true, null),
        BaseObjectCreationExpressionSyntax creation => OfCreation(creation),
        MemberAccessExpressionSyntax { Expression: var type, Name.Identifier.ValueText: "Web" or "Default" } access when type.LastName() == "JsonSerializerOptions" => new(access.LastName() == "Web", true, null),
        _ when file.Values.DefinitionOf(options) is BaseObjectCreationExpressionSyntax creation && !IsChangedLater(creation) => OfCreation(creation),
        _ => null,
    };

    private static JsonOptions? OfCreation(BaseObjectCreationExpressionSyntax creation)
    {
        bool? isCamelCase = (creation.ArgumentList?.Arguments ?? default) switch
        {
            { Count: 0 } => false,
            [{ Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Web" or "General" } defaults }] => defaults.LastName() == "Web",
            _ => null,
        };
        var keepsNull = true;
        foreach (var element in creation.Initializer?.Expressions ?? default)
        {
            if (element is not AssignmentExpressionSyntax { Left: SimpleNameSyntax { Identifier.ValueText: var name }, Right: var value } || !Harmless.Contains(name))
            {
                return null;
            }

            isCamelCase = name != "PropertyNamingPolicy" ? isCamelCase : value.IsKind(SyntaxKind.NullLiteralExpression) ? false : value.LastName() == "CamelCase" ? true : null;
            keepsNull &= name switch { "DefaultIgnoreCondition" => value.LastName() is "Never", "IgnoreNullValues" => value.IsKind(SyntaxKind.FalseLiteralExpression), _ => true };
        }

        return isCamelCase is { } known ? new(known, keepsNull, creation) : null;
    }

    private static bool IsChangedLater(SyntaxNode creation) => creation.SyntaxTree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
        assignment.Left is MemberAccessExpressionSyntax && assignment.Left.LastName() is "PropertyNamingPolicy" or "DefaultIgnoreCondition" or "IgnoreNullValues" or "TypeInfoResolver");
}
