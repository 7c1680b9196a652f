using System.Text.RegularExpressions;

namespace WeChatPayLint.Package.Tests;

/// <summary>The samples show what the README says: a shop full of mistakes, and the same shop done right.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class SampleTests(PackageFixture fixture)
{
    private static readonly string[] Expected =
    [
    ];

    [Fact]
    public async Task ShowsTheMistakesOfTheBrokenShop()
    {
        var output = await DotNet.SucceedAsync(fixture.Repository, "build", "samples/BrokenShop", "--no-incremental");
        BuildLog.AssertAnalyzersRan(output);
        Assert.Equal(Expected, BuildLog.ProblemsIn(output).Select(problem => Column().Replace(problem, ")")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task FindsNothingInTheFixedShop()
    {
        var sarif = fixture.Folder["fixed.sarif"];
        var output = await DotNet.SucceedAsync(fixture.Repository, "build", "samples/FixedShop", "--no-incremental", $"-p:ErrorLog={sarif}%2cversion=2.1");
        BuildLog.AssertAnalyzersRan(output);
        Assert.Empty(BuildLog.ProblemsIn(output));
        Assert.Empty(BuildLog.ResultsIn(sarif));
    }

    [Fact]
    public async Task MendsTheBrokenShopWithDotnetFormat()
    {
        var safe = RuleCatalog.All.Where(rule => rule.HasSafeRepair).Select(rule => rule.Id).ToList();
        using var consumer = Consumer.Sample(fixture, "BrokenShop");
        var (_, before) = await consumer.BuildAsync(["BrokenShop"]);
        var (exitCode, output) = await consumer.FormatAsync("BrokenShop", safe);
        Assert.True(exitCode == 0, output);
        var (built, after) = await consumer.BuildAsync(["BrokenShop", "--no-restore"]);
        Assert.True(built == 0, after);
        Assert.Empty(Mended(before).Intersect(Mended(after)));
        var (clean, remarks) = await consumer.FormatAsync("BrokenShop", safe, "--verify-no-changes");
        Assert.True(clean == 0, remarks);
    }

    // What the safe repairs mend in the sample.
    private static IEnumerable<string> Mended(string output) => BuildLog.ProblemsIn(output).Select(problem => problem[^6..]).Intersect(["WXP105", "WXP203", "WXP204", "WXP205", "WXP206"]);

    [GeneratedRegex(@",\d+\)")]
    private static partial Regex Column();
}
