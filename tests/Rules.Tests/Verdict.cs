using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Rules.Tests;

/// <summary>What a rule says about payloads, as the analyzer asks it.</summary>
public sealed class Verdict
{
    // Repairs of one key are applied together, so that a key is safe or it is not.
    private static readonly ConcurrentDictionary<(string Rule, string Key), bool> SafetyOf = new();

    private readonly Rule rule;
    private readonly List<Problem> problems;

    private Verdict(Rule rule, IEnumerable<Problem> problems)
    {
        this.rule = rule;
        this.problems = [.. problems];
    }

    /// <summary>The places with their severity, unless it is a warning: <c>info: x</c>.</summary>
    public string Places => string.Join(" | ", problems.Select(Place));

    /// <summary>The repairs with their keys and the lines they write; a question mark behind those that need review.</summary>
    public string Repairs => string.Join(" | ", problems.SelectMany(problem => problem.Repairs).Select(Describe));

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The other places that are named.</summary>
    public string Related => string.Join(" | ", problems.SelectMany(problem => problem.Related).Select(Sheet.At));

    public static Verdict Of(Rule rule, Draft draft) => Of(rule, [draft]);

    public static Verdict Of(Rule rule, Draft[] drafts, params Step[] steps) => Of(rule, drafts, [], steps);

    /// <summary>What a rule says where texts are signed before the payloads are made.</summary>
    public static Verdict Of(Rule rule, Draft[] drafts, Code[] signed, params Step[] steps)
    {
        var sheet = new Sheet();
        var messages = signed.Select(text => Message(sheet, text)).Where(message => message.Kind != SigningMessageKind.Other).ToList();
        var payloads = drafts.Select(draft => draft.WriteOn(sheet)).ToList();
        Assert.All(payloads, payload => Assert.True(payload.IsWeChatPay, "The rule is not asked: " + sheet));
        return new Verdict(rule, rule switch
        {
            FieldRule byField => payloads.SelectMany(payload => FieldsOf(byField, payload).SelectMany(field => byField.Check(field, payload))),
            PayloadRule byPayload => payloads.SelectMany(byPayload.Check),
            ScopeRule byScope => byScope.Check(new Scope(payloads, steps, messages)),
            _ => throw new ArgumentException(rule.Id),
        });
    }

    private static SigningMessage Message(Sheet sheet, Code text)
    {
        var value = text.Write(sheet);
        sheet.Write("\n");
        return new SigningMessage(value.Span, value is TextValue { Parts: var parts } ? parts : [new TextPart(value)], new Evidence { IsNamedScope = true }) { FinalBreak = new Edit(value.Span.After, " + \"\\n\"") };
    }

    public static Verdict Of(ScopeRule rule, Scope scope) => new(rule, rule.Check(scope));

    /// <summary>There is one problem, at that place, and its message says these words, in both languages what is quoted and counted.</summary>
    public void Catches(string place, string says)
    {
        var problem = Assert.Single(problems);
        Assert.Equal(place, Place(problem));
        Assert.Contains(says, problem.Message.English, StringComparison.Ordinal);
        foreach (Match value in Regex.Matches(says, "'([^']+)'|([0-9]+)"))
        {
            Assert.Contains(value.Value.Trim('\''), problem.Message.Chinese, StringComparison.Ordinal);
        }
    }

    /// <summary>There is nothing to say.</summary>
    public void Ignores() => Assert.Equal("", Places);

    private static List<Field> FieldsOf(FieldRule rule, Payload payload)
    {
        var fields = payload.Fields.Where(field => rule.Fields.Contains(field.Name)).ToList();
        Assert.NotEmpty(fields);
        return fields;
    }

    private string Place(Problem problem)
    {
        var severity = problem.Severity ?? rule.Severity;
        return (severity == Severity.Warning ? "" : severity.ToString().ToLower(CultureInfo.InvariantCulture) + ": ") + Sheet.At(problem.Span);
    }

    private string Describe(Repair repair)
    {
        Assert.True(repair.IsSafe ? rule.HasSafeRepair : rule.HasReviewedRepair, "The rule does not announce " + repair.Key);
        Assert.Equal(repair.IsSafe, SafetyOf.GetOrAdd((rule.Id, repair.Key), repair.IsSafe));
        Assert.Equal(!repair.IsSafe, repair.Title.English.EndsWith(" (needs review)", StringComparison.Ordinal));
        return repair.Key + (repair.IsSafe ? ": " : "?: ") + Sheet.Repaired(repair.Edits);
    }
}
