using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Analyzers;
using WeChatPayLint.CodeFixes.Tests;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>What holds for any code whatever.</summary>
internal static class Properties
{
    private const int MostRounds = 8;

    /// <summary>How the first property is violated, or null where all hold.</summary>
    /// <param name="bench">The code.</param>
    /// <param name="isThorough">Whether to look at the whole project, and in another order again; else at the document alone.</param>
    public static async Task<string?> ViolationAsync(Workbench bench, bool isThorough)
    {
        try
        {
            var problems = isThorough ? await bench.ProblemsAsync() : await bench.OwnProblemsAsync();
            return Failed(problems)
                ?? Misplaced(problems)
                ?? (isThorough ? await UndeterminedAsync(bench, problems) : null)
                ?? await MisrepairedAsync(bench, problems);
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    }

    private static string? Failed(ImmutableArray<Diagnostic> problems) =>
        problems.FirstOrDefault(problem => problem.Id is "AD0001" or "WXP000") is { } failure ? failure + " " + failure.Descriptor.Description : null;

    private static string? Misplaced(ImmutableArray<Diagnostic> problems) => problems
        .Where(problem => problem.Location.SourceTree is not { } tree || problem.Location.SourceSpan is { Length: 0 } || problem.Location.SourceSpan.End > tree.Length || problem.AdditionalLocations.Any(place => place.SourceSpan.End > place.SourceTree!.Length))
        .Select(problem => "misplaced: " + problem)
        .FirstOrDefault();

    // Neither the order of the files nor the number of threads makes a difference.
    private static async Task<string?> UndeterminedAsync(Workbench bench, ImmutableArray<Diagnostic> problems)
    {
        var compilation = (await bench.Document.Project.GetCompilationAsync())!;
        var reversed = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var others = await new CompilationWithAnalyzers(reversed, [new WeChatPayAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        var (expected, found) = (Lines(problems), Lines(others));
        return expected == found ? null : "undetermined:\n" + expected + "\nagainst\n" + found;
    }

    private static string Lines(IEnumerable<Diagnostic> problems) => string.Join("\n", problems.Select(problem => problem.ToString()).Order(StringComparer.Ordinal));

    private static async Task<string?> MisrepairedAsync(Workbench bench, ImmutableArray<Diagnostic> problems)
    {
        var errors = ImmutableArray<Diagnostic>.Empty;
        var own = problems.Where(problem => problem.Location.SourceTree?.FilePath == bench.Document.Name).ToList();
        foreach (var problem in own)
        {
            foreach (var (action, _) in await bench.RepairsAsync(problem))
            {
                errors = errors.IsEmpty ? await bench.ErrorsAsync() : errors;
                if (await MisrepairedAsync(bench, problem, action, own, errors) is { } violation)
                {
                    return violation;
                }
            }
        }

        return null;
    }

    private static async Task<string?> MisrepairedAsync(Workbench bench, Diagnostic problem, CodeAction action, IReadOnlyList<Diagnostic> problems, ImmutableArray<Diagnostic> errors)
    {
        var mended = await bench.ApplyAsync(action);
        var problemsAfter = await mended.OwnProblemsAsync();
        var what = await mended.TextAsync() == await bench.TextAsync() ? "nothing changed" : NewErrors(errors, await mended.ErrorsAsync()) ?? Failed(problemsAfter);
        if (what is null && problemsAfter.Count(other => other.Id == problem.Id) >= problems.Count(other => other.Id == problem.Id))
        {
            what = await RemainsAsync(mended, problem, MostRounds) ? "the problem stays" : null;
        }

        return what is null ? null : $"{problem} \"{action.Title}\": {what}\n{await mended.TextAsync()}";
    }

    // What compiled still does. What did not may refer to more that is missing, but is broken in no new way.
    private static string? NewErrors(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        var known = before.Select(error => error.Id).ToHashSet();
        var added = after.Where(error => before.IsEmpty || !known.Contains(error.Id)).ToList();
        // Without System.Object every expression is an error.
        return added.Count == 0 || known.Contains("CS0518") ? null : "new errors: " + string.Join(", ", added);
    }

    // One problem may have several causes, each mended by a step of its own.
    private static async Task<bool> RemainsAsync(Workbench bench, Diagnostic problem, int rounds)
    {
        if ((await bench.OwnProblemsAsync()).FirstOrDefault(other => other.Id == problem.Id && other.GetMessage() == problem.GetMessage()) is not { } rest)
        {
            return false;
        }

        return rounds == 0 || (await bench.RepairsAsync(rest)) is not [var (action, _), ..] || await RemainsAsync(await bench.ApplyAsync(action), problem, rounds - 1);
    }
}
