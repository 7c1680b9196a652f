using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Security;

namespace WeChatPayLint.Analyzers.Security;

/// <summary>Finds private keys in texts of any purpose. What a setting holds the rule itself judges.</summary>
internal sealed class PrivateKeyInSourceCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP502")!;

    public override Markers Needs => Markers.PrivateKey;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var literal in file.Nodes.Of<LiteralExpressionSyntax>().Where(literal => literal.Token.Value is string text && PrivateKeyInSource.IsPem(text)))
        {
            yield return PrivateKeyInSource.InText(literal.Place());
        }

        foreach (var concatenation in file.Nodes.Of<BinaryExpressionSyntax>().Where(binary => binary.Parent is not BinaryExpressionSyntax))
        {
            if (LiteralText.Of(concatenation) is { Holes.Count: 0 } whole && PrivateKeyInSource.IsPem(whole.Text))
            {
                yield return PrivateKeyInSource.InText(concatenation.Place());
            }
        }
    }
}
