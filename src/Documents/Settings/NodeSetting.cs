using WeChatPayLint.Integration;
using WeChatPayLint.Values;

namespace WeChatPayLint.Documents.Settings;

/// <summary>A setting that a document has. It keeps its text, which every rule asks for; the rest is made of the document when a rule has something to say.</summary>
/// <param name="node">The value.</param>
/// <param name="key">Its name.</param>
internal sealed class NodeSetting(Node node, Node key) : Setting
{
    private readonly NodeTable table = node.Table;
    private readonly int value = node.Number;

    // A list by itself has no name.
    private readonly int name = key == default ? -1 : key.Number;

    public override string? Text { get; } = node.AsBoolean is null && KnownTextOf(node) is { } text ? text : null;

    public override Value Value => (Text ?? KnownTextOf(Node)) is { } known ? new ScalarValue(Node, known) : new UnknownValue(Span, StaticType.Text);

    public override Span Span => Node.Span;

    public override Span KeySpan => name < 0 ? Span.None : new Node(table, name).Span;

    private Node Node => new(table, value);

    private static string? KnownTextOf(Node node) =>
        !node.IsTagged && node.Text is var text && !Placeholders.Is(text) && Placeholders.FileOf(text) is null ? text : null;

    private sealed record ScalarValue(Node Node, string Text) : ConstantValue(Node.Span, StaticType.Text, Node.AsBoolean is { } flag ? flag : Text)
    {
        public override Func<int, int, Span?>? PartAt => Node.PartAt;
    }
}
