using Microsoft.CodeAnalysis;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>Translates the compiler's types into the few that rules tell apart.</summary>
internal static class StaticTypes
{
    public static StaticType Of(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Of(nullable.TypeArguments[0]);
        }

        return type?.SpecialType switch
        {
            null => StaticType.Unknown,
            SpecialType.System_String or SpecialType.System_Char => StaticType.Text,
            >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => StaticType.Integer,
            SpecialType.System_Decimal => StaticType.Decimal,
            SpecialType.System_Single or SpecialType.System_Double => StaticType.Float,
            SpecialType.System_Boolean => StaticType.Boolean,
            SpecialType.System_DateTime => StaticType.DateTime,
            SpecialType.System_Object => StaticType.Unknown,
            _ => OfName(type),
        };
    }

    private static StaticType OfName(ITypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Error or TypeKind.Dynamic or TypeKind.TypeParameter => StaticType.Unknown,
        _ when type.ContainingNamespace is not { Name: "System", ContainingNamespace.IsGlobalNamespace: true } => StaticType.Other,
        _ => type.Name switch
        {
            "DateTimeOffset" => StaticType.DateTimeOffset,
            "TimeSpan" => StaticType.TimeSpan,
            "Guid" => StaticType.Guid,
            _ => StaticType.Other,
        },
    };
}
