using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Security;

namespace WeChatPayLint.Analyzers.Security;

/// <summary>Finds keys that are given to a signing method as a literal. What a setting holds the rule itself judges.</summary>
internal sealed class KeyHardCodedCheck : CodeCheck
{
    private static readonly HashSet<string> Signers = new(StringComparer.Ordinal) { "MakeSign", "CreateMd5Sign", "CreateSha256Sign", "GetJsPaySign", "SetKey", "setKey", "createMd5Sign" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP501")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var call in file.Nodes.Of<InvocationExpressionSyntax>().Where(call => Signers.Contains(call.LastName())))
        {
            foreach (var argument in call.ArgumentList.Arguments)
            {
                if (argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.Value: string text } && KeyHardCoded.IsKey(text))
                {
                    yield return KeyHardCoded.InCall(argument.Expression.Place());
                }
            }
        }
    }
}
