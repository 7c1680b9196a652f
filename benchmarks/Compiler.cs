using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeChatPayLint.Benchmarks;

/// <summary>What the compiler does with a compilation, with the analyzer and without. On one thread, so that times can be compared.</summary>
internal static class Compiler
{
    private static readonly CompilationWithAnalyzersOptions OnOneThread = Options(isTimed: false);

    private static readonly CompilationWithAnalyzersOptions Timed = Options(isTimed: true);

    /// <summary>Compiles to an assembly in memory.</summary>
    public static void Emit(CSharpCompilation compilation)
    {
        var result = compilation.Emit(Stream.Null);
        if (!result.Success)
        {
            throw new InvalidOperationException($"The generated code does not compile: {result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
        }
    }

    /// <summary>Binds every method and reports what the compiler finds, without an analyzer.</summary>
    public static int Bind(CSharpCompilation compilation) => compilation.GetDiagnostics().Length;

    /// <summary>Runs the linter; gives the number of findings and the processor time it used.</summary>
    public static (int Findings, TimeSpan Time) Lint(CSharpCompilation compilation)
    {
        var analyzer = new MeasuredAnalyzer();
        var findings = Run(compilation, [analyzer]).Length;
        return (findings, analyzer.Used);
    }

    /// <summary>Runs an analyzer that looks at every file and does nothing: what the compiler's driver costs by itself.</summary>
    public static void Drive(CSharpCompilation compilation) => Run(compilation, [new IdleAnalyzer()]);

    /// <summary>Runs analyzers; gives what they find.</summary>
    public static ImmutableArray<Diagnostic> Run(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(analyzers, OnOneThread).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Runs analyzers; gives the number of findings, and the time spent in the analyzers as the compiler reports it.</summary>
    public static (int Findings, TimeSpan Time) Time(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var result = compilation.WithAnalyzers(analyzers, Timed).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (result.GetAllDiagnostics().Length, TimeSpan.FromTicks(result.AnalyzerTelemetryInfo.Values.Sum(telemetry => telemetry.ExecutionTime.Ticks)));
    }

    private static CompilationWithAnalyzersOptions Options(bool isTimed) => new(
        new AnalyzerOptions([]),
        onAnalyzerException: (failure, _, _) => throw new InvalidOperationException("The analyzer failed.", failure),
        concurrentAnalysis: false,
        logAnalyzerExecutionTime: isTimed);
}
