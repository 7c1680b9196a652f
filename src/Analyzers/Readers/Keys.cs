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
        IdentifierNameSyntax or MemberAccessExpressionSyntax when context.Model.GetConstantValue(key, context.Cancellation) is { HasValue: true, Value: string text } => WireNames.All.Contains(text) ? text : null,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } when context.Model.GetConstantValue(key, context.Cancellation) is { Value: string text } => WireNames.All.Contains(text) ? text : null,
        _ => null,
    };
}
