using System.Globalization;

namespace WeChatPayLint.Benchmarks;

/// <summary>A table in a minute: what checking a settings file takes beside YamlDotNet's parse of the same bytes, and how that grows with the file.</summary>
internal static class SettingsReport
{
    /// <summary>What this report is called on the command line.</summary>
    public const string Name = "settings";

    private const int Runs = 9;
    private const double LeastMillisecondsOfARun = 20;

    private static readonly (string Unit, int[] Sizes, Func<int, SettingsFile> Make)[] Cases =
    [
        ("merchants", [100, 1_000, 10_000, 25_000], SettingsFile.Merchants),
        ("short merchants", [100, 1_000, 10_000, 100_000], SettingsFile.ShortMerchants),
        ("directories", [100, 1_000, 10_000, 100_000], SettingsFile.Directories),
        ("pages", [100, 1_000, 10_000, 100_000], SettingsFile.Pages),
        ("domains", [100, 1_000, 10_000, 100_000], SettingsFile.Domains),
    ];

    /// <summary>Measures all sizes of all kinds of entries.</summary>
    public static void Print()
    {
        Console.WriteLine("| Entries of a settings file | KB | Parse ms | Load ms | Check ms | Check / Parse | Check / Load | µs an entry | Findings |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (unit, sizes, make) in Cases)
        {
            foreach (var size in sizes)
            {
                PrintRow(unit, make(size));
            }
        }
    }

    private static void PrintRow(string unit, SettingsFile file)
    {
        var findings = file.Check();
        var repeats = 1 + (int)(LeastMillisecondsOfARun / Measure(file.Parse, 1));
        var runs = Enumerable.Range(0, Runs).Select(_ => (Parse: Measure(file.Parse, repeats), Load: Measure(file.Load, repeats), Check: Measure(file.Check, repeats))).ToList();
        var (parse, load, check) = (Median(runs.Select(run => run.Parse)), Median(runs.Select(run => run.Load)), Median(runs.Select(run => run.Check)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {file.Entries} {unit} | {file.Bytes / 1000} | {parse:F2} | {load:F2} | {check:F2} | {check / parse:F2} | {check / load:F2} | {check * 1000 / file.Entries:F2} | {findings} |"));
    }

    // Processor time of the whole process, so that what other programs do to the machine counts as little as it can.
    private static double Measure(Func<int> work, int repeats)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++)
        {
            work();
        }

        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / repeats;
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(Runs / 2);
}
