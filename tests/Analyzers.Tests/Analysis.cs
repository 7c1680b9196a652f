using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeChatPayLint.Analyzers.Tests;

/// <summary>Runs the analyzer over a compilation without expecting anything: for broken code, and for what a diagnostic carries.</summary>
internal static class Analysis
{
    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);

    /// <summary>What the analyzer reports. An exception in the analyzer is reported as AD0001.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Of(Compilation compilation, AnalyzerConfigOptionsProvider? settings = null)
    {
        var options = new CompilationWithAnalyzersOptions(settings is null ? new AnalyzerOptions([]) : new AnalyzerOptions([], settings), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return await new CompilationWithAnalyzers(compilation, [new WeChatPayAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The same compilation with a rule switched on that is off by default.</summary>
    public static Compilation SwitchedOn(Compilation compilation, string rule) =>
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(rule, ReportDiagnostic.Info)]));

    /// <summary>A compilation of sources, whatever they are, with the SDKs and the shop of the other tests beside them.</summary>
    public static async Task<Compilation> BesideSdks(params string[] sources) => (await Framework())
        .AddReferences(await Verify.Sdks.Value)
        .AddSyntaxTrees([.. sources.Append(Prelude.Usings).Append(Prelude.Shop).Append(Prelude.Sdks).Select(source => Parse(source))]);

    /// <summary>A compilation of the sources only.</summary>
    public static async Task<Compilation> Alone(params string[] sources) => (await Framework()).AddSyntaxTrees([.. sources.Select(source => Parse(source))]);

    /// <summary>A compilation that knows no type at all.</summary>
    public static Compilation WithoutReferences(params string[] sources) => CSharpCompilation.Create("Shop", [.. sources.Select(source => Parse(source))], [], Options());

    private static async Task<Compilation> Framework() =>
        CSharpCompilation.Create("Shop", [], await Verify.Framework.ResolveAsync(LanguageNames.CSharp, CancellationToken.None), Options());

    private static CSharpCompilationOptions Options() => new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    public static SyntaxTree Parse(string source, string path = "") => CSharpSyntaxTree.ParseText(source, Newest, path);
}
