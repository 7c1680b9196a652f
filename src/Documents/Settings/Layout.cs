namespace WeChatPayLint.Documents.Settings;

/// <summary>Writes values where and as the author would.</summary>
internal static class Layout
{
    /// <summary>The edit that writes a text behind the last one of a list, laid out as that one is, or null where the layout is unusual.</summary>
    public static Edit? Adding(Node list, string text)
    {
        if (list.Items.Count == 0 || list.Items[list.Items.Count - 1] is not { IsScalar: true } last || last.Span.Document is not SourceText source || !list.Span.Contains(last.Span))
        {
            return null;
        }

        var line = source.LineAt(source.PositionOf(last.Span.Start).Line);
        var before = source.Text.Substring(line.Start, last.Span.Start - line.Start);
        var written = Document.IsJson(source.Path) || source.Text[last.Span.Start] == '"' ? "\"" + text + "\"" : text;
        if (list.IsFlow)
        {
            return new Edit(last.Span.After, Escaped(before.Trim().Length == 0 ? "," + source.LineBreak + before + written : ", " + written));
        }

        // Only "- value" by itself, and perhaps a comment behind it.
        return before.Trim() == "-" && source.PositionOf(last.Span.End).Line == source.PositionOf(line.End).Line
            ? new Edit(new Span(source, line.End, 0), Escaped(source.LineBreak + before + written))
            : null;
    }

    private static string Escaped(string text) => text.Replace("{", "{{").Replace("}", "}}");
}
