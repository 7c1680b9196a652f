using System.Globalization;

namespace WeChatPayLint.Benchmarks;

/// <summary>Tables in a few minutes: what checking settings takes, what the linter adds to the compiler's time, and how both grow.</summary>
internal static class QuickReport
{
    private const int Runs = 7;
    private const double Milliseconds = 1000.0;

    private static readonly (string Kind, string Unit, int[] Sizes, Func<int, Workload> Make)[] Cases =
    [
        ("none", "files without payments", [10, 20, 40], Workload.None),
        ("few", "files, one in twenty with payments", [20, 40, 80], Workload.Few),
        ("many", "files, all with payments", [10, 20, 40], Workload.Many),
        ("method", "statements of payments in one method", [2500, 5000, 10000], size => Workload.Single("method", size, GeneratedCode.HugePaymentMethod)),
        ("ordinary", "statements in one method, two of payments", [2500, 5000, 10000], size => Workload.Single("ordinary", size, GeneratedCode.HugeOrdinaryMethod)),
        ("json", "characters of JSON in one literal", [262144, 524288, 1048576], size => Workload.Single("json", size, GeneratedCode.HugeJsonLiteral)),
        ("text", "characters of text in one literal", [262144, 524288, 1048576], size => Workload.Single("text", size, GeneratedCode.HugeTextLiteral)),
        ("joined", "pieces of JSON in one expression", [250, 500, 1000], size => Workload.Single("joined", size, GeneratedCode.LongConcatenation)),
        ("statics", "static members of one class", [250, 500, 1000], size => Workload.Single("statics", size, GeneratedCode.ManyStatics)),
        ("answers", "answers used unchecked in one method", [250, 500, 1000], size => Workload.Single("answers", size, GeneratedCode.ManyAnswers)),
        ("entries", "entries of one dictionary", [2500, 5000, 10000], size => Workload.Single("entries", size, GeneratedCode.HugeInitializer)),
    ];

    /// <summary>Measures the kinds that are named, or all.</summary>
    public static void Print(string[] kinds)
    {
        if (kinds.Length == 0 || kinds.Contains(SettingsReport.Name))
        {
            SettingsReport.Print();
            Console.WriteLine();
        }

        if (kinds is not [SettingsReport.Name])
        {
            PrintCompilations(kinds);
        }
    }

    private static void PrintCompilations(string[] kinds)
    {
        // The first run compiles the compiler and the linter themselves.
        Measure(Workload.Many(5));
        Console.WriteLine("| Case | Lines | Compile ms | Linter ms | Ratio | Growth | Findings | MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (_, unit, sizes, make) in Cases.Where(kind => kinds.Length == 0 || kinds.Contains(kind.Kind)))
        {
            var before = double.NaN;
            foreach (var size in sizes)
            {
                before = PrintRow($"{size} {unit}", make(size), before);
            }
        }
    }

    // Processor time, and the fastest run of each: whatever else the machine does can only add to it.
    // Growth is against the row above, with half the size: 2 is linear, 4 quadratic.
    private static double PrintRow(string name, Workload workload, double before)
    {
        var memory = AllocatedBy(workload);
        var runs = Enumerable.Range(0, Runs).Select(_ => Measure(workload)).ToList();
        var (compile, lint) = (runs.Min(run => run.Compile), runs.Min(run => run.Lint));
        var growth = double.IsNaN(before) ? "" : string.Create(CultureInfo.InvariantCulture, $"{lint / before:F1}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {workload.Lines} | {compile * Milliseconds:F0} | {lint * Milliseconds:F2} | {lint / compile:P2} | {growth} | {runs[0].Findings} | {memory:F1} |"));
        return lint;
    }

    private static (double Compile, double Lint, int Findings) Measure(Workload workload)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        Compiler.Emit(workload.Compile());
        var compile = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        var (findings, time) = Compiler.Lint(workload.Compile());
        return (compile, time.TotalSeconds, findings);
    }

    // What the driver and the binding allocate is there without the linter too.
    private static double AllocatedBy(Workload workload)
    {
        var (idle, linted) = (workload.Compile(), workload.Compile());
        var first = GC.GetTotalAllocatedBytes(precise: true);
        Compiler.Drive(idle);
        var second = GC.GetTotalAllocatedBytes(precise: true);
        Compiler.Lint(linted);
        return (GC.GetTotalAllocatedBytes(precise: true) - second - (second - first)) / 1e6;
    }
}
