namespace WeChatPayLint.Values;

/// <summary>A text put together from parts: concatenation, interpolation, <c>string.Format</c>.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Parts">The parts in order; a constant text is what stands there literally, anything else is a hole.</param>
public sealed record TextValue(Span Span, IReadOnlyList<TextPart> Parts) : Value(Span, StaticType.Text);

/// <summary>A part of a text.</summary>
/// <param name="Value">The value put in.</param>
/// <param name="Format">The format string of the hole, such as <c>N</c> or <c>F2</c>, or null.</param>
/// <param name="Interpolation">The hole of an interpolated string, braces included; null for a part that is joined in another way.</param>
/// <param name="FormatPlace">Where the format string is written, without its colon; null where that is not known.</param>
public readonly record struct TextPart(Value Value, string? Format = null, Span? Interpolation = null, Span? FormatPlace = null)
{
    /// <summary>Whether the hole stands in a string with escapes, where a line feed is written <c>\n</c>.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>Where the value is written, with its format.</summary>
    public Span Written => Format is null ? Value.Span : new(Value.Span.Document, Value.Span.Start, Value.Span.Length + 1 + Format.Length);
}
