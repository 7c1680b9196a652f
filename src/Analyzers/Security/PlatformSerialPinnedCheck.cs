using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Security;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Security;

/// <summary>Finds the header Wechatpay-Serial compared with a constant.</summary>
internal sealed class PlatformSerialPinnedCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP507")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        if (!file.Nodes.Of<LiteralExpressionSyntax>().Any(literal => IsHeader(literal.Token.ValueText)))
        {
            return [];
        }

        var context = new ReadingContext(file.Values, file.Facts);
        return file.Nodes.Of<BinaryExpressionSyntax>()
            .Where(binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression)
            .SelectMany(binary => new[] { (Constant: binary.Right, Header: binary.Left), (Constant: binary.Left, Header: binary.Right) })
            .Where(sides => IsPinned(context.Values.Read(sides.Constant)) && context.Values.Read(sides.Header).Parts().Any(part => part.AsText is { } text && IsHeader(text)))
            .Select(sides => new Problem(sides.Constant.Place(), PlatformSerialPinned.Message));
    }

    private static bool IsPinned(Value value) => value.AsText is { } text && PlatformSerialPinned.IsSerial(text);

    private static bool IsHeader(string text) => text.Equals("Wechatpay-Serial", StringComparison.OrdinalIgnoreCase);
}
