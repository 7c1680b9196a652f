namespace WeChatPayLint.Analyzers.Tests.Examples;

/// <summary>A rule's examples are its documentation: the bad one has exactly the rule's mistake, the good one none at all.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string> Rules => [.. RuleCatalog.OfCode.Where(rule => rule.Bad.Length > 0).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public Task CatchesTheBadExample(string id) => Verify.Source(RuleCatalog.Find(id)!.Bad, id);

    [Theory]
    [MemberData(nameof(Rules))]
    public Task IgnoresTheGoodExample(string id) => Verify.Source(RuleCatalog.Find(id)!.Good);

    [Fact]
    public void EveryRuleMarksItsBadExampleOnceAndItsGoodExampleNever()
    {
        foreach (var rule in RuleCatalog.OfCode.Where(rule => rule.Bad.Length > 0))
        {
            Assert.Single(MarkedSource.Parse(rule.Bad, rule.Id).Marks);
            Assert.Empty(MarkedSource.Parse(rule.Good, rule.Id).Marks);
        }
    }
}
