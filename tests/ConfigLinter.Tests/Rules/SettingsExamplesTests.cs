namespace WeChatPayLint.ConfigLinter.Tests.Rules;

/// <summary>A rule's examples are its documentation: the bad one has exactly the rule's mistake, the good one none at all.</summary>
public sealed class SettingsExamplesTests
{
    public static TheoryData<string> Rules => [.. RuleCatalog.OfSettings.Where(rule => rule.Bad.Length > 0).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void CatchesTheBadExample(string id) => Verify.Catches(id, RuleCatalog.Find(id)!.Bad);

    [Theory]
    [MemberData(nameof(Rules))]
    public void IgnoresTheGoodExample(string id) => Verify.Ignores(RuleCatalog.Find(id)!.Good);

    [Fact]
    public void EveryRuleMarksItsBadExampleOnceAndItsGoodExampleNever() => Assert.All(RuleCatalog.OfSettings.Where(rule => rule.Bad.Length > 0), rule =>
    {
        Assert.Single(MarkedText.Parse(rule.Bad).Marks);
        Assert.Empty(MarkedText.Parse(rule.Good).Marks);
    });
}
