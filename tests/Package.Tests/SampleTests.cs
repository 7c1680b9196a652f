using System.Text.RegularExpressions;

namespace WeChatPayLint.Package.Tests;

/// <summary>The samples show what the README says: a shop full of mistakes, and the same shop done right.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class SampleTests(PackageFixture fixture)
{
    private static readonly string[] Expected =
    [
        "AppOrderService.cs(18) warning WXP115",
        "AppOrderService.cs(24) warning WXP220",
        "AppOrderService.cs(31) warning WXP202",
        "AppOrderService.cs(33) warning WXP205",
        "HttpService.cs(12) warning WXP503",
        "JsapiOrderService.cs(11) warning WXP221",
        "JsapiOrderService.cs(20) warning WXP104",
        "JsapiOrderService.cs(21) warning WXP114",
        "JsapiOrderService.cs(24) warning WXP101",
        "JsapiOrderService.cs(34) warning WXP206",
        "JsapiOrderService.cs(36) warning WXP201",
        "JsapiOrderService.cs(36) warning WXP220",
        "JsapiOrderService.cs(37) warning WXP203",
        "JsapiOrderService.cs(51) warning WXP126",
        "JsapiOrderService.cs(54) warning WXP102",
        "JsapiOrderService.cs(60) warning WXP204",
        "JsapiOrderService.cs(62) warning WXP220",
        "JsapiOrderService.cs(64) warning WXP606",
        "NativeOrderService.cs(11) warning WXP105",
        "NativeOrderService.cs(18) warning WXP102",
        "NativeOrderService.cs(20) warning WXP112",
        "NativeOrderService.cs(21) warning WXP122",
        "NativeOrderService.cs(25) warning WXP220",
        "NativeOrderService.cs(34) warning WXP104",
        "NativeOrderService.cs(36) warning WXP103",
        "NativeOrderService.cs(46) warning WXP220",
        "RefundService.cs(10) warning WXP101",
        "RefundService.cs(15) warning WXP126",
        "RefundService.cs(16) warning WXP113",
        "WeChatPayNotifyController.cs(19) warning WXP302",
        "WeChatPayNotifyController.cs(24) warning WXP305",
        "WeChatPayNotifyController.cs(33) warning WXP302",
        "WeChatPayNotifyController.cs(40) warning WXP304",
        "WeChatPayNotifyController.cs(49) warning WXP303",
        "WeChatPayNotifyController.cs(55) warning WXP313",
        "WeChatPayNotifyController.cs(62) warning WXP315",
        "WeChatPayNotifyController.cs(66) warning WXP307",
        "WeChatPayNotifyController.cs(67) warning WXP307",
        "WeChatPayNotifyController.cs(70) warning WXP301",
        "WeChatPayNotifyController.cs(75) warning WXP316",
        "WeChatPayNotifyController.cs(82) warning WXP311",
        "WxPayApi.cs(18) warning WXP105",
        "WxPayConfig.cs(10) warning WXP505",
        "WxPayConfig.cs(11) warning WXP113",
        "WxPayConfig.cs(14) warning WXP502",
        "WxPayConfig.cs(9) warning WXP501",
        "wechatpay.yaml(13) warning WXC301",
        "wechatpay.yaml(15) warning WXC304",
        "wechatpay.yaml(20) warning WXC102",
        "wechatpay.yaml(20) warning WXC106",
        "wechatpay.yaml(21) warning WXC103",
        "wechatpay.yaml(22) warning WXC202",
        "wechatpay.yaml(23) warning WXC411",
        "wechatpay.yaml(27) warning WXC306",
        "wechatpay.yaml(29) warning WXC201",
        "wechatpay.yaml(33) warning WXC501",
        "wechatpay.yaml(34) warning WXC401",
        "wechatpay.yaml(37) warning WXC402",
        "wechatpay.yaml(39) warning WXC502",
        "wechatpay.yaml(40) warning WXC403",
        "wechatpay.yaml(44) warning WXC601",
        "wechatpay.yaml(47) warning WXC602",
        "wechatpay.yaml(51) warning WXC701",
        "wechatpay.yaml(6) warning WXC702",
    ];

    // What the safe repairs mend in the sample.
    private static readonly string[] Mended = ["WXP105", "WXP201", "WXP202", "WXP203", "WXP204", "WXP205", "WXP206", "WXP304", "WXP305", "WXP313"];

    /// <summary>What a build says of the broken shop's code, by lines.</summary>
    public static IEnumerable<string> OfCode => Expected.Where(problem => problem.Contains(".cs(", StringComparison.Ordinal));

    /// <summary>The problems in a log by their lines, since one statement can have several.</summary>
    public static IEnumerable<string> LinesOf(string output) => BuildLog.ProblemsIn(output).Select(problem => Column().Replace(problem, ")")).Distinct().Order(StringComparer.Ordinal);

    // Those of its code and those of its settings, in one build.
    [Fact]
    public async Task ShowsTheMistakesOfTheBrokenShop()
    {
        var output = await DotNet.SucceedAsync(fixture.Repository, "build", "samples/BrokenShop", "--no-incremental");
        BuildLog.AssertAnalyzersRan(output);
        Assert.Equal(Expected, LinesOf(output));
        Assert.All(LinesOfReadme(), line => Assert.Contains(line, output, StringComparison.Ordinal));
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

    // The language of the host, which its tools and the compiler's own messages follow too.
    [Fact]
    public async Task SpeaksChineseThroughoutWhereTheHostDoes()
    {
        using var consumer = Consumer.Samples(fixture, ("BrokenShop", "BrokenShop"));
        var (_, output) = await consumer.BuildAsync(["BrokenShop"], language: "zh-Hans");
        Assert.Equal(OfCode, LinesOf(output));
        Assert.All(Message().Matches(output), message => Assert.Contains(message.Groups["text"].Value, c => c is >= '一' and <= '鿿'));
    }

    // dotnet format counts a problem as a change to make, also where it has no repair for it: some of WXP102 and WXP313 stay.
    [Fact]
    public async Task MendsTheBrokenShopWithDotnetFormat()
    {
        var safe = RuleCatalog.OfCode.Where(rule => rule.HasSafeRepair).Select(rule => rule.Id).ToList();
        using var consumer = Consumer.Samples(fixture, ("BrokenShop", "BrokenShop"));
        await DotNet.SucceedAsync(consumer["BrokenShop"], "restore");
        var (exitCode, output) = await consumer.FormatAsync("BrokenShop", safe);
        Assert.True(exitCode == 0, output);
        var (clean, remarks) = await consumer.FormatAsync("BrokenShop", safe.Except(["WXP102", "WXP313"]), "--verify-no-changes");
        Assert.True(clean == 0, remarks);
        var (built, after) = await consumer.BuildAsync(["BrokenShop", "--no-restore"]);
        Assert.True(built == 0, after);
        Assert.Superset(Mended.ToHashSet(), OfCode.Select(problem => problem[^6..]).ToHashSet());
        Assert.Empty(BuildLog.ProblemsIn(after).Select(problem => problem[^6..]).Intersect(Mended));
        Assert.All(Directory.EnumerateFiles(consumer["BrokenShop"], "*Service.cs", SearchOption.AllDirectories), file => Assert.NotEmpty(File.ReadLines(file).First()));
    }

    private IEnumerable<string> LinesOfReadme()
    {
        var lines = ReadmeLine().Matches(File.ReadAllText(Path.Combine(fixture.Repository, "README.md"))).Select(match => match.Value).ToList();
        Assert.NotEmpty(lines);
        return lines;
    }

    [GeneratedRegex(@"\): warning WXP\d+: (?<text>[^\r\n]+?)(?= \()")]
    private static partial Regex Message();

    [GeneratedRegex(@"^\w+\.cs\(\d+,\d+\): warning .+$", RegexOptions.Multiline)]
    private static partial Regex ReadmeLine();

    [GeneratedRegex(@",\d+\)")]
    private static partial Regex Column();
}
