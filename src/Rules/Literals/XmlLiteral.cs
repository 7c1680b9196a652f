namespace WeChatPayLint.Literals;

/// <summary>
/// Reads a document of XML out of a text in a program, where each interpolated value is a <see cref="LiteralPiece.Hole"/>.
/// Forgives tags that do not match, ampersands and angle brackets that are not escaped, and an end that is missing.
/// </summary>
public sealed class XmlLiteral
{
    private const int DeepestLevel = 64;
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";

    private static readonly (string Start, string End)[] Islands = [(CDataStart, CDataEnd), ("<!--", "-->"), ("<?", "?>")];
    private static readonly char[] Marks = ['&', '<'];
    private static readonly char[] NameEnds = [' ', '\t', '\r', '\n', '/', '<', '>'];
    private static readonly char[] TagEnds = ['<', '>'];
    private static readonly char[] TagEndsAndQuotes = ['<', '>', '"', '\''];

    private readonly string text;
    private readonly PieceList pieces;
    private readonly FieldList fields;
    private readonly List<XmlElement> open = [];
    private int position;

    private XmlLiteral(string text)
    {
        this.text = text;
        pieces = new(text);
        fields = new(text);
    }

    private XmlElement Innermost => open[open.Count - 1];

    /// <summary>The fields below the root element; null if the text does not start with an element. A value that is cut off is left out.</summary>
    public static IReadOnlyList<LiteralField>? Read(string text)
    {
        var start = Blanks.Skip(text, 0);
        if (start == text.Length || text[start] != '<')
        {
            return null;
        }

        var reader = new XmlLiteral(text) { position = start };
        return reader.ReadRoot() ? reader.fields.All : null;
    }

    private bool ReadRoot()
    {
        SkipProlog();
        if (!AtStartTag() || !ReadStartTag())
        {
            return false;
        }

        while (open.Count > 0 && GoTo(text.IndexOf('<', position)))
        {
            ReadMarkup();
        }

        return true;
    }

    private void SkipProlog()
    {
        while (EndOfIsland(position) is { } end)
        {
            position = Blanks.Skip(text, end);
        }
    }

    private void ReadMarkup()
    {
        if (EndOfIsland(position) is { } end)
        {
            position = end;
        }
        else if (IsAt("</", position))
        {
            ReadEndTag();
        }
        else if (AtStartTag())
        {
            ReadStartTag();
        }
        else
        {
            position++;
        }
    }

    /// <summary>Reads a start tag; false if it is cut off or too deep, which ends the reading.</summary>
    private bool ReadStartTag()
    {
        var nameStart = position + 1;
        var nameEnd = EndOfName(nameStart);
        if (open.Count == DeepestLevel || EndOfStartTag(nameEnd) is not (>= 0 and var tagEnd))
        {
            position = text.Length;
            return false;
        }

        position = BehindTag(tagEnd);
        Enter(nameStart, nameEnd - nameStart);
        if (text[tagEnd] == '>' && text[tagEnd - 1] == '/')
        {
            Leave(position);
        }

        return true;
    }

    private void ReadEndTag()
    {
        var contentEnd = position;
        var nameStart = position + 2;
        var nameEnd = EndOfName(nameStart);
        if (!GoTo(text.IndexOfAny(TagEnds, nameEnd)))
        {
            return;
        }

        position = BehindTag(position);
        var ended = IndexOfOpen(nameStart, nameEnd - nameStart);
        while (open.Count > ended)
        {
            Leave(contentEnd);
        }
    }

    /// <summary>Which open element an end tag ends. One that matches none is a misspelt end of a text, but a stray tag among children.</summary>
    private int IndexOfOpen(int nameStart, int nameLength)
    {
        for (var index = open.Count - 1; index >= 0; index--)
        {
            var key = open[index].Key;
            if (key.Length == nameLength && string.CompareOrdinal(text, key.Start, text, nameStart, nameLength) == 0)
            {
                return index;
            }
        }

        return Innermost.Container is null ? open.Count - 1 : open.Count;
    }

