namespace WeChatPayLint.Integration;

/// <summary>
/// Addresses, or what addresses begin with. Most merchants have a few, which are compared one by one without a copy; a table is made of more.
/// </summary>
internal sealed class AddressSet
{
    private const int Few = 16;

    private (string Text, int Length)[] few = new (string, int)[2];
    private int count;
    private HashSet<string>? many;

    /// <summary>Adds the first characters of a text, and says whether they are new.</summary>
    public bool Add(string text, int length)
    {
        if (many is not null)
        {
            return many.Add(text.Substring(0, length));
        }

        if (Contains(text, length))
        {
            return false;
        }

        if (count == Few)
        {
            many = new HashSet<string>(few.Select(start => start.Text.Substring(0, start.Length)), StringComparer.Ordinal);
            return many.Add(text.Substring(0, length));
        }

        if (count == few.Length)
        {
            Array.Resize(ref few, 2 * count);
        }

        few[count++] = (text, length);
        return true;
    }

    /// <summary>Whether the whole text is one of them.</summary>
    public bool Contains(string text) => Contains(text, text.Length);

    /// <summary>Whether the first characters of a text are one of them.</summary>
    public bool Contains(string text, int length)
    {
        if (many is not null)
        {
            return many.Contains(text.Substring(0, length));
        }

        for (var i = 0; i < count; i++)
        {
            if (few[i].Length == length && string.CompareOrdinal(few[i].Text, 0, text, 0, length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
