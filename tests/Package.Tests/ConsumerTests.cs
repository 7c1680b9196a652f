namespace WeChatPayLint.Package.Tests;

/// <summary>A developer adds the package and builds: what they see, and how they control it.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackageFixture fixture)
{
    [Fact]
    public async Task PrintsTheProblemsAndWritesThemToSarif()
    {
        using var consumer = Consumer.Library(fixture);
        var (exitCode, output) = await consumer.BuildAsync(["-p:ErrorLog=out.sarif%2cversion=2.1"]);
        Assert.True(exitCode == 0, output);
        Assert.Equal(Consumer.Problems, BuildLog.ProblemsIn(output));
        Assert.Contains("total_fee takes a decimal", output);
        Assert.Equal(Consumer.Problems, BuildLog.ResultsIn(consumer["out.sarif"]));
        var help = BuildLog.HelpIn(consumer["out.sarif"]);
        Assert.NotEmpty(help);
        Assert.All(help, rule => Assert.Equal(RuleCatalog.Find(rule.Key)!.HelpLink, rule.Value));
    }

    [Fact]
    public async Task SpeaksTheLanguageThatTheProjectPrefers()
    {
        using var consumer = Consumer.Library(fixture);
        var (_, output) = await consumer.BuildAsync(["-p:PreferredUILang=zh-CN"]);
        Assert.True(output.Contains("notify_url 带有"), output);
    }

    // A suggestion is no warning, so that nothing makes an error of it.
    [Fact]
    public async Task MakesErrorsOfWarningsWhereTheProjectDoes()
    {
        using var consumer = Consumer.Library(fixture);
        consumer.Write("Trial.cs", "namespace Teashop;\n\npublic class Trial\n{\n    public void Pay(WxPayData order) => order.SetValue(\"total_fee\", \"1\"); // wxpay\n}\n");
        var (exitCode, output) = await consumer.BuildAsync(["-p:TreatWarningsAsErrors=true", "-p:ErrorLog=out.sarif%2cversion=2.1"]);
        Assert.NotEqual(0, exitCode);
        var errors = Consumer.Problems.Select(problem => problem.Replace(" warning ", " error ", StringComparison.Ordinal)).ToList();
        Assert.Equal(errors, BuildLog.ProblemsIn(output));
        Assert.Equal([.. errors, "Trial.cs(5,69) note WXP135"], BuildLog.ResultsIn(consumer["out.sarif"]));
    }

    [Fact]
    public async Task FollowsEditorconfigAndNoWarn()
    {
        using var consumer = Consumer.Library(fixture);
        consumer.Write(".editorconfig", "root = true\n\n[*.cs]\ndotnet_diagnostic.WXP105.severity = none\ndotnet_diagnostic.WXP102.severity = error\n");
        var (exitCode, output) = await consumer.BuildAsync(["-p:NoWarn=WXP112"]);
        Assert.NotEqual(0, exitCode);
        Assert.Equal(["Pay.cs(19,41) error WXP102"], BuildLog.ProblemsIn(output));
    }

    [Fact]
    public async Task AppliesTheSafeRepairsWithDotnetFormat()
    {
        using var consumer = Consumer.Library(fixture);
        await DotNet.SucceedAsync(Path.GetDirectoryName(consumer["Pay.cs"])!, "restore");
        var (dirty, _) = await consumer.FormatAsync(".", ["WXP102", "WXP105"], "--verify-no-changes");
        Assert.NotEqual(0, dirty);
        var (exitCode, output) = await consumer.FormatAsync(".", ["WXP102", "WXP105"]);
        Assert.True(exitCode == 0, output);
        Assert.True(Consumer.Mended == File.ReadAllText(consumer["Pay.cs"]), output + File.ReadAllText(consumer["Pay.cs"]));
        var (clean, remarks) = await consumer.FormatAsync(".", ["WXP102", "WXP105"], "--verify-no-changes");
        Assert.True(clean == 0, remarks);
        var (_, log) = await consumer.BuildAsync(["--no-restore"]);
        Assert.Equal(["Pay.cs(21,67) warning WXP112"], BuildLog.ProblemsIn(log));
    }
}
