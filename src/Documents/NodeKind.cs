namespace WeChatPayLint.Documents;

/// <summary>What a value of a document is.</summary>
public enum NodeKind : byte
{
    /// <summary>A text, number, truth value or null.</summary>
    Scalar,

    /// <summary>A list.</summary>
    Sequence,

    /// <summary>Values under names.</summary>
    Mapping,
}
