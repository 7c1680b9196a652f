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
            var compile = Fastest(() => Compiler.Emit(workload.Compile()));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{Capital(name)}: {workload.Lines} lines, compiled in {compile.Time * Thousand:F0} ms\n"));
            Console.WriteLine("| Analyzers | ms a 1000 lines | KB a 1000 lines | Of the compile time | Times ours | Findings |");
            Console.WriteLine("|---|---:|---:|---:|---:|---:|");
            PrintRows(packages, workload, compile.Time);
        }
    }

    // An analyzer that does nothing has the driver's own cost, and that of binding, which the compiler shares with all.
    private static void PrintRows((string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)[] packages, Workload workload, double compile)
    {
        var idle = Fastest(() => Compiler.Run(workload.Compile(), [new IdleAnalyzer()]));
        double? ours = null;
        foreach (var (name, analyzers) in packages)
        {
            var findings = Compiler.Run(workload.Compile(), analyzers).Length;
            var run = Fastest(() => Compiler.Run(workload.Compile(), analyzers));
            var (time, memory) = (run.Time - idle.Time, run.Bytes - idle.Bytes);
            ours ??= time;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {time * Thousand * Thousand / workload.Lines:F2} | {memory / workload.Lines:F0} | {time / compile:P1} | {time / ours:F1} | {findings} |"));
        }
    }

    // Processor time and allocated bytes of the fastest run.
    private static (double Time, double Bytes) Fastest(Action action) => Enumerable.Range(0, Runs).Select(_ => Measure(action)).Min();

    private static (double Time, double Bytes) Measure(Action action)
    {
        GC.Collect();
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        action();
        return ((Environment.CpuUsage.TotalTime - time).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
