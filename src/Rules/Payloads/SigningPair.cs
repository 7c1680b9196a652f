using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>A <c>name=value</c> of a message that V2 signs.</summary>
/// <param name="Name">The name, as it is written.</param>
/// <param name="NameSpan">Where the name is written.</param>
/// <param name="Parts">What the value is put together from; none where it is empty.</param>
public sealed record SigningPair(string Name, Span NameSpan, IReadOnlyList<TextPart> Parts);
