using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds RSA keys that verify a notification and come from the merchant's own certificate.</summary>
internal sealed class VerifiedWithMerchantCertificateCheck : NotificationCheck
{
    private static readonly string[] Files = ["apiclient_cert", "apiclient_key"];

    private static readonly string[] Settings = ["MerchantCert", "MchCert", "MerchantCertificate", "MerchantPrivateKey", "MchPrivateKey", "MerchantKeyPath"];

    public override Rule Rule { get; } = RuleCatalog.Find("WXP311")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler) => handler.Calls
        .Where(call => call.LastName() is "VerifyData" or "VerifyHash")
        .Select(call => OriginOf(call.Receiver()))
        .OfType<SyntaxNode>()
        .Distinct()
        .Select(origin => new Problem(origin.Place(), VerifiedWithMerchantCertificate.Message.With(NameOf(origin))));

    // Where the key of rsa.VerifyData(…) comes from: what rsa is made of, and what is given to rsa.Import…(…).
    private static SyntaxNode? OriginOf(ExpressionSyntax? key)
    {
        if (key is not IdentifierNameSyntax name)
        {
            return key is null ? null : MerchantIn(key, 0);
        }

        var body = key.FirstAncestorOrSelf<SyntaxNode>(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        var imports = body?.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.LastName().StartsWith("Import", StringComparison.Ordinal) && call.Receiver()?.ToString() == name.Identifier.ValueText)
            .SelectMany(call => call.ArgumentList.Arguments.Select(argument => argument.Expression)) ?? [];
        return imports.Select(import => MerchantIn(import, 0)).FirstOrDefault(origin => origin is not null) ?? MerchantIn(name, 0);
    }

    private static SyntaxNode? MerchantIn(ExpressionSyntax value, int depth)
    {
        foreach (var node in value.DescendantNodesAndSelf())
        {
            if (node is LiteralExpressionSyntax { Token.Value: string text } && Files.Any(text.Contains))
            {
                return node;
            }

            if (node is SimpleNameSyntax name && Settings.Any(setting => name.Identifier.ValueText.IndexOf(setting, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                return name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            }

            if (depth < 3 && node is IdentifierNameSyntax local && Definitions.OfLocal(local.Identifier.ValueText, local)?.Select(definition => MerchantIn(definition, depth + 1)).FirstOrDefault(found => found is not null) is { } origin)
            {
                return origin;
            }
        }

        return null;
    }

    private static string NameOf(SyntaxNode origin) => origin is LiteralExpressionSyntax { Token.Value: string text } ? text.Substring(text.LastIndexOfAny(['/', '\\']) + 1) : origin.LastName();
}
