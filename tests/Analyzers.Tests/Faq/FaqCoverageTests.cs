using System.Reflection;
using WeChatPayLint.Rules.Tests.Faq;

namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>Every statement of the FAQ that a rule answers is held against code.</summary>
public sealed class FaqCoverageTests
{
    private static readonly HashSet<(string Statement, string Rule)> Covered =
    [
        .. typeof(FaqCases).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(FaqCases))
            .SelectMany(property => (FaqCases)property.GetValue(null)!)
            .Select(row => ((string)row[0], (string)row[1])),
    ];

    public static TheoryData<string, string> Assigned
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (statement, rule) in FaqAssignments.Shipped.Where(pair => RuleCatalog.Find(pair.Rule)!.Subject == Subject.Code))
            {
                data.Add(statement, rule);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Assigned))]
    public void Statement_has_a_case(string statement, string rule) =>
        Assert.True(Covered.Contains((statement, rule)), $"{rule} answers {statement}, but no table of {nameof(FaqCases)} has code for both; {nameof(FaqCases)} says how to add it.");

    [Fact]
    public void Cases_are_of_assigned_statements() => Assert.Empty(Covered.Except(FaqAssignments.Shipped));
}
