using WeChatPayLint.Values;

namespace WeChatPayLint.Integration;

/// <summary>A setting's value: known, or unknown where a placeholder stands for it. A file has many, so that whoever reads one keeps as little of each as it can.</summary>
public abstract class Setting
{
    /// <summary>The text, or null where it is not known.</summary>
    public abstract string? Text { get; }

    /// <summary>The value; a text, number or truth value where it is known.</summary>
    public abstract Value Value { get; }

    /// <summary>Where the value is written.</summary>
    public abstract Span Span { get; }

    /// <summary>Where its name is written; in a list, the list's name.</summary>
    public abstract Span KeySpan { get; }

    /// <summary>The number, or null where it is none or not known.</summary>
    public decimal? Number => Value.AsConstant?.AsNumber(parseText: true);

    /// <summary>The truth value, or null where it is none or not known.</summary>
    public bool? Flag => Value.AsConstant?.Constant as bool?;

    /// <summary>The place of a part of the text; all of it where the part cannot be told apart.</summary>
    public Span Part(int start, int length) => Value.AsConstant?.Part(start, length) ?? Span;

    /// <summary>An edit of a part of the text, or null where quotes or escapes hide the part.</summary>
    public Edit? Replace(int start, int length, string text) =>
        Value.AsConstant?.PartAt?.Invoke(start, length) is { } place ? new Edit(place, text.Replace("{", "{{").Replace("}", "}}")) : null;
}
