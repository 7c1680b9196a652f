namespace WeChatPayLint;

/// <summary>A place in a document, in UTF-16 code units. What a document is (a syntax tree, a settings file) only its reader knows.</summary>
/// <param name="Document">The reader's own handle of the document.</param>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct Span(object? Document, int Start, int Length)
{
    /// <summary>No place: the value was computed, or read from something without a text.</summary>
    public static readonly Span None = default;

    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether there is no place.</summary>
    public bool IsNone => Document is null;

    /// <summary>Whether the other place lies within this one.</summary>
    public bool Contains(Span other) => Equals(Document, other.Document) && Start <= other.Start && other.End <= End;

    /// <summary>The empty place before this one, where text can be put in.</summary>
    public Span Before => new(Document, Start, 0);

    /// <summary>The empty place behind this one, where text can be put in.</summary>
    public Span After => new(Document, End, 0);

    /// <summary>The place from the start of this one to the start of the other, or from the end of this one if the other lies behind it.</summary>
    public Span Until(Span other) => other.Start >= End ? new(Document, End, other.Start - End) : new(Document, Start, other.Start - Start);

    /// <summary>The place from the end of this one to the end of the one around it.</summary>
    public Span UpTo(Span around) => new(Document, End, around.End - End);

    // A record prints its properties, and Before is a place that has a Before.
    /// <inheritdoc/>
    public override string ToString() => $"{Start}..{End}";
}
