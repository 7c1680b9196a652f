using System.Text.RegularExpressions;

namespace WeChatPayLint.Package.Tests;

/// <summary>What users say of rules holds, in every way of saying it and against every mode.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ControlTests(ControlledShops shops) : IClassFixture<ControlledShops>
{
    // One that NoWarn is about, which stands for itself where nothing is said of it.
    [Theory]
    [InlineData("Unset", "warning WXP105", "note WXP108", "note WXP112", "note WXP134")]
    [InlineData("Default", "warning WXP105", "note WXP108", "note WXP112")]
    [InlineData("None", "note WXP112")]
    [InlineData("Strict", "warning WXP105", "warning WXP108", "note WXP112", "note WXP119")]
    public void ModesSetSeveritiesBelowGlobalconfigAndNoWarn(string mode, params string[] found) => Assert.Equal(found, shops.FoundIn(mode, "Plain").Order(ById));

    [Theory]
    [InlineData("Default")]
    [InlineData("None")]
    [InlineData("Strict")]
    public void EditorconfigWinsOverEveryMode(string mode) => Assert.Equal(["note WXP105", "note WXP112", "warning WXP119"], shops.FoundIn(mode, "ByEditorconfig").Order(ById));

    [Theory]
    [InlineData("Default", "suppressed WXP105", "suppressed WXP108", "suppressed WXP112")]
    [InlineData("Strict", "suppressed WXP105", "suppressed WXP108", "suppressed WXP112", "suppressed WXP119")]
    public void PragmaAndAttributeWinOverEveryMode(string mode, params string[] found)
    {
        Assert.Equal(found, shops.FoundIn(mode, "ByPragma").Order(ById));
        Assert.Equal(found, shops.FoundIn(mode, "ByAttribute").Order(ById));
    }

    // The compiler puts what is said of a rule by its id before what is said of all: a line for all does not undo a mode.
    [Theory]
    [InlineData("Default", "note WXP112")]
    [InlineData("Strict", "warning WXP108", "note WXP112", "note WXP119")]
    public void ALineForTheCategoryYieldsToWhatIsSaidOfARule(string mode, params string[] found) => Assert.Equal(found, shops.FoundIn(mode, "ByCategory").Order(ById));

    [Theory]
    [InlineData("Caller")]
    [InlineData("Framework")]
    public void ModesReachProjectsThatGetThePackageThroughAnotherAndThoseOfTheFramework(string project) => Assert.Equal(shops.FoundIn("Strict", "Plain"), shops.FoundIn(project, "Plain"));

    [Fact]
    public void AnUnknownModeIsReportedOnceAndChangesNothing()
    {
        var warnings = WarningsOfModes().Matches(shops.Output).Select(match => match.Value).Distinct();
        Assert.Equal("Sloppy.csproj : warning WXP001: WeChatPayLintMode has no value 'Sloppy'; write None, Default or Strict", Assert.Single(warnings));
        Assert.Equal(shops.FoundIn("Default", "Plain"), shops.FoundIn("Sloppy", "Plain"));
    }

    [Theory]
    [InlineData("Strict")]
    [InlineData("Unset")]
    public void GeneratedCodeIsLeftAlone(string project) =>
        Assert.All(new[] { "GeneratedByName.g", "GeneratedByHead", "GeneratedByEditorconfig" }, file => Assert.Empty(shops.FoundIn(project, file)));

    [Theory]
    [InlineData("Tests", "Plain", "note WXP105", "note WXP108", "note WXP112")]
    [InlineData("Unset", "Suite", "note WXP105", "note WXP108", "note WXP112", "note WXP134")]
    [InlineData("Tests", "Skipped")]
    [InlineData("Tests", "Full", "warning WXP105", "note WXP108", "note WXP112")]
    public void TestsHaveSuggestionsOrWhatTheOptionSays(string project, string file, params string[] found) => Assert.Equal(found, shops.FoundIn(project, file).Order(ById));

    [Fact]
    public void MessagesAreInTheLanguageOfTheOption()
    {
        Assert.Matches(@"Chinese\.cs\(\d+,\d+\): warning WXP105: out_trade_no 使用了", shops.Output);
        Assert.Matches(@"Plain\.cs\(\d+,\d+\): warning WXP105: out_trade_no takes", shops.Output);
        Assert.Contains("out_trade_no 使用了", shops.LogOf("Tests"));
        Assert.DoesNotContain("out_trade_no takes", shops.LogOf("Tests"));
    }

    [Fact]
    public void AnUnknownOptionIsReportedAtTheHeadOfItsFile()
    {
        Assert.Contains("warning WXP001", shops.FoundIn("Unset", "Misspelt"));
        Assert.Contains("Misspelt.cs(1,1): warning WXP001: wechatpaylint.langauge is no option of WeChatPayLint; write wechatpaylint.language", shops.Output);
    }

    private static readonly Comparer<string> ById = Comparer<string>.Create((one, other) => string.CompareOrdinal(one[^6..], other[^6..]));

    [GeneratedRegex(@"\w+\.csproj[^\n:]*: \w+ WXP001: [^\r\n\[(]+?(?= *[\r\n\[(])")]
    private static partial Regex WarningsOfModes();
}
