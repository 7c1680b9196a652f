namespace WeChatPayLint.Literals;

/// <summary>
/// Reads an object of JSON out of a text in a program, where each interpolated value is a <see cref="LiteralPiece.Hole"/>.
/// Forgives what hand-written JSON has: single quotes, comments, trailing commas, and an end that is missing.
/// </summary>
public sealed class JsonLiteral
{
    private const int DeepestLevel = 64;
    private const string KeyEnds = ",:{}[]\"'";
    private const string ValueEnds = ",{}[]\"'";

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly string text;
    private readonly PieceList pieces;
    private readonly FieldList fields;
    private int position;
    private int level;
    private bool hasMember;

    private JsonLiteral(string text)
    {
        this.text = text;
        pieces = new(text);
        fields = new(text);
    }

    private char Current => text[position];

    /// <summary>The fields in the order of the text; null if the text is no object with named members. A value that is cut off is left out.</summary>
    public static IReadOnlyList<LiteralField>? Read(string text)
    {
        var start = Blanks.Skip(text, 0);
        if (start == text.Length || text[start] != '{')
        {
            return null;
        }

        var reader = new JsonLiteral(text) { position = start };
        reader.ReadObject(LiteralKey.Root);
        return reader.hasMember ? reader.fields.All : null;
    }

    private void ReadObject(LiteralKey key)
    {
        var container = fields.Open(key, position);
        if (!Descend())
        {
            return;
        }

        while (SkipBlanks() && Current != '}')
        {
            ReadMember(key);
        }

        Ascend('}');
        fields.Close(container, position);
    }

    private void ReadMember(LiteralKey owner)
    {
        if (Current is ',' or ':' or ']')
        {
            position++;
            return;
        }

        if (Current is '{' or '[')
        {
            ReadValue(LiteralKey.Unknown);
            return;
        }

        var isQuoted = AtQuote();
        var key = isQuoted ? ReadKey(owner) : SkipKey();
        if (SkipBlanks() && Current == ':')
        {
            position++;
            hasMember |= isQuoted;
            ReadValue(key);
        }
    }

    private LiteralKey ReadKey(LiteralKey owner)
    {
        var start = position + 1;
        if (!SkipText())
        {
            return LiteralKey.Unknown;
        }

        var end = position - 1;
        AddText(start, end);
        var name = pieces.Take();
        return owner.Child(name.Count == 1 ? name[0].Text : null, start, end - start);
    }

    // A hole stands for a name, for whole members, or for what ends the value before it. Names without quotes are not JSON but CSS, script or a template.
    private LiteralKey SkipKey()
    {
        SkipToken(KeyEnds);
        return LiteralKey.Unknown;
    }

    private void ReadValue(LiteralKey key)
    {
        if (!SkipBlanks())
        {
            return;
        }

        if (Current == '{')
        {
            ReadObject(key);
        }
        else if (Current == '[')
        {
            ReadArray(key);
        }
        else if (AtQuote())
        {
            ReadText(key);
        }
        else
        {
            ReadToken(key);
        }
    }

    private void ReadArray(LiteralKey key)
    {
        var (start, known) = (position, fields.Count);
        if (!Descend())
        {
            return;
        }

        while (SkipBlanks() && Current is not (']' or '}'))
        {
            ReadElement(key);
        }

        if (Ascend(']') && fields.Count == known)
        {
            fields.Add(key, LiteralKind.Array, start, position, []);
        }
    }

    private void ReadElement(LiteralKey key)
    {
        if (Current == ',')
        {
            position++;
            return;
        }

        // A hole between brackets stands for any number of elements rather than for one.
        ReadValue(Current == LiteralPiece.Hole ? LiteralKey.Unknown : key);
    }

    private void ReadText(LiteralKey key)
    {
        var start = position + 1;
        if (SkipText() && key.IsField)
        {
            var end = position - 1;
            AddText(start, end);
            fields.Add(key, LiteralKind.Text, start, end, pieces.Take());
        }
    }

    private void ReadToken(LiteralKey key)
    {
        var start = position;
        SkipToken(ValueEnds);

        // More of a token may follow where the text is cut off: {"total":1 is no order for 1 fen.
        if (position == text.Length || !key.IsField || KindOf(text.Substring(start, position - start)) is not { } kind)
        {
            return;
        }

        pieces.Add(start, position);
        fields.Add(key, kind, start, position, pieces.Take());
    }

    private static LiteralKind? KindOf(string token)
    {
        if (token.IndexOf(LiteralPiece.Hole) >= 0)
        {
            return LiteralKind.Hole;
        }

        return token switch
        {
            "true" => LiteralKind.True,
            "false" => LiteralKind.False,
            "null" => LiteralKind.Null,
            _ => IsNumber(token) ? LiteralKind.Number : null,
        };
    }

    private static bool IsNumber(string token) =>
        token.All(c => c is >= '0' and <= '9' or '+' or '-' or '.' or 'e' or 'E')
        && token.Any(char.IsDigit)
        && token[0] is not ('e' or 'E');

    private void AddText(int start, int end)
    {
        while (start < end)
        {
            var escape = text.IndexOf('\\', start, end - start);
            pieces.Add(start, escape < 0 ? end : escape);
            if (escape < 0)
            {
                return;
            }

            start = JsonEscapes.Decode(text, escape, end, out var decoded);
            pieces.Add(decoded);
        }
    }

    private bool Descend()
    {
        position++;
        if (++level <= DeepestLevel)
        {
            return true;
        }

        position = text.Length;
        return false;
    }

    // An array that meets a curly bracket leaves it to the object around.
    private bool Ascend(char closing)
    {
        level--;
        if (position == text.Length || Current != closing)
        {
            return false;
        }

        position++;
        return true;
    }

    private bool AtQuote() => Current is '"' or '\'';

    /// <summary>Goes behind the closing quote; false if there is none.</summary>
    private bool SkipText()
    {
        var quote = text[position++];
        while (position < text.Length)
        {
            var c = text[position++];
            if (c == quote)
            {
                return true;
            }

            if (c == '\\' && position < text.Length)
            {
                position++;
            }
        }

        return false;
    }

    private void SkipToken(string ends)
    {
        while (position < text.Length && ends.IndexOf(Current) < 0 && !char.IsWhiteSpace(Current) && !AtComment())
        {
            position++;
        }
    }

    /// <summary>Goes to the next character that means something; false if there is none.</summary>
    private bool SkipBlanks()
    {
        position = Blanks.Skip(text, position);
        while (AtComment())
        {
            SkipComment();
            position = Blanks.Skip(text, position);
        }

        return position < text.Length;
    }

    private bool AtComment() => position + 1 < text.Length && Current == '/' && text[position + 1] is '/' or '*';

    private void SkipComment()
    {
        var end = text[position + 1] == '/' ? text.IndexOfAny(LineEnds, position) : text.IndexOf("*/", position + 2, StringComparison.Ordinal) + 1;
        position = end <= 0 ? text.Length : end + 1;
    }
}
