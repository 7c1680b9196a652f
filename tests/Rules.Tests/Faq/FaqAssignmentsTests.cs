using WeChatPayLint.Generation.RulesPage;

namespace WeChatPayLint.Rules.Tests.Faq;

/// <summary>Every rule names the statements of the FAQ that it answers, and rules.md lists them.</summary>
public class FaqAssignmentsTests
{
    private static readonly string[] Page = Generation.RulesPage.Page.Render(RuleCatalog.All).Split('\n');

    public static TheoryData<string, string> Shipped => Pairs(FaqAssignments.Shipped);

    public static TheoryData<string, string> Cited => Pairs(RuleCatalog.All.SelectMany(rule => rule.Sources.Where(source => source.IsFaq).Select(source => (source.Title, rule.Id))));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Rule_cites_the_statement(string statement, string rule) => Assert.True(
        RuleCatalog.Find(rule)!.Sources.Any(source => source.IsFaq && source.Title == statement),
        $"{rule} answers {statement}: add Source.Faq(\"{statement}\", …) to its sources, or take the pair out of {nameof(FaqAssignments)} if it does not.");

    [Theory]
    [MemberData(nameof(Cited))]
    public void Statement_is_assigned_to_the_rule(string statement, string rule) => Assert.True(
        FaqAssignments.All.Contains((statement, rule)),
        $"{rule} cites {statement}: add the pair to {nameof(FaqAssignments)}.");

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Page_leads_from_the_statement_to_the_rule(string statement, string rule) =>
        Assert.Contains($"[{rule}](#{Anchor.NameOf(RuleCatalog.Find(rule)!)})", Assert.Single(Page, line => line.StartsWith($"| {statement} |", StringComparison.Ordinal)));

    [Fact]
    public void Page_has_the_statements_in_order()
    {
        var numbers = Page.Where(line => line.StartsWith("| F", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).ToList();

        Assert.Equal(FaqAssignments.Shipped.Select(pair => pair.Statement).Distinct(), numbers);
    }

    [Fact]
    public void Statements_are_those_of_the_faq_in_order()
    {
        var numbers = FaqAssignments.All.Select(pair => pair.Statement).Distinct().ToList();

        Assert.Equal(numbers.Order(StringComparer.Ordinal), numbers);
        Assert.Equal(FaqAssignments.All.Distinct(), FaqAssignments.All);
        Assert.All(numbers, number => Assert.InRange(int.Parse(number[1..]), 1, FaqAssignments.Statements));
        Assert.All(FaqAssignments.All, pair => Assert.Matches("^F[0-9]{3} WX[PC][0-9]{3}$", pair.Statement + " " + pair.Rule));
    }

    private static TheoryData<string, string> Pairs(IEnumerable<(string Statement, string Rule)> pairs)
    {
        var data = new TheoryData<string, string>();
        foreach (var (statement, rule) in pairs)
        {
            data.Add(statement, rule);
        }

        return data;
    }
}
