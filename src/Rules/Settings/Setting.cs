using WeChatPayLint.Values;

namespace WeChatPayLint.Integration;

/// <summary>A setting's value: known, or unknown where a placeholder stands for it.</summary>
/// <param name="Value">The value; a text, number or truth value where it is known.</param>
/// <param name="KeySpan">Where its name is written; in a list, the list's name.</param>
public sealed record Setting(Value Value, Span KeySpan)
{
    /// <summary>The text, or null where it is not known.</summary>
    public string? Text => Value.AsText;

    /// <summary>The number, or null where it is none or not known.</summary>
    public decimal? Number => Value.AsConstant?.AsNumber(parseText: true);

    /// <summary>The truth value, or null where it is none or not known.</summary>
    public bool? Flag => Value.AsConstant?.Constant as bool?;

    /// <summary>Where the value is written.</summary>
    public Span Span => Value.Span;

    /// <summary>The place of a part of the text; all of it where the part cannot be told apart.</summary>
    public Span Part(int start, int length) => Value.AsConstant?.Part(start, length) ?? Span;

    /// <summary>An edit of a part of the text, or null where quotes or escapes hide the part.</summary>
    public Edit? Replace(int start, int length, string text) =>
        Value.AsConstant?.PartAt?.Invoke(start, length) is { } place ? new Edit(place, text.Replace("{", "{{").Replace("}", "}}")) : null;
}
