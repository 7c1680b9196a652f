namespace WeChatPayLint.Documents;

/// <summary>What a value is besides its kind.</summary>
[Flags]
internal enum Traits : byte
{
    None = 0,

    /// <summary>A scalar without quotes.</summary>
    Plain = 1,

    /// <summary>A scalar with a tag of its own.</summary>
    Tagged = 2,

    /// <summary>A list with brackets.</summary>
    Flow = 4,
}

/// <summary>A value as the table of a document has it: numbers alone, so that a table is nothing to follow for a garbage collection.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Traits">What else is to be known of it.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of its characters.</param>
/// <param name="First">Of a scalar, the offset where its text is written exactly as it is meant, or -1; else the number of its first child.</param>
/// <param name="Second">Of a scalar, the number of its text, or -1 where that is only written in the document; else how many children it has.</param>
/// <param name="Size">How many values it has, itself included, aliases written out.</param>
internal readonly record struct Row(NodeKind Kind, Traits Traits, int Start, int Length, int First, int Second, int Size)
{
    public int VerbatimAt => First;

    public int Text => Second;

    public int FirstChild => First;

    public int ChildCount => Second;

    public bool Has(Traits trait) => (Traits & trait) != 0;
}
