using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeChatPayLint.Benchmarks;

/// <summary>What the compiler does with a compilation, with the analyzer and without. On one thread, so that times can be compared.</summary>
internal static class Compiler
{
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
        var found = DriverFor(compilation, analyzer).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (found.Length, analyzer.Used);
    }

    /// <summary>Runs an analyzer that looks at every file and does nothing: what the compiler's driver costs by itself.</summary>
    public static void Drive(CSharpCompilation compilation) => DriverFor(compilation, new IdleAnalyzer()).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static CompilationWithAnalyzers DriverFor(CSharpCompilation compilation, DiagnosticAnalyzer analyzer) => compilation.WithAnalyzers(
        [analyzer],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (failure, _, _) => throw new InvalidOperationException("The analyzer failed.", failure),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));
}
