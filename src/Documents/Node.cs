namespace WeChatPayLint.Documents;

/// <summary>
/// A value of a document, YAML's or JSON's. It is a handle to a row of the document's table, as <c>System.Text.Json.JsonElement</c> is:
/// a document of a hundred thousand values has a few arrays, and no object for each that a garbage collection would have to follow.
/// </summary>
public readonly record struct Node
{
    private static readonly Func<NodeTable, int, Node> ReadItem = (table, child) => table.Child(child);
    private static readonly Func<NodeTable, int, Entry> ReadEntry = (table, child) => new(table.Child(child), table.Child(child + 1));


    internal Node(NodeTable table, int row)
    {
        Table = table;
        Number = row;
    }

    /// <summary>The table it is in.</summary>
    internal NodeTable Table { get; }

    /// <summary>The number of its row.</summary>
    internal int Number { get; }

    /// <summary>What it is.</summary>
    public NodeKind Kind => Row.Kind;

    /// <summary>Whether it is a text, number, truth value or null.</summary>
    public bool IsScalar => Row.Kind == NodeKind.Scalar;

    /// <summary>Whether it is a list.</summary>
    public bool IsSequence => Row.Kind == NodeKind.Sequence;

    /// <summary>Whether it is values under names.</summary>
    public bool IsMapping => Row.Kind == NodeKind.Mapping;

    /// <summary>Where it is written, quotes included; behind an alias, where the anchor's value is.</summary>
    public Span Span => Table is null ? Span.None : new(Table.Source, Row.Start, Row.Length);

    /// <summary>The text of a scalar as it is meant, escapes resolved and lines folded; empty for anything else.</summary>
    public string Text => IsScalar ? Table.TextOf(Number) : "";

    /// <summary>Whether a scalar has no quotes, so that it can be a number, a truth value or null.</summary>
    public bool IsPlain => Row.Has(Traits.Plain);

    /// <summary>Whether a tag of its own says that the value is computed by whoever reads it.</summary>
    public bool IsTagged => Row.Has(Traits.Tagged);

    /// <summary>Whether a list is written with brackets.</summary>
    public bool IsFlow => Row.Has(Traits.Flow);

    /// <summary>Whether a scalar's text is written exactly as it is meant.</summary>
    public bool IsVerbatim => IsScalar && Row.VerbatimAt >= 0;

    /// <summary>Whether it is null, written out or left out.</summary>
    public bool IsNull => IsPlain && (Table.LengthOf(Number) == 0 || Is("~") || Is("null") || Is("Null") || Is("NULL"));

    /// <summary>The truth value, or null.</summary>
    public bool? AsBoolean =>
        !IsPlain ? null
        : Is("true") || Is("True") || Is("TRUE") ? true
        : Is("false") || Is("False") || Is("FALSE") ? false
        : null;

    /// <summary>The values of a list in order; none for anything else.</summary>
    public Children<Node> Items => IsSequence ? new(Table, Row, 1, ReadItem) : default;

    /// <summary>The entries of values under names in order, of which no name occurs twice; none for anything else.</summary>
    public Children<Entry> Entries => IsMapping ? new(Table, Row, 2, ReadEntry) : default;

    /// <summary>The entry of a name, or null.</summary>
    public Entry? this[string name] => IsMapping && Table.Find(Number, name) is >= 0 and var child ? ReadEntry(Table, child) : null;

    private ref readonly Row Row => ref Table[Number];

    /// <summary>Whether a scalar's text is this one, without making a string of it.</summary>
    public bool Is(string text) => IsScalar && Table.HasText(Number, text);

    /// <summary>The place of a part of a scalar's text, or null where quotes, escapes or folding hide it.</summary>
    public Span? PartAt(int start, int length) =>
        !IsVerbatim || start < 0 || start + length > Table.LengthOf(Number) ? null : new Span(Table.Source, Row.VerbatimAt + start, length);

    // A record prints its properties, and a document is long.
    /// <inheritdoc/>
    public override string ToString() => Table is null ? "" : Kind + " " + Span;
}
