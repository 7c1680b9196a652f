using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Tells by their names the members that verify signatures.</summary>
internal static class Verification
{
    private static readonly string[] Words = ["verif", "checksign", "checksignature", "validsign", "validatesign", "signvalid", "istenpaysign", "iswxsign", "issignvalid", "yanqian"];

    // Words that say the same only together: CheckWxSign, ValidateNotifySign.
    private static readonly string[] Asking = ["check", "valid", "compare", "is"];

    /// <summary>Whether a member of this name verifies a signature. VerifyHashedPassword and verification codes are other things.</summary>
    public static bool IsName(string name) =>
        (Words.Any(word => Contains(name, word)) && !Contains(name, "password") && !Contains(name, "code"))
        || (Contains(name, "sign") && Asking.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a call verifies a signature.</summary>
    public static bool IsCall(InvocationExpressionSyntax call) => IsName(call.LastName());

    /// <summary>Whether code verifies, asks whether something was verified, or has a method for it.</summary>
    public static bool IsIn(SyntaxNode code) => code.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && IsName(token.ValueText));

    private static bool Contains(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
