using System.Text.RegularExpressions;
using WeChatPayLint.Generation.RulesPage;

namespace WeChatPayLint.Generation.Changelog;

/// <summary>
/// The changelog: people write what changed, the rules of each version are listed by id. Ids that were released stay, so that the list of a released version
/// is never written again.
/// </summary>
internal static partial class ChangelogPage
{
    /// <summary>Name of the file at the root of the repository.</summary>
    public const string FileName = "CHANGELOG.md";

    private const string Heading = "### Rules";

    /// <summary>The changelog with the rules of its unreleased versions as the catalogue has them.</summary>
    public static string Render(IReadOnlyList<Rule> rules, string written)
    {
        var versions = Sections(written);
        var known = versions.Select(VersionOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (rules.FirstOrDefault(rule => !known.Contains(rule.Since)) is { } early)
        {
            throw new InvalidOperationException($"{early.Id} is there since {early.Since}, which {FileName} has no section for; write '## {early.Since} (not released)' above the others.");
        }

        return string.Concat(versions.Select(version => Render(version, [.. rules.Where(rule => rule.Since == VersionOf(version))]))).TrimEnd('\n') + "\n";
    }

    /// <summary>What stands before the first version, and the versions' sections.</summary>
    public static IReadOnlyList<string> Sections(string written) => Start().Split(written.ReplaceLineEndings("\n"));

    /// <summary>The version that a section is about, or null for what stands before the first.</summary>
    public static string? VersionOf(string section) => Version().Match(section) is { Success: true } match ? match.Groups["version"].Value : null;

    private static string Render(string section, IReadOnlyList<Rule> rules)
    {
        if (rules.Count == 0)
        {
            return section;
        }

        if (!Version().Match(section).Groups["open"].Success)
        {
            return rules.FirstOrDefault(rule => !section.Contains(LinkTo(rule), StringComparison.Ordinal)) is { } late
                ? throw new InvalidOperationException($"{late.Id} is there since {late.Since}, which is released; give the rule the Since of the version that comes next.")
                : section;
        }

        var head = section.IndexOf("\n" + Heading + "\n", StringComparison.Ordinal) is var start and >= 0 ? section[..start] : section;
        return head.TrimEnd('\n') + "\n\n" + string.Join('\n', (string[])[Heading, "", "| Rule | Title | Severity |", "|---|---|---|", .. rules.Select(RowOf)]) + "\n\n";
    }

    private static string RowOf(Rule rule) => $"| {LinkTo(rule)} | {Markdown.Plain(rule.Title.English)} | {Markdown.NameOf(rule.Severity)} |";

    private static string LinkTo(Rule rule) => Markdown.Link(rule.Id, $"{Page.FileName}#{Anchor.NameOf(rule)}");

    [GeneratedRegex(@"(?=^## \d)", RegexOptions.Multiline)]
    private static partial Regex Start();

    [GeneratedRegex(@"\A## (?<version>\d+\.\d+\.\d+)(?<open> \(not released\))?")]
    private static partial Regex Version();
}
