using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace WeChatPayLint.Benchmarks;

/// <summary>What each rule costs for 1,000 lines, without payments and with, dearest first. What is left is the reading of the code, done once for all.</summary>
internal static class RulesReport
{
    private const int Runs = 9;
    private const double Thousand = 1000.0;

    /// <summary>Prints a table of every rule that the code makes speak or think.</summary>
    public static void Print()
    {
        Print("Without payments", Workload.None(40));
        Print("All files with payments", Workload.Many(40));
    }

    // The fastest of all runs, for each rule and for the whole: whatever else the machine does can only add to it.
    private static void Print(string name, Workload workload)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => Measure(workload)).ToList();
        var (total, findings) = (runs.Min(run => run.Total), runs[0].Findings);
        var rules = RuleCatalog.OfCode.Select(rule => (rule.Id, Used: runs.Min(run => run.Meter.Of(rule)))).OrderByDescending(row => row.Used.Time).ToList();
        var found = findings.ToLookup(finding => finding.Id, StringComparer.Ordinal);
        var perThousand = Thousand / workload.Lines;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{name}: {workload.Lines} lines, {findings.Length} findings, {total.TotalMilliseconds * perThousand:F3} ms a 1000 lines\n"));
        Console.WriteLine("| Rule | µs a 1000 lines | KB a 1000 lines | Asked | Findings | Of the linter |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var (id, (time, bytes, calls)) in rules.Where(row => row.Used.Calls > 0))
        {
            PrintRow(id, time, bytes, calls, found[id].Count());
        }

        PrintRow("all rules", Sum(rules.Select(row => row.Used.Time)), rules.Sum(row => row.Used.Bytes), rules.Sum(row => row.Used.Calls), findings.Length);

        void PrintRow(string rule, TimeSpan time, long bytes, int calls, int reported) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {rule} | {time.TotalMicroseconds * perThousand:F1} | {bytes * perThousand / Thousand:F1} | {calls} | {reported} | {time / total:P1} |"));
    }

    private static TimeSpan Sum(IEnumerable<TimeSpan> times) => TimeSpan.FromTicks(times.Sum(time => time.Ticks));

    private static (RuleMeter Meter, TimeSpan Total, ImmutableArray<Diagnostic> Findings) Measure(Workload workload)
    {
        var meter = new RuleMeter();
        var analyzer = new MeasuredAnalyzer(meter);
        GC.Collect();
        var findings = Compiler.Run(workload.Compile(), [analyzer]);
        return (meter, analyzer.Used, findings);
    }
}