    private void Enter(int nameStart, int nameLength)
    {
        if (open.Count == 0)
        {
            open.Add(new(LiteralKey.Root with { Start = nameStart, Length = nameLength }, position));
            return;
        }

        var owner = Innermost;
        owner.Container ??= fields.Open(owner.Key, owner.ContentStart);
        open.Add(new(owner.Key.Child(NameAt(nameStart, nameLength), nameStart, nameLength), position));
    }

    private void Leave(int contentEnd)
    {
        var element = Innermost;
        open.RemoveAt(open.Count - 1);
        if (element.Container is { } container)
        {
            fields.Close(container, contentEnd);
        }
        else if (element.Key.IsField)
        {
            AddText(element.Key, element.ContentStart, contentEnd);
        }
    }

    private void AddText(LiteralKey key, int start, int end)
    {
        AddContent(start, end);
        var hasCData = text.IndexOf(CDataStart, start, end - start, StringComparison.Ordinal) >= 0;
        if (hasCData && IsAt(CDataStart, start) && EndOfIsland(start) == end)
        {
            start += CDataStart.Length;
            end -= CDataEnd.Length;
        }

        fields.Add(key, LiteralKind.Text, start, end, pieces.Take(), hasCData);
    }

    private void AddContent(int start, int end)
    {
        while (start < end)
        {
            var mark = text.IndexOfAny(Marks, start, end - start);
            pieces.Add(start, mark < 0 ? end : mark);
            if (mark < 0)
            {
                return;
            }

            start = text[mark] == '&' ? AddEntity(mark, end) : AddIsland(mark);
        }
    }

    private int AddEntity(int start, int end)
    {
        var next = XmlEntities.Decode(text, start, end, out var decoded);
        pieces.Add(decoded);
        return next;
    }

    private int AddIsland(int start)
    {
        if (EndOfIsland(start) is not { } end)
        {
            pieces.Add("<");
            return start + 1;
        }

        if (IsAt(CDataStart, start))
        {
            pieces.Add(start + CDataStart.Length, end - CDataEnd.Length);
        }

        return end;
    }

    private string? NameAt(int start, int length) =>
        length > LiteralKey.LongestPath || text.IndexOf(LiteralPiece.Hole, start, length) >= 0 ? null : text.Substring(start, length);

    private bool AtStartTag() =>
        position + 1 < text.Length && text[position] == '<' && (char.IsLetter(text[position + 1]) || text[position + 1] is '_' or LiteralPiece.Hole);

    private bool IsAt(string mark, int at) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private int EndOfName(int start)
    {
        var end = text.IndexOfAny(NameEnds, start);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Offset of the bracket that ends a start tag, or -1. Brackets in quoted attributes do not.</summary>
    private int EndOfStartTag(int at)
    {
        var end = text.IndexOfAny(TagEndsAndQuotes, at);
        while (end >= 0 && text[end] is '"' or '\'')
        {
            var quote = text.IndexOf(text[end], end + 1);
            end = quote < 0 ? quote : text.IndexOfAny(TagEndsAndQuotes, quote + 1);
        }

        return end;
    }

    // A tag without its closing bracket ends where the next one starts.
    private int BehindTag(int end) => text[end] == '>' ? end + 1 : end;

    /// <summary>Offset behind the CDATA section, comment or instruction that starts at a place, or null if none does.</summary>
    private int? EndOfIsland(int start)
    {
        if (start + 1 >= text.Length || text[start] != '<' || text[start + 1] is not ('!' or '?'))
        {
            return null;
        }

        foreach (var island in Islands)
        {
            if (IsAt(island.Start, start))
            {
                var end = text.IndexOf(island.End, start + island.Start.Length, StringComparison.Ordinal);
                return end < 0 ? text.Length : end + island.End.Length;
            }
        }

        return null;
    }

    private bool GoTo(int place)
    {
        position = place < 0 ? text.Length : place;
        return place >= 0;
    }
}
