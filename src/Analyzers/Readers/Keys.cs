using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Api;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Recognises the keys of string-keyed containers. Keys are compared to the letter: <c>Log.Info("Refund", …)</c> is no field.</summary>
internal static class Keys
{
    /// <summary>The wire name that an expression is, or null.</summary>
    public static string? Constant(ExpressionSyntax key, ReadingContext context) => key switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => WireNames.All.Contains(text) ? text : null,
        LiteralExpressionSyntax => null,
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
            when context.Values.Read(key).AsText is { } text => WireNames.All.Contains(text) ? text : null,
        _ => null,
    };
}
