namespace WeChatPayLint.Generation.RulesPage;

/// <summary>An example whose marks are shown as a comment under what they mark.</summary>
internal static class MarkedCode
{
    private const string Open = "[|";
    private const string Close = "|]";
    private const int WidestUnderline = 72;

    /// <summary>The example's lines with a comment for every line that has a mark.</summary>
    public static IEnumerable<string> Lines(string code, string id, string comment = "//")
    {
        var lines = code.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var end = Array.FindIndex(lines, i, line => line.Contains(Close));
            foreach (var line in StaysOpen(lines[i]) ? Block(lines[i..(end + 1)], id, comment) : Line(lines[i], id, comment))
            {
                yield return line;
            }

            i = StaysOpen(lines[i]) ? end : i;
        }
    }

    private static bool StaysOpen(string line) => line.LastIndexOf(Open, StringComparison.Ordinal) > line.LastIndexOf(Close, StringComparison.Ordinal);

    // The comment stands above: what is marked over several lines is a literal, and a line below its first would belong to it.
    private static IEnumerable<string> Block(string[] lines, string id, string comment)
    {
        var column = WidthOf(lines[0][..lines[0].IndexOf(Open, StringComparison.Ordinal)]);
        return [Comment(comment, column, "vvv", $"{id}, these {lines.Length} lines"), .. lines.Select(Unmarked)];
    }

    private static IEnumerable<string> Line(string line, string id, string comment)
    {
        yield return Unmarked(line);
        for (var open = line.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = line.IndexOf(Open, open + 1, StringComparison.Ordinal))
        {
            var close = line.IndexOf(Close, open, StringComparison.Ordinal);
            var width = WidthOf(line[(open + Open.Length)..close]);
            yield return Comment(comment, WidthOf(Unmarked(line[..open])), new string('~', Math.Clamp(width, 1, WidestUnderline)), id);
        }
    }

    private static string Comment(string comment, int column, string underline, string text) => comment.PadRight(column) + underline + " " + text;

    private static string Unmarked(string line) => line.Replace(Open, "").Replace(Close, "");

    // Chinese characters are two columns wide.
    private static int WidthOf(string text) => text.Sum(c => c is >= '\u1100' and < '\uD800' or >= '\uF900' and < '\uFFE7' ? 2 : 1);
}
