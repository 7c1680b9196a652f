using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>The names and constant texts in a piece of code, found in one walk. <c>OutTradeNo</c> and <c>"out_trade_no"</c> are one name.</summary>
internal sealed class Mentions
{
    // Longer texts are documents, not names.
    private const int LongestName = 64;

    private static readonly ConditionalWeakTable<SyntaxNode, Mentions> Known = new();

    private readonly Dictionary<string, List<SyntaxNode>> byName = new(SpellingComparer.Instance);

    private Mentions()
    {
    }

    /// <summary>The calls in the order of the source.</summary>
    public List<InvocationExpressionSyntax> Calls { get; } = [];

    /// <summary>The texts that are no names: templates, messages, addresses.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Every name that occurs.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>What a declaration mentions, with its attributes and parameters, or a body; walked through on the first question.</summary>
    public static Mentions In(SyntaxNode code) => Known.GetValue(code, Walk);

    /// <summary>Where a name occurs, in the order of the source.</summary>
    public IReadOnlyList<SyntaxNode> Of(string name) => byName.TryGetValue(name, out var nodes) ? nodes : [];

    /// <summary>Whether one of the names occurs.</summary>
    public bool Any(params string[] names) => names.Any(byName.ContainsKey);

    private static Mentions Walk(SyntaxNode code)
    {
        var mentions = new Mentions();
        foreach (var node in code.DescendantNodesAndSelf())
        {
            mentions.Add(node);
        }

        return mentions;
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case SimpleNameSyntax name:
                Add(name.Identifier.ValueText, name);
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression, Token.Value: string text }:
                AddText(text, node);
                break;
            case InterpolatedStringTextSyntax part:
                AddText(part.TextToken.ValueText, node);
                break;
            case ParameterSyntax parameter:
                Add(parameter.Identifier.ValueText, parameter);
                break;
            case VariableDeclaratorSyntax local:
                Add(local.Identifier.ValueText, local);
                break;
            case InvocationExpressionSyntax call when call.LastName().Length > 0:
                Calls.Add(call);
                break;
        }
    }

    private void AddText(string text, SyntaxNode node)
    {
        if (text.Length <= LongestName && text.IndexOf('<') < 0 && text.IndexOf('{') < 0)
        {
            Add(text, node);
        }
        else
        {
            Texts.Add(text);
        }
    }

    private void Add(string name, SyntaxNode node)
    {
        if (!byName.TryGetValue(name, out var nodes))
        {
            byName.Add(name, nodes = []);
        }

        nodes.Add(node);
    }
}
