using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Tells where a request goes to V3.</summary>
internal static class V3Addresses
{
    /// <summary>Whether the value is an address of V3. A path alone is somebody's, unless it is one of an order's.</summary>
    public static bool Is(Value address)
    {
        var text = HeadOf(address.Resolved is CreationValue { TypeName: "Uri", Arguments: [var inner, ..] } ? inner.Resolved : address.Resolved);
        return IsText(text);
    }

    /// <summary>Whether an address of V3 is written in the code, or named in an argument of it.</summary>
    public static bool StandIn(SyntaxNode code, ValueReader values) => code.DescendantNodes().Any(node => node switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => IsText(text),
        InterpolatedStringTextSyntax { TextToken.ValueText: var text } => IsText(text),
        ArgumentSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } argument when argument.Expression.LastName() is var name && (Has(name, "url") || Has(name, "uri") || Has(name, "path") || Has(name, "api")) => Is(values.Read(argument.Expression)),
        _ => false,
    });

    private static bool IsText(string text) =>
        text.IndexOf('/') >= 0 && text.Length <= 512 && Endpoints.Find(text) is { Version: ApiVersion.V3 } endpoint && (text.Contains(Endpoints.Host) || endpoint.Operation != Operation.Other);

    // Of a text with holes, what stands before the first that is not known.
    private static string HeadOf(Value address) => address switch
    {
        ConstantValue { Constant: string text } => text,
        TextValue text => string.Concat(text.Parts.TakeWhile(part => part.Value.AsText is not null).Select(part => part.Value.AsText)),
        _ => "",
    };

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
