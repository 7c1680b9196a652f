namespace WeChatPayLint.Generation.RulesPage;

/// <summary>The place in the page that a help link leads to. Written out, because the anchor a heading gets by itself changes with the title.</summary>
public static class Anchor
{
    private const string Start = "<a id=\"wx";
    private const string End = "\"></a>";

    /// <summary>The name of a rule's anchor.</summary>
    public static string NameOf(Rule rule) => rule.Id.ToLowerInvariant();

    /// <summary>The line with a rule's anchor.</summary>
    public static string LineOf(Rule rule) => "<a id=\"" + NameOf(rule) + End;

    /// <summary>The id of the rule whose anchor a line is, or null.</summary>
    public static string? IdOf(string line) =>
        line.StartsWith(Start, StringComparison.Ordinal) && line.EndsWith(End, StringComparison.Ordinal) ? "WX" + line[Start.Length..^End.Length].ToUpperInvariant() : null;
}
