using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Analyzers;

namespace WeChatPayLint.Benchmarks;

/// <summary>
/// What the linter and other analyzers cost on the same compilations, in the same run. Each is a package as it is after its installation:
/// rules that are off stay off.
/// </summary>
internal static class CompareReport
{
    private const int Runs = 5;
    private const double Thousand = 1000.0;

    private static readonly (string Name, Workload Workload)[] Cases =
    [
        ("without payments", Workload.None(40)), ("one file in twenty with payments", Workload.Few(40)), ("all files with payments", Workload.Many(40)),
    ];

    /// <summary>Prints one table for each kind of code.</summary>
    public static void Print()
    {
        (string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)[] packages = [("WeChatPayLint", [new WeChatPayAnalyzer()]), .. OtherAnalyzers.All()];
        foreach (var (name, workload) in Cases)
        {
            var compile = Enumerable.Range(0, Runs).Min(_ => Compile(workload));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{Capital(name)}: {workload.Lines} lines, compiled in {compile * Thousand:F0} ms\n"));
            Console.WriteLine("| Analyzers | ms a 1000 lines | KB a 1000 lines | Of the compile time | Times ours | Findings |");
            Console.WriteLine("|---|---:|---:|---:|---:|---:|");
            PrintRows(packages, workload, compile);
        }
    }

    private static void PrintRows((string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)[] packages, Workload workload, double compile)
    {
        double? ours = null;
        foreach (var (name, analyzers) in packages)
        {
            var runs = Enumerable.Range(0, Runs).Select(_ => Measure(workload, analyzers)).ToList();
            var (time, memory) = (runs.Min(run => run.Time), runs.Min(run => run.Bytes));
            ours ??= time;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {time * Thousand * Thousand / workload.Lines:F2} | {memory / workload.Lines:F0} | {time / compile:P1} | {time / ours:F1} | {runs[0].Findings} |"));
        }
    }

    // What the compiler's own report of analyzers counts: the time within them, without what the driver does for them. Allocations are beyond those of an analyzer that does nothing.
    private static (double Time, double Bytes, int Findings) Measure(Workload workload, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        GC.Collect();
        var (idle, watched) = (workload.Compile(), workload.Compile());
        var first = GC.GetTotalAllocatedBytes(precise: true);
        Compiler.Drive(idle);
        var second = GC.GetTotalAllocatedBytes(precise: true);
        var (findings, time) = Compiler.Time(watched, analyzers);
        return (time.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - second - (second - first), findings);
    }

    private static double Compile(Workload workload)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        Compiler.Emit(workload.Compile());
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
