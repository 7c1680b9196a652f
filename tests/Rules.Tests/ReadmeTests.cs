using System.Text.RegularExpressions;
using WeChatPayLint.Generation;

namespace WeChatPayLint.Rules.Tests;

/// <summary>The two READMEs say what is so, and the same.</summary>
public sealed partial class ReadmeTests
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void CommandForRepairsNamesEveryRuleThatHasASafeOne(string file)
    {
        var command = Assert.Single(Blocks(file), block => block.Contains("dotnet format analyzers"));
        Assert.Equal(RuleCatalog.OfCode.Where(rule => rule.HasSafeRepair).Select(rule => rule.Id), RuleId().Matches(command).Select(match => match.Value));
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void RulesThatAreOffAreNamed(string file) => Assert.Contains(
        "(WXP" + string.Join(file == English ? ", " : "、", RuleCatalog.OfCode.Where(rule => rule.Severity == Severity.Off).Select(rule => rule.Id[3..])) + ")",
        Text(file).Replace('（', '(').Replace('）', ')'));

    [Fact]
    public void BothHaveTheSameCommandsAndSettings() => Assert.Equal(Blocks(English).Select(WithoutComments), Blocks(Chinese).Select(WithoutComments));

    [Fact]
    public void BothHaveTheSameSections() => Assert.Equal(Heading().Count(Text(English)), Heading().Count(Text(Chinese)));

    // What is written in a language; excerpts of output, which are messages, have none.
    private static IEnumerable<string> Blocks(string file) => Block().Matches(Text(file)).Select(match => match.Value);

    private static string WithoutComments(string block) => Comment().Replace(block, "");

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root(), file));

    [GeneratedRegex(@"^```(shell|xml|ini|yaml)$.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@" *(# .*$|<!--.*-->)", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("WX[PC][0-9]{3}")]
    private static partial Regex RuleId();

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
