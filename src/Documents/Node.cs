namespace WeChatPayLint.Documents;

/// <summary>A value of a document, YAML's or JSON's.</summary>
/// <param name="Span">Where it is written; behind an alias, where the anchor's value is.</param>
public abstract record Node(Span Span)
{
    /// <summary>How many values it has, itself included, aliases written out.</summary>
    internal int Size { get; init; } = 1;

    // A record prints its properties, and a document is long.
    /// <inheritdoc/>
    public sealed override string ToString() => GetType().Name + " " + Span;
}

/// <summary>A text, number, truth value or null.</summary>
/// <param name="Span">Where it is written, quotes included.</param>
/// <param name="Text">The text that is meant: escapes resolved, lines folded.</param>
/// <param name="IsPlain">Whether it has no quotes, so that it can be a number, a truth value or null.</param>
public sealed record Scalar(Span Span, string Text, bool IsPlain) : Node(Span)
{
    /// <summary>Whether a tag of its own says that the value is computed by whoever reads it.</summary>
    public bool IsTagged { get; init; }

    /// <summary>Offset of the text within the document where it is written exactly as it is meant, or -1.</summary>
    public int VerbatimAt { get; init; } = -1;

    /// <summary>Whether it is null, written out or left out.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The truth value, or null.</summary>
    public bool? AsBoolean => !IsPlain ? null : Text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>The place of a part of the text, or null where quotes, escapes or folding hide it.</summary>
    public Span? PartAt(int start, int length) => VerbatimAt < 0 || start < 0 || start + length > Text.Length ? null : new Span(Span.Document, VerbatimAt + start, length);
}

/// <summary>A list.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Items">Its values in order.</param>
/// <param name="IsFlow">Whether it is written with brackets.</param>
public sealed record Sequence(Span Span, IReadOnlyList<Node> Items, bool IsFlow) : Node(Span);

/// <summary>Values under names.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Entries">The entries in order; no name occurs twice.</param>
public sealed record Mapping(Span Span, IReadOnlyList<Entry> Entries) : Node(Span)
{
    /// <summary>The entry of a name, or null.</summary>
    public Entry? this[string name]
    {
        get
        {
            // Asked for every name of the format, most of which are absent: no enumerator, no closure.
            for (var i = 0; i < Entries.Count; i++)
            {
                if (Entries[i].Key.Text == name)
                {
                    return Entries[i];
                }
            }

            return null;
        }
    }
}

/// <summary>A value under a name.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The value.</param>
public sealed record Entry(Scalar Key, Node Value);
