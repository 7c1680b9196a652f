using System.Text.RegularExpressions;

namespace WeChatPayLint.Scaffolding;

/// <summary>A source that lists objects by id, one a line: <c>new NotifyUrlHasQuery(),</c>.</summary>
internal static partial class ObjectList
{
    /// <summary>The source with one more object, in the order of ids, and with the namespace that it needs.</summary>
    /// <param name="source">The source.</param>
    /// <param name="type">Type of the object.</param>
    /// <param name="space">Its namespace.</param>
    /// <param name="id">Its rule.</param>
    /// <param name="idOf">The rule of a type that is listed; null where a line is none of the list.</param>
    public static string Insert(string source, string type, string space, string id, Func<string, string?> idOf)
    {
        var lines = source.Split('\n').ToList();
        var listed = lines
            .Select((line, index) => (Id: Entry().Match(line) is { Success: true } entry ? idOf(entry.Groups["type"].Value) : null, Index: index))
            .Where(entry => entry.Id is not null)
            .ToList();
        var isGrouped = listed.Zip(listed.Skip(1)).Any(pair => pair.Second.Index > pair.First.Index + 1);
        var next = listed.FindIndex(entry => Compare(entry.Id!, id) > 0);
        var line = $"        new {type}(),";
        if (next >= 0 && (GroupOf(listed[next].Id!) == GroupOf(id) || !isGrouped))
        {
            lines.Insert(listed[next].Index, line);
        }
        else
        {
            var (last, index) = listed[next < 0 ? ^1 : next - 1];
            lines.InsertRange(index + 1, isGrouped && GroupOf(last!) != GroupOf(id) ? ["", line] : [line]);
        }

        return string.Join('\n', WithUsing(lines, $"using {space};"));
    }

    private static List<string> WithUsing(List<string> lines, string import)
    {
        if (!lines.Contains(import))
        {
            var later = lines.FindIndex(line => line.StartsWith("using ", StringComparison.Ordinal) && string.CompareOrdinal(line, import) > 0);
            lines.Insert(later >= 0 ? later : lines.FindLastIndex(line => line.StartsWith("using ", StringComparison.Ordinal)) + 1, import);
        }

        return lines;
    }

    // Rules about code stand before those about settings.
    private static int Compare(string one, string other) => one[2] != other[2] ? other[2] - one[2] : string.CompareOrdinal(one, other);

    private static string GroupOf(string id) => id[..4];

    [GeneratedRegex(@"^        new (?<type>\w+)\(\),$")]
    private static partial Regex Entry();
}
