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
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case LiteralExpressionSyntax { Token.Value: string text } literal when PrivateKeyInSource.IsPem(text):
                    yield return PrivateKeyInSource.InText(literal.Place());
                    break;
                case BinaryExpressionSyntax { Parent: not BinaryExpressionSyntax } concatenation when LiteralText.Of(concatenation) is { Holes.Count: 0 } whole && PrivateKeyInSource.IsPem(whole.Text):
                    yield return PrivateKeyInSource.InText(concatenation.Place());
                    break;
            }
        }
    }
}
