namespace WeChatPayLint.Literals;

/// <summary>A name and its value in a document written out as text. All offsets count the UTF-16 code units of the text that was read.</summary>
/// <param name="Path">The names from the root, joined by dots; arrays and the root element do not count.</param>
/// <param name="KeyStart">Offset of the name, behind its quote or angle bracket.</param>
/// <param name="KeyLength">Length of the name as it is written.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="Start">Offset of the value: within its quotes, its element or the element's only CDATA section. A container of JSON has its brackets.</param>
/// <param name="Length">Length of the value as it is written.</param>
/// <param name="Pieces">What the value consists of; exactly one piece for a constant, none for a container.</param>
public sealed record LiteralField(string Path, int KeyStart, int KeyLength, LiteralKind Kind, int Start, int Length, IReadOnlyList<LiteralPiece> Pieces)
{
    /// <summary>Whether a CDATA section protects the value, or a part of it, from being read as markup.</summary>
    public bool HasCData { get; init; }

    /// <summary>The decoded value if it has no holes and is no container, or null.</summary>
    public string? Constant => Pieces.Count == 1 ? Pieces[0].Text : null;
}
