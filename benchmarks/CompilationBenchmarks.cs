using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace WeChatPayLint.Benchmarks;

/// <summary>Whole compilations, small and large, with no, few and many payments. The difference between Lint and Drive is what the linter adds to Emit.</summary>
[MemoryDiagnoser]
public class CompilationBenchmarks
{
    private CSharpCompilation compilation = null!;
    private Workload workload = null!;

    /// <summary>How much of the code takes payments.</summary>
    [Params("none", "few", "many")]
    public string Payments { get; set; } = "";

    /// <summary>Number of files of about 200 lines.</summary>
    [Params(10, 100)]
    public int Files { get; set; }

    /// <summary>Writes the code.</summary>
    [GlobalSetup]
    public void Generate() => workload = Payments switch { "none" => Workload.None(Files), "few" => Workload.Few(Files), _ => Workload.Many(Files) };

    /// <summary>A compilation that has computed nothing yet.</summary>
    [IterationSetup]
    public void Parse() => compilation = workload.Compile();

    /// <summary>The compiler alone, to an assembly.</summary>
    [Benchmark(Baseline = true)]
    public void Emit() => Compiler.Emit(compilation);

    /// <summary>The compiler alone, its own warnings and errors.</summary>
    [Benchmark]
    public int Bind() => Compiler.Bind(compilation);

    /// <summary>An analyzer that does nothing.</summary>
    [Benchmark]
    public void Drive() => Compiler.Drive(compilation);

    /// <summary>The linter.</summary>
    [Benchmark]
    public int Lint() => Compiler.Lint(compilation).Findings;
}
