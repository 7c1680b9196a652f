namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>
/// Code for the statements of WeChat Pay's FAQ that a family of rules answers: statement, rule, code, in order of statements.
/// </summary>
/// <remarks>
/// To add one: put a line into the family's table, whose code does what the statement warns of, with <c>[|…|]</c> around what the rule reports;
/// where the statement permits something, the code does just that and has no mark. The code is statements or a whole source, beside the shop and the SDKs of <see cref="Prelude"/>.
/// A family without a table gets one by copying a class next to this. <see cref="FaqCoverageTests"/> names the statements that lack a line;
/// which they are is said by <see cref="WeChatPayLint.Rules.Tests.Faq.FaqAssignments"/>.
/// </remarks>
public sealed class FaqCases : TheoryData<string, string, string>
{
    /// <summary>Runs one line of a table.</summary>
    internal static Task Run(string statement, string rule, string code)
    {
        var marks = MarkedSource.Parse(code, rule).Marks;
        Assert.True(marks.Count == 0 || marks.Any(mark => mark.Id == rule), $"{statement} is a case of {rule}, but has no mark for it");
        return marks.Count == 0 ? Verify.Ignores(code, statement) : Verify.Catches(rule, code, statement);
    }
}
