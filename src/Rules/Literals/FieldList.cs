namespace WeChatPayLint.Literals;

/// <summary>The fields read so far, in the order of the text. Drops what has no known name.</summary>
internal sealed class FieldList(string text)
{
    private const int NotListed = -1;

    private readonly List<LiteralField> fields = [];

    public IReadOnlyList<LiteralField> All => fields;

    public int Count => fields.Count;

    public void Add(LiteralKey key, LiteralKind kind, int start, int end, IReadOnlyList<LiteralPiece> pieces, bool hasCData = false)
    {
        if (key.IsField)
        {
            fields.Add(new(key.Path!, key.Start, key.Length, kind, start, end - start, pieces) { HasCData = hasCData });
        }
    }

    /// <summary>Lists a container before its members. It reaches to the end of the text unless it is closed.</summary>
    public int Open(LiteralKey key, int start)
    {
        Add(key, LiteralKind.Object, start, text.Length, []);
        return key.IsField ? fields.Count - 1 : NotListed;
    }

    public void Close(int container, int end)
    {
        if (container != NotListed)
        {
            fields[container] = fields[container] with { Length = end - fields[container].Start };
        }
    }
}
