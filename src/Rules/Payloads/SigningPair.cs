using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>A <c>name=value</c> of a message that V2 signs.</summary>
/// <param name="Name">The name, as it is written.</param>
/// <param name="NameSpan">Where the name is written.</param>
/// <param name="Parts">What the value is put together from; none where it is empty.</param>
public sealed record SigningPair(string Name, Span NameSpan, IReadOnlyList<TextPart> Parts)
{
    /// <summary>The value, or null where it is put together from several or empty.</summary>
    public Value? Value => Parts.Count == 1 ? Parts[0].Value : null;
}
