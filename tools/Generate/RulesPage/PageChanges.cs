namespace WeChatPayLint.Generation.RulesPage;

/// <summary>What differs between two renderings, section by section, so that a run can say what it did.</summary>
internal static class PageChanges
{
    private const string Preamble = "the text around the rules";

    /// <summary>One phrase per section that was added, changed or removed.</summary>
    public static IEnumerable<string> Between(string before, string after)
    {
        var (old, now) = (Sections(before), Sections(after));
        var added = now.Keys.Except(old.Keys).Select(name => name + " added");
        var changed = now.Keys.Intersect(old.Keys).Where(name => old[name] != now[name]).Select(name => name + " changed");
        var removed = old.Keys.Except(now.Keys).Select(name => name + " removed");
        return added.Concat(changed).Concat(removed);
    }

    // A section runs from its anchor to the next anchor or heading of a family; all the rest is the preamble.
    private static Dictionary<string, string> Sections(string page)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        var name = Preamble;
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            name = Anchor.IdOf(line) ?? (line.StartsWith("## ", StringComparison.Ordinal) ? Preamble : name);
            sections[name] = sections.GetValueOrDefault(name, "") + line + "\n";
        }

        return sections;
    }
}
