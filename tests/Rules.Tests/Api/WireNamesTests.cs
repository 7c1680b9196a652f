using WeChatPayLint.Api;

namespace WeChatPayLint.Rules.Tests.Api;

public class WireNamesTests
{
    public static TheoryData<string, IEnumerable<string>, string, IEnumerable<string>> Apart => new()
    {
        { "own", WireNames.Own, "other providers", WireNames.OtherProviders },
        { "only V2", WireNames.OnlyV2, "only V3", WireNames.OnlyV3 },
        { "page", WireNames.Invoke, "app", WireNames.AppInvoke },
        { "amounts", WireNames.AmountPaths, "other providers", WireNames.OtherProviders },
        { "requests", WireNames.OrderOnly, "answers", WireNames.AnswerOnly },
        { "answers", WireNames.AnswerOnly, "other providers", WireNames.OtherProviders },
    };

    public static TheoryData<string, IEnumerable<string>> Parts => new()
    {
        { "own", WireNames.Own },
        { "pairs", WireNames.OwnPairs.SelectMany(pair => new[] { pair.First, pair.Second }) },
        { "amounts", WireNames.AmountPaths },
        { "only V2", WireNames.OnlyV2 },
        { "only V3", WireNames.OnlyV3 },
        { "requests", WireNames.OrderOnly },
        { "answers", WireNames.AnswerOnly },
        { "page", WireNames.Invoke },
        { "app", WireNames.AppInvoke },
        { "other providers", WireNames.OtherProviders },
        { "fields of rules", RuleCatalog.All.OfType<FieldRule>().SelectMany(rule => rule.Fields).Where(name => !SettingNames.IsSecret(name)) },
    };

    [Theory, MemberData(nameof(Apart))]
    public void HaveNoNameInCommon(string name, IEnumerable<string> names, string other, IEnumerable<string> others) =>
        Assert.Equal($"{name} and {other}: ", $"{name} and {other}: {string.Join(", ", names.Intersect(others))}");

    [Theory, MemberData(nameof(Parts))]
    public void AreRead(string name, IEnumerable<string> names) => Assert.Equal($"{name}: ", $"{name}: {string.Join(", ", names.Select(WireNames.LastOf).Except(WireNames.All))}");

    [Fact]
    public void HaveNoPathAmongThoseThatAreRead() => Assert.DoesNotContain(WireNames.All, name => name.Contains('.'));

    [Theory]
    [InlineData("out_trade_no", "out_trade_no")]
    [InlineData("amount.total", "total")]
    [InlineData("a.b.c", "c")]
    public void LastOfAPath(string path, string expected) => Assert.Equal(expected, WireNames.LastOf(path));
}
