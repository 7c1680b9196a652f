using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Invocation;

/// <summary>Finds the methods that compute a signature of V2: <c>key=</c> is put behind a text, and MD5 or HMAC is computed, there or in a method of the same type.</summary>
internal static class V2Signing
{
    private static readonly string[] Hashes = ["MD5", "HMACSHA256", "HMACMD5"];

    /// <summary>The methods of the file, each with those of its type that hash for it.</summary>
    public static IReadOnlyList<(MethodDeclarationSyntax Method, IReadOnlyList<MethodDeclarationSyntax> Hashing)> In(FileContext file) => file.Once(FindAll);

    private static IReadOnlyList<(MethodDeclarationSyntax Method, IReadOnlyList<MethodDeclarationSyntax> Hashing)> FindAll(FileContext file) => [.. Find(file)];

    private static IEnumerable<(MethodDeclarationSyntax Method, IReadOnlyList<MethodDeclarationSyntax> Hashing)> Find(FileContext file)
    {
        foreach (var method in KeysIn(file).Select(key => key.FirstAncestorOrSelf<MethodDeclarationSyntax>()).OfType<MethodDeclarationSyntax>().Distinct())
        {
            file.Cancellation.ThrowIfCancellationRequested();
            var hashing = Called(method).Prepend(method).Where(Hash).ToList();
            if (hashing.Count > 0 && IsOurs(method, file))
            {
                yield return (method, hashing);
            }
        }
    }

    private static bool IsOurs(MethodDeclarationSyntax method, FileContext file)
    {
        var names = ScopeNames.Around(method);
        return !ProviderNames.AreOther(names) && (ProviderNames.AreWeChatPay(names) || (MarkerScan.Of(method.SyntaxTree, file.Cancellation) & Markers.WeChatPay) != 0);
    }

    private static IEnumerable<SyntaxNode> KeysIn(FileContext file) => file.Nodes.Of<LiteralExpressionSyntax>().Where(literal => literal.Token.Value is string text && IsKey(text))
        .Concat<SyntaxNode>(file.Nodes.Of<InterpolatedStringTextSyntax>().Where(text => IsKey(text.TextToken.ValueText)))
        .OrderBy(key => key.SpanStart);

    private static bool IsKey(string text) => text == "key=" || text.EndsWith("&key=", StringComparison.Ordinal) || text.StartsWith("&key={0}", StringComparison.Ordinal);

    private static bool Hash(MethodDeclarationSyntax method) =>
        method.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && Hashes.Any(hash => token.ValueText.StartsWith(hash, StringComparison.Ordinal)));

    private static IEnumerable<MethodDeclarationSyntax> Called(MethodDeclarationSyntax method)
    {
        if (method.Parent is not TypeDeclarationSyntax type)
        {
            return [];
        }

        var names = new HashSet<string>(method.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => call.Receiver() is null or ThisExpressionSyntax).Select(call => call.LastName()), StringComparer.Ordinal);
        return type.Members.OfType<MethodDeclarationSyntax>().Where(other => other != method && names.Contains(other.Identifier.ValueText));
    }
}
