using System.Text.RegularExpressions;
using WeChatPayLint.Generation;
using WeChatPayLint.Generation.Changelog;
using WeChatPayLint.Orders;

namespace WeChatPayLint.Rules.Tests;

/// <summary>The changelog names every rule under the version that brought it, and ids that were released stay.</summary>
public partial class ChangelogTests
{
    private static readonly string Committed = File.ReadAllText(Path.Combine(Repository.Root(), ChangelogPage.FileName));

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_is_listed_once_and_under_its_version(string id)
    {
        var section = Assert.Single(ChangelogPage.Sections(Committed), section => RowsOf(section).Contains(id));
        Assert.Single(RowsOf(section), id);
        Assert.Equal(RuleCatalog.Find(id)!.Since, ChangelogPage.VersionOf(section));
    }

    [Fact]
    public void Listed_rules_are_in_the_catalogue() => Assert.All(RowsOf(Committed), id => Assert.True(RuleCatalog.Find(id) is not null, $"{id} was listed and is gone; ids are never given up."));

    [Fact]
    public void The_topmost_version_is_the_one_being_built() =>
        Assert.Equal(typeof(Rule).Assembly.GetName().Version!.ToString(3), ChangelogPage.Sections(Committed).Select(ChangelogPage.VersionOf).First(version => version is not null));

    [Fact]
    public void What_people_wrote_stays_and_the_rules_of_an_unreleased_version_are_written_anew()
    {
        const string Before = "# Changes\n\nWords.\n\n## 0.1.0 (not released)\n\n- News.\n\n### Rules\n\n| [WXP999](rules.md#wxp999) | Gone | warning |\n";
        var after = ChangelogPage.Render([new AmountInYuan()], Before);
        Assert.StartsWith("# Changes\n\nWords.\n\n## 0.1.0 (not released)\n\n- News.\n\n### Rules\n\n| Rule | Title | Severity |\n|---|---|---|\n| [WXP102](rules.md#wxp102) | ", after);
        Assert.EndsWith(" | warning |\n", after);
        Assert.Equal(["WXP102"], RowsOf(after));
        Assert.Equal(after, ChangelogPage.Render([new AmountInYuan()], after));
    }

    [Fact]
    public void A_released_version_is_not_written_again_and_takes_no_more_rules()
    {
        const string Released = "# Changes\n\n## 0.1.0, 2026-12-01\n\n### Rules\n\n| [WXP102](rules.md#wxp102) | Old title | suggestion |\n";
        Assert.Equal(Released, ChangelogPage.Render([new AmountInYuan()], Released));
        Assert.Equal(
            "WXP105 is there since 0.1.0, which is released; give the rule the Since of the version that comes next.",
            Assert.Throws<InvalidOperationException>(() => ChangelogPage.Render([new AmountInYuan(), new GuidTooLong()], Released)).Message);
    }

    [Fact]
    public void A_version_without_a_section_is_asked_for() => Assert.Equal(
        "WXP102 is there since 0.1.0, which CHANGELOG.md has no section for; write '## 0.1.0 (not released)' above the others.",
        Assert.Throws<InvalidOperationException>(() => ChangelogPage.Render([new AmountInYuan()], "# Changes\n")).Message);

    private static IReadOnlyList<string> RowsOf(string text) => [.. Row().Matches(text).Select(row => row.Groups["id"].Value)];

    [GeneratedRegex(@"^\| \[(?<id>WX[PC]\d+)\]", RegexOptions.Multiline)]
    private static partial Regex Row();
}
