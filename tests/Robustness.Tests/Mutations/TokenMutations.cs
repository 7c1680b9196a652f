using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace WeChatPayLint.Robustness.Tests.Mutations;

/// <summary>Changes of tokens, as typing and pasting make them.</summary>
internal static class TokenMutations
{
    private static readonly string[] Names =
    [
        "mch_id", "mchid", "total_fee", "out_trade_no", "notify_url", "prepay_id", "package", "@package", "appid", "sign", "nonce_str", "time_expire", "body", "openid", "refund_fee", "out_refund_no", "trade_type", "KEY", "MchId", "NotifyUrl", "TotalFee",
        "SetValue", "Add", "ToString", "Format", "Join", "Concat", "var", "dynamic", "record", "field", "value", "await", "nameof", "_", "x", "Ünïcode", "\\u0061ppid", "data", "order", "WxPayData", "Guid", "DateTime", "string", "int", "object",
    ];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("take a token out", (text, random) => OnToken(text, random, _ => "")),
        new("repeat a token", (text, random) => OnToken(text, random, token => token + " " + token)),
        new("replace a token by another one", (text, random) => OnToken(text, random, _ => random.Pick(TokensOf(text)).ToString())),
        new("swap two tokens", SwapTokens),
        new("swap neighbouring tokens", SwapNeighbours),
        new("rename one use", (text, random) => Rename(text, random, random.Pick(Names)!, isEverywhere: false)),
        new("rename everywhere", (text, random) => Rename(text, random, random.Pick(Names)!, isEverywhere: true)),
        new("give one name the name of another", (text, random) => Rename(text, random, random.Pick(IdentifiersOf(text)).ToString(), isEverywhere: false)),
        new("give everywhere one name the name of another", (text, random) => Rename(text, random, random.Pick(IdentifiersOf(text)).ToString(), isEverywhere: true)),
        new("take the dot away", (text, random) => Replace(text, random.Pick(Of(text, SyntaxKind.DotToken)), "")),
        new("stop behind a dot", (text, random) => random.Pick(Of(text, SyntaxKind.DotToken)) is { RawKind: not 0 } dot ? text[..dot.Span.End] + "\n}\n}" : text),
        new("stop behind a comma", (text, random) => random.Pick(Of(text, SyntaxKind.CommaToken)) is { RawKind: not 0 } comma ? text[..comma.Span.End] + "\n}\n}" : text),
    ];

    private static IReadOnlyList<SyntaxToken> TokensOf(string text) => [.. Picking.Parse(text).DescendantTokens().Where(token => token.Span.Length > 0)];

    private static IReadOnlyList<SyntaxToken> Of(string text, SyntaxKind kind) => [.. TokensOf(text).Where(token => token.IsKind(kind))];

    private static IReadOnlyList<SyntaxToken> IdentifiersOf(string text) => Of(text, SyntaxKind.IdentifierToken);

    private static string OnToken(string text, Random random, Func<string, string> change) => random.Pick(TokensOf(text)) is { RawKind: not 0 } token ? Replace(text, token, change(token.ToString())) : text;

    private static string Replace(string text, SyntaxToken token, string replacement) => token.RawKind == 0 ? text : text.With(token.Span, replacement);

    private static string SwapTokens(string text, Random random)
    {
        var tokens = TokensOf(text);
        return tokens.Count == 0 ? text : text.WithSwapped(random.Pick(tokens).Span, random.Pick(tokens).Span);
    }

    private static string SwapNeighbours(string text, Random random)
    {
        var tokens = TokensOf(text);
        if (tokens.Count < 2)
        {
            return text;
        }

        var at = random.Next(tokens.Count - 1);
        return text.WithSwapped(tokens[at].Span, tokens[at + 1].Span);
    }

    private static string Rename(string text, Random random, string name, bool isEverywhere)
    {
        var identifiers = IdentifiersOf(text);
        if (random.Pick(identifiers) is not { RawKind: not 0 } picked)
        {
            return text;
        }

        var changes = identifiers.Where(token => isEverywhere ? token.ValueText == picked.ValueText : token == picked).Select(token => new TextChange(token.Span, name));
        return SourceText.From(text).WithChanges(changes).ToString();
    }
}
