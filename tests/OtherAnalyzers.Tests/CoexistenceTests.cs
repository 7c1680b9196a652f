using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using WeChatPayLint.CodeFixes.Tests;
using WeChatPayLint.Generation.RulesPage;
using WeChatPayLint.Robustness.Tests;

namespace WeChatPayLint.OtherAnalyzers.Tests;

/// <summary>No analyzer asks for what another one forbids, and where they speak of the same line, the rules page says what differs.</summary>
public sealed class CoexistenceTests
{
    // What is left of a callback that was a method of its own is nobody's any more, and they say so.
    private static readonly (string Repair, string Theirs)[] Expected = [("WXP503:remove-callback", "S1144"), ("WXP503:remove-callback", "S1172")];

    // Warnings of theirs that any line can have: ConfigureAwait, a comparer, an address, a name, something that is not used.
    private static readonly HashSet<string> AboutAnything = ["MA0002", "MA0004", "MA0047", "MA0048", "S1075", "S1144", "S1481", "S2325", "S3903", "S6966"];

    // Mistakes that no example shows in the form in which theirs see them.
    private static readonly Sample[] Probes =
    [
        Probe("an old callback", "class WxPay { void Fill() { System.Net.ServicePointManager.ServerCertificateValidationCallback = (a, b, c, d) => true; } }"),
        Probe("a predictable nonce", "class WxPay { void Fill(WxPayData data) => data.SetValue(\"nonce_str\", new Random().Next().ToString(CultureInfo.InvariantCulture)); }"),
    ];

    private static readonly Sample[] Mistakes = [.. Sample.All.Where(sample => sample.Name.EndsWith(".Bad", StringComparison.Ordinal) || sample.Name.StartsWith("BrokenShop/", StringComparison.Ordinal)), .. Probes];

    private static readonly Lazy<Task<List<(string Ours, string Theirs)>>> Measured = new(MeasureAsync);

    public static TheoryData<string> WithMistakes => [.. Mistakes.Except(Probes).Select(sample => sample.Name)];

    public static TheoryData<string> Right => [.. Sample.All.Where(sample => sample.Name.EndsWith(".Good", StringComparison.Ordinal) || sample.Name.StartsWith("FixedShop/", StringComparison.Ordinal)).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(WithMistakes))]
    public async Task NoRepairRaisesAWarningOfTheirs(string name)
    {
        var bench = await OpenAsync(name);
        var before = (await OtherAnalyzers.WarningsAsync(bench)).CountBy(warning => warning.Id).ToDictionary();
        var raised = new List<(string Repair, string Theirs)>();
        foreach (var problem in await bench.OwnProblemsAsync())
        {
            foreach (var (action, _) in await bench.RepairsAsync(problem))
            {
                var after = await OtherAnalyzers.WarningsAsync(await bench.ApplyAsync(action));
                raised.AddRange(after.CountBy(warning => warning.Id).Where(warning => warning.Value > before.GetValueOrDefault(warning.Key)).Select(warning => (action.EquivalenceKey!, warning.Key)));
            }
        }

        Assert.Empty(raised.Except(Expected));
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task NothingThatTheyFixBecomesAMistake(string name)
    {
        var bench = await OpenAsync(name);
        foreach (var warning in await OtherAnalyzers.WarningsAsync(bench))
        {
            foreach (var action in await FixesOfAsync(bench, warning))
            {
                var problems = await (await bench.ApplyAsync(action)).OwnProblemsAsync();
                Assert.DoesNotContain(problems, problem => RuleCatalog.Find(problem.Id)!.Severity != Severity.Off);
            }
        }
    }

    [Fact]
    public async Task WhatTheRulesPageSaysOfThemIsSo()
    {
        var measured = await Measured.Value;
        Assert.All(Neighbour.All, neighbour =>
        {
            Assert.All(neighbour.Ours, ours => Assert.Contains(measured, pair => pair.Ours == ours && neighbour.Theirs.Contains(pair.Theirs)));
            Assert.All(neighbour.Theirs, theirs => Assert.Contains(measured, pair => pair.Theirs == theirs && neighbour.Ours.Contains(pair.Ours)));
        });
    }

    [Fact]
    public async Task TheRulesPageKnowsWhereTheyMeet()
    {
        var known = Neighbour.All.SelectMany(neighbour => neighbour.Ours.SelectMany(ours => neighbour.Theirs.Select(theirs => (ours, theirs))));
        var met = (await Measured.Value).Where(pair => !AboutAnything.Contains(pair.Theirs) && RuleCatalog.Find(pair.Ours)!.Severity != Severity.Off);
        var unknown = met.Except(known).Distinct().Select(pair => pair.Item1 + "~" + pair.Item2).Order().ToList();
        Assert.True(unknown.Count == 0, string.Join(" ", unknown));
    }

    [Theory]
    [InlineData("WXP501", "S2068", "S6418")]
    [InlineData("WXP502", "S2068", "S6418")]
    [InlineData("WXP505", "S2068", "S6418")]
    public async Task NoneOfThemSeesTheKeysOfWeChatPay(string ours, params string[] theirs)
    {
        var bench = await OpenAsync(ours + ".Bad");
        Assert.Contains(await bench.OwnProblemsAsync(), problem => problem.Id == ours);
        Assert.Empty(await OtherAnalyzers.WarningsAsync(bench, theirs));
    }

    // By default, and with those switched on that the page names.
    private static async Task<List<(string Ours, string Theirs)>> MeasureAsync()
    {
        var named = Neighbour.All.SelectMany(neighbour => neighbour.Theirs).ToHashSet();
        var pairs = new List<(string, string)>();
        foreach (var mistake in Mistakes)
        {
            var bench = await Projects.OpenAsync(mistake, mistake.Text, Conditions.Usual);
            var theirs = (await OtherAnalyzers.WarningsAsync(bench)).Concat(await OtherAnalyzers.WarningsAsync(bench, named)).ToLookup(LineOf);
            pairs.AddRange((await bench.OwnProblemsAsync()).SelectMany(ours => theirs[LineOf(ours)].Select(other => (ours.Id, other.Id))));
        }

        return pairs;
    }

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    private static async Task<IReadOnlyList<CodeAction>> FixesOfAsync(Workbench bench, Diagnostic warning)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in OtherAnalyzers.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(warning.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(bench.Document, warning, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return [.. actions.Where(action => action.NestedActions.IsEmpty)];
    }

    private static Task<Workbench> OpenAsync(string name)
    {
        var sample = Sample.All.Concat(Probes).Single(sample => sample.Name == name);
        return Projects.OpenAsync(sample, sample.Text, Conditions.Usual);
    }

    private static Sample Probe(string name, string text) => Sample.All[0] with { Name = name, Text = text };
}
