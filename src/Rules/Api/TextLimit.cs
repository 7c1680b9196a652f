using WeChatPayLint.Values;

namespace WeChatPayLint.Api;

/// <summary>How long a text field may be.</summary>
/// <param name="Max">The most that is accepted.</param>
/// <param name="Unit">What is counted.</param>
public readonly record struct TextLimit(int Max, TextUnit Unit)
{
    /// <summary>A length in what this limit counts.</summary>
    public int Count(TextLength length) => Unit == TextUnit.Utf8Bytes ? length.Utf8Bytes : length.CodePoints;
}
