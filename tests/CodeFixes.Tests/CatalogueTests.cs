using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using WeChatPayLint.Analyzers.Tests;

namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>What the rules say of their repairs is what is offered.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Rules => [.. RuleCatalog.OfCode.Where(rule => rule.Bad.Length > 0).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task OffersNoRepairThatTheRuleDoesNotClaimAndEveryOneCompiles(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var bench = await Workbench.OpenAsync(MarkedSource.Parse(rule.Bad, id).Text, Prelude.Usings, Prelude.Shop, Prelude.Sdks);
        var problem = Assert.Single(await bench.DiagnosticsAsync(), diagnostic => diagnostic.Id == id);
        foreach (var (action, isSafe) in await bench.RepairsAsync(problem))
        {
            Assert.True(isSafe ? rule.HasSafeRepair : rule.HasReviewedRepair, action.Title);
            var mended = await bench.ApplyAsync(action);
            Assert.DoesNotContain(await mended.DiagnosticsAsync(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id == id);
            Assert.NotEqual(await bench.TextAsync(), await mended.TextAsync());
        }
    }

    [Fact]
    public void TestsTheRepairsOfEveryRuleThatHasSome()
    {
        var tested = Assembly.GetExecutingAssembly().GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Repairs))
            .Select(field => ((Repairs)field.GetValue(null)!).Rule);
        Assert.Empty(RuleCatalog.OfCode.Where(rule => rule.HasSafeRepair || rule.HasReviewedRepair).Select(rule => rule.Id).Except(tested));
    }

    [Fact]
    public void FixesExactlyTheRulesThatHaveRepairs()
    {
        Assert.Equal(RuleCatalog.OfCode.Where(rule => rule.HasSafeRepair).Select(rule => rule.Id), new SafeRepairCodeFix().FixableDiagnosticIds);
        Assert.Equal(RuleCatalog.OfCode.Where(rule => rule.HasReviewedRepair).Select(rule => rule.Id), new ReviewedRepairCodeFix().FixableDiagnosticIds);
    }

    [Fact]
    public void AppliesOnlySafeRepairsInBulk()
    {
        Assert.NotNull(new SafeRepairCodeFix().GetFixAllProvider());
        Assert.Null(new ReviewedRepairCodeFix().GetFixAllProvider());
    }

    [Theory]
    [InlineData("en-US", "Multiply by 100 and convert to a whole number of fen (needs review)")]
    [InlineData("de-DE", "Multiply by 100 and convert to a whole number of fen (needs review)")]
    [InlineData("zh-CN", "乘以 100 并转换为整数分（需要复核）")]
    [InlineData("zh-Hans", "乘以 100 并转换为整数分（需要复核）")]
    public async Task NamesTheRepairInTheLanguageOfTheEditor(string language, string title)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var bench = await Workbench.OpenAsync(Files.Method("data.SetValue(\"total_fee\", price.ToString(\"F2\"));"));
        var problem = Assert.Single(await bench.DiagnosticsAsync(), diagnostic => diagnostic.Id == "WXP102");
        Assert.Equal(title, Assert.Single(await bench.RepairsAsync(problem)).Action.Title);
    }

    [Fact]
    public async Task KeepsTheKeyOfARepairInEveryLanguage()
    {
        var bench = await Workbench.OpenAsync(Files.Method("data.SetValue(\"total_fee\", price * 100);"));
        var problem = Assert.Single(await bench.DiagnosticsAsync(), diagnostic => diagnostic.Id == "WXP102");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Assert.Equal("WXP102:whole-fen", Assert.Single(await bench.RepairsAsync(problem)).Action.EquivalenceKey);
    }
}
