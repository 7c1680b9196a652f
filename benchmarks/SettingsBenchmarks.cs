using BenchmarkDotNet.Attributes;

namespace WeChatPayLint.Benchmarks;

/// <summary>
/// A settings file from its bytes to its findings, beside what YamlDotNet takes for the same bytes: the baseline is its parser alone, which keeps nothing;
/// what a program does to have the values, be it the linter or another, is <see cref="Load"/>.
/// </summary>
[MemoryDiagnoser]
public class SettingsBenchmarks
{
    private SettingsFile file = SettingsFile.Merchants(0);

    /// <summary>Number of merchants.</summary>
    [Params(10, 100, 1_000, 25_000)]
    public int Merchants { get; set; }

    /// <summary>Writes the file.</summary>
    [GlobalSetup]
    public void Generate() => file = SettingsFile.Merchants(Merchants);

    /// <summary>The parser alone, through every event.</summary>
    [Benchmark(Baseline = true)]
    public int Parse() => file.Parse();

    /// <summary>YamlDotNet's own document of it.</summary>
    [Benchmark]
    public int Load() => file.Load();

    /// <summary>The linter.</summary>
    [Benchmark]
    public int Check() => file.Check();
}
