namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>A settings file in which <c>[|…|]</c> marks what is reported.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(int Start, int Length)> Marks)
{
    public static MarkedText Parse(string marked)
    {
        var marks = new List<(int, int)>();
        var text = marked.ReplaceLineEndings("\n");
        for (var open = text.IndexOf("[|", StringComparison.Ordinal); open >= 0; open = text.IndexOf("[|", open, StringComparison.Ordinal))
        {
            text = text.Remove(open, 2);
            var close = text.IndexOf("|]", open, StringComparison.Ordinal);
            text = text.Remove(close, 2);
            marks.Add((open, close - open));
        }

        return new MarkedText(text, marks);
    }

    /// <summary>The text with marks around the places.</summary>
    public static string Mark(string text, IEnumerable<(int Start, int Length)> places)
    {
        foreach (var (start, length) in places.OrderByDescending(place => place.Start))
        {
            text = text.Insert(start + length, "|]").Insert(start, "[|");
        }

        return text;
    }
}
