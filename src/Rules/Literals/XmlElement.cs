namespace WeChatPayLint.Literals;

/// <summary>An element whose end tag has not been read yet.</summary>
internal sealed class XmlElement(LiteralKey key, int contentStart)
{
    public LiteralKey Key => key;

    public int ContentStart => contentStart;

    /// <summary>Its number in the list of fields, once a child has shown that it is a container.</summary>
    public int? Container { get; set; }
}
