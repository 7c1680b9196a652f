using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;

namespace WeChatPayLint.Analyzers.Security;

/// <summary>Recognises the settings that are secret where they are used.</summary>
internal static class Secrets
{
    /// <summary>The uses of secret settings of WeChat Pay in a file: the outermost name, such as <c>options.ApiV3Key</c>, with what it is called.</summary>
    public static IEnumerable<(ExpressionSyntax Use, string Name)> In(FileContext file) => file.Nodes.Of<IdentifierNameSyntax>()
        .Where(name => SettingNames.WireNameOf(name.Identifier.ValueText) is { } wire && SettingNames.IsSecret(wire))
        .Select(name => (Use: name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name, Name: name.Identifier.ValueText))
        .Where(secret => IsValue(secret.Use) && IsWeChatPay(secret.Use, secret.Name));

    // Not what is written to, nor a member of the secret, such as its length.
    private static bool IsValue(ExpressionSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left != use,
        MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or ConditionalAccessExpressionSyntax => false,
        _ => true,
    };

    // Key, AppKey and AppSecret are anybody's, unless what they belong to is named for WeChat Pay.
    private static bool IsWeChatPay(ExpressionSyntax use, string name) =>
        SettingNames.IsOwnSecret(name)
        || (use is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access ? ProviderNames.AreWeChatPay(access.Expression.ToString()) : use.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && Declares(type, name) && ProviderNames.AreWeChatPay(ScopeNames.Around(type)));

    private static bool Declares(TypeDeclarationSyntax type, string name) => type.Members.Any(member => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText == name,
        FieldDeclarationSyntax field => field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name),
        _ => false,
    });

    /// <summary>What takes the use in, as it is or within a text or an object: the next thing that is none of these.</summary>
    public static SyntaxNode? TakerOf(ExpressionSyntax use)
    {
        for (SyntaxNode? node = use.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or InterpolationSyntax or InterpolatedStringExpressionSyntax or ConditionalExpressionSyntax or BaseObjectCreationExpressionSyntax or InitializerExpressionSyntax
                    or AnonymousObjectMemberDeclaratorSyntax or AnonymousObjectCreationExpressionSyntax or ArgumentSyntax or BaseArgumentListSyntax:
                case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }:
                case BinaryExpressionSyntax binary when binary.OperatorToken.Text is "+" or "??":
                case InvocationExpressionSyntax call when call.LastName() is "Format" or "ToString" or "Concat":
                    continue;
                default:
                    return node;
            }
        }

        return null;
    }
}
