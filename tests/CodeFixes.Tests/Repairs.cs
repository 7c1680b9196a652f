using System.Globalization;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using WeChatPayLint.Analyzers;
using WeChatPayLint.Analyzers.Tests;

namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>
/// Applies the repairs of one rule and compares whole files. The testing library sees to the rest: what is before and after compiles, every problem that is left is
/// marked, and a repair that is applied in bulk gives the same in the document, the project and the solution.
/// </summary>
/// <param name="rule">The rule that <c>[|…|]</c> stands for.</param>
public sealed class Repairs(string rule)
{
    private const string Review = " (needs review)";

    /// <summary>The rule.</summary>
    public string Rule => rule;

    /// <summary>Applies the safe repair.</summary>
    public Task Safe(string before, string after) => RunAsync(Test<SafeRepairCodeFix>(before, after));

    /// <summary>Applies the repair that needs review. It says so in its title, and is not offered in bulk.</summary>
    public Task Reviewed(string before, string after) => RunAsync(Test<ReviewedRepairCodeFix>(before, after));

    /// <summary>Expects the problem, but no repair of either kind.</summary>
    public async Task None(string code)
    {
        await RunAsync(Test<SafeRepairCodeFix>(code, code));
        await RunAsync(Test<ReviewedRepairCodeFix>(code, code));
    }

    /// <summary>A test to which files and options can be added.</summary>
    public CSharpCodeFixTest<WeChatPayAnalyzer, TFix, DefaultVerifier> Test<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<WeChatPayAnalyzer, TFix, DefaultVerifier>
        {
            ReferenceAssemblies = Sdks.Framework,
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck,
            TestState = { MarkupHandling = MarkupMode.None },
            FixedState = { MarkupHandling = MarkupMode.None },
            CodeActionVerifier = (action, verifier) => verifier.Equal(typeof(TFix) == typeof(ReviewedRepairCodeFix), action.Title.EndsWith(Review, StringComparison.Ordinal), action.Title),
        };
        // The testing library switches every rule on, those that are off by default too.
        test.DisabledDiagnostics.AddRange(RuleCatalog.All.Where(other => other.Severity == Severity.Off && other.Id != rule).Select(other => other.Id));
        Add(test.TestState, "Pay.cs", before);
        Add(test.FixedState, "Pay.cs", after);
        return test;
    }

    /// <summary>Adds a marked file.</summary>
    public void Add(SolutionState state, string name, string marked) => Add(state, state, name, marked);

    /// <summary>Adds a marked file to a project of the solution.</summary>
    public void Add(SolutionState state, ProjectState project, string name, string marked)
    {
        var source = MarkedSource.Parse(marked, rule);
        project.Sources.Add((name, source.Text));
        state.ExpectedDiagnostics.AddRange(source.ExpectedIn(name));
    }

    /// <summary>Runs a test beside the SDKs, with titles in English whoever runs it.</summary>
    public static async Task RunAsync<TFix>(CSharpCodeFixTest<WeChatPayAnalyzer, TFix, DefaultVerifier> test)
        where TFix : CodeFixProvider, new()
    {
        var sdks = await Sdks.ReferenceAsync();
        test.TestState.AdditionalReferences.Add(sdks);
        test.FixedState.AdditionalReferences.Add(sdks);
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        await test.RunAsync();
    }
}
