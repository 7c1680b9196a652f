using WeChatPayLint.Generation;
using WeChatPayLint.Generation.RulesPage;

namespace WeChatPayLint.Rules.Tests;

/// <summary>rules.md is the catalogue, and every help link leads into it.</summary>
public class RulesPageTests
{
    private static readonly string Committed = File.ReadAllText(Path.Combine(Repository.Root(), Page.FileName));

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void Rendering_has_line_feeds_only_and_ends_with_one()
    {
        var page = Page.Render(RuleCatalog.All);

        Assert.DoesNotContain('\r', page);
        Assert.EndsWith("\n", page);
        Assert.False(page.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.Equal(page, Page.Render(RuleCatalog.All));
    }

    [Fact]
    public void No_mark_of_an_example_is_left() => Assert.DoesNotContain("[|", Committed);

    // A rule that was begun and not finished.
    [Fact]
    public void Nothing_is_left_to_do() => Assert.DoesNotContain("TODO", Committed);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_link_leads_to_one_anchor(string id)
    {
        var link = new Uri(RuleCatalog.Find(id)!.HelpLink);

        Assert.EndsWith("/" + Page.FileName, link.AbsolutePath);
        Assert.Single(Committed.Split('\n'), $"<a id=\"{link.Fragment[1..]}\"></a>");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_a_section_with_what_a_reader_needs(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var section = SectionOf(rule);

        Assert.Contains($"### {id} · ", section);
        Assert.Contains("> ", section);
        Assert.Contains("**Why.** ", section);
        Assert.Contains("**Fix.** ", section);
        Assert.Contains(rule.Subject == Subject.Code ? $"dotnet_diagnostic.{id}.severity = none" : $"--severity {id}=off", section);
        Assert.All(rule.Sources, source => Assert.Contains(source.Address, section));
        if (rule.Bad.Length > 0)
        {
            Assert.Matches($"\n(//|#) *(~+ {id}\n|vvv {id}, )", section);
            Assert.Contains("**Good**", section);
        }
    }

    [Theory]
    [InlineData("data.Set([|1|]);", "data.Set(1);\n//       ~ WXP999")]
    [InlineData("[|x|] = 1;", "x = 1;\n//~ WXP999")]
    [InlineData("    f([|\"订单\"|], [|2|]);\nnext", "    f(\"订单\", 2);\n//    ~~~~~~ WXP999\n//            ~ WXP999\nnext")]
    [InlineData("a\n    k = [|\"\"\"\n      b\n      \"\"\"|];\nc", "a\n//      vvv WXP999, these 3 lines\n    k = \"\"\"\n      b\n      \"\"\";\nc")]
    public void Marks_become_comments(string code, string shown) => Assert.Equal(shown, string.Join('\n', MarkedCode.Lines(code, "WXP999")));

    private static string SectionOf(Rule rule)
    {
        var start = Committed.IndexOf(Anchor.LineOf(rule), StringComparison.Ordinal);
        Assert.True(start >= 0, $"{rule.Id} has no section.");
        var end = Committed.IndexOf("\n<a id=", start, StringComparison.Ordinal);
        return end < 0 ? Committed[start..] : Committed[start..end];
    }
}
