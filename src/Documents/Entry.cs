namespace WeChatPayLint.Documents;

/// <summary>A value under a name.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The value.</param>
public readonly record struct Entry(Node Key, Node Value)
{
    /// <summary>The name's text.</summary>
    public string Name => Key.Text;
}
