using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Analyzers;
using WeChatPayLint.CodeFixes.Tests;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>Editors cancel with almost every key. Whoever cancels gets an end at once, and nobody gets anything wrong.</summary>
public sealed class CancellationTests
{
    // What one rule has found already is still handed over.
    private const int MostOfOneRule = 4;

    private static readonly Sample Shop = Sample.All.Single(source => source.Name == "BrokenShop/Program.cs");

    public static TheoryData<int> Reports => [0, 1, 2, 3, 5, 8, 13, 21, 34, 55];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task EndsWhenItIsCancelled(int reports)
    {
        using var cancelling = new CancellationTokenSource();
        var found = new List<Diagnostic>();
        void Take(Diagnostic diagnostic)
        {
            found.Add(diagnostic);
            CancelWhenTaken();
        }

        void CancelWhenTaken()
        {
            if (found.Count == reports)
            {
                cancelling.Cancel();
            }
        }

        CancelWhenTaken();
        var compilation = await CompileAsync();
        var failure = Assert.ThrowsAny<OperationCanceledException>(() => DirectHost.Analyze(compilation, Take, cancelling.Token, cancelling.Token));
        Assert.Equal(cancelling.Token, failure.CancellationToken);
        Assert.InRange(found.Count - reports, 0, MostOfOneRule);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "WXP000");
    }

    [Fact]
    public async Task FindsEverythingForTheNextOneToAsk()
    {
        // New trees, of which nothing is remembered from elsewhere.
        var compilation = await CompileAsync();
        compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));
        var found = DirectHost.Analyze(compilation, new CancellationToken(canceled: true)).Select(Describe).ToList();
        Assert.NotEmpty(found);
        Assert.Equal(DirectHost.Analyze(compilation).Select(Describe), found);
    }

    [Fact]
    public async Task TellsTheHostNothingOfACancellation()
    {
        var compilation = await CompileAsync();
        for (var microseconds = 1; microseconds < 2_000_000; microseconds *= 2)
        {
            using var cancelling = new CancellationTokenSource(TimeSpan.FromMicroseconds(microseconds));
            try
            {
                var found = await Host(compilation).GetAnalyzerDiagnosticsAsync(cancelling.Token);
                Assert.DoesNotContain(found, diagnostic => diagnostic.Id is "AD0001" or "WXP000");
            }
            catch (OperationCanceledException)
            {
                Assert.True(cancelling.IsCancellationRequested);
            }
        }
    }

    private static string Describe(Diagnostic diagnostic) => diagnostic.ToString();

    private static CompilationWithAnalyzers Host(Compilation compilation) => compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new WeChatPayAnalyzer()));

    private static async Task<Compilation> CompileAsync() => (await (await Projects.OpenAsync(Shop, Shop.Text, Conditions.Usual)).Document.Project.GetCompilationAsync())!;
}
