using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using WeChatPayLint.Analyzers;

namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>
/// Applies the repairs of one rule and compares whole files. The testing library sees to the rest: what is before and after compiles, every problem that is left is
/// marked, and a repair that is applied in bulk gives the same in the document, the project and the solution.
/// </summary>
/// <param name="rule">The rule that <c>[|…|]</c> stands for.</param>
public sealed class Repairs(string rule)
{
    private const string Review = " (needs review)";

    private static readonly string[] Stubs = ["WxPayData.cs"];

    /// <summary>Applies the safe repair.</summary>
    public Task Safe(string before, string after) => Run<SafeRepairCodeFix>(before, after);

    /// <summary>Applies the repair that needs review. It says so in its title, and is not offered in bulk.</summary>
    public Task Reviewed(string before, string after) => Run<ReviewedRepairCodeFix>(before, after);

    /// <summary>Expects the problem, but no repair of either kind.</summary>
    public async Task None(string code)
    {
        await Run<SafeRepairCodeFix>(code, code);
        await Run<ReviewedRepairCodeFix>(code, code);
    }

    /// <summary>A test to which files and options can be added.</summary>
    public CSharpCodeFixTest<WeChatPayAnalyzer, TFix, DefaultVerifier> Test<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<WeChatPayAnalyzer, TFix, DefaultVerifier>
        {
            ReferenceAssemblies = ReferenceAssemblies.Net.Net80,
            TestCode = Marked(before),
            FixedCode = Marked(after),
            CodeActionVerifier = (action, verifier) => verifier.Equal(typeof(TFix) == typeof(ReviewedRepairCodeFix), action.Title.EndsWith(Review, StringComparison.Ordinal), action.Title),
        };
        foreach (var stub in Stubs)
        {
            var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Stubs", stub));
            test.TestState.Sources.Add((stub, text));
            test.FixedState.Sources.Add((stub, text));
        }

        return test;
    }

    /// <summary><c>[|…|]</c> as the testing library's mark for the rule.</summary>
    public string Marked(string code) => code.Replace("[|", "{|" + rule + ":", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);

    private Task Run<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        // Titles follow the language of whoever runs the tests.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        return Test<TFix>(before, after).RunAsync();
    }
}
