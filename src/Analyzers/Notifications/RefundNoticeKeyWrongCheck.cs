using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds methods that read req_info and decrypt it with CBC, or with a key that is not hashed.</summary>
internal sealed class RefundNoticeKeyWrongCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP310")!;

    public override Markers Needs => Markers.Notifications;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var method in file.Nodes.Of<MethodDeclarationSyntax>())
        {
            var mentions = Mentions.In(method);
            if (!mentions.Any("req_info"))
            {
                continue;
            }

            foreach (var mode in mentions.Of("CBC").Select(name => name.Parent).OfType<MemberAccessExpressionSyntax>().Where(access => access.Expression.LastName() == "CipherMode"))
            {
                yield return new Problem(mode.Place(), RefundNoticeKeyWrong.Mode);
            }

            if (!mentions.Names.Any(name => name.IndexOf("md5", StringComparison.OrdinalIgnoreCase) >= 0) && KeyIn(method) is { } key)
            {
                yield return new Problem(key.Place(), RefundNoticeKeyWrong.Key);
            }
        }
    }

    // aes.Key = Encoding.UTF8.GetBytes(key)
    private static ExpressionSyntax? KeyIn(MethodDeclarationSyntax method) => method.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Key" } or IdentifierNameSyntax { Identifier.ValueText: "Key" } && assignment.Right.LastName() == "GetBytes")
        ?.Right;
}
