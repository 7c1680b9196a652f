using WeChatPayLint.Integration;
using WeChatPayLint.Values;

namespace WeChatPayLint.Documents.Settings;

/// <summary>The path behind <c>file:</c>.</summary>
/// <param name="node">The value.</param>
/// <param name="key">Its name.</param>
/// <param name="path">The path.</param>
internal sealed class PathSetting(Node node, Node key, string path) : Setting
{
    public override string? Text => path;

    public override Value Value => new ConstantValue(Span, StaticType.Text, path);

    public override Span Span => node.Span;

    public override Span KeySpan => key.Span;
}
