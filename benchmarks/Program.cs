using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using WeChatPayLint.Benchmarks;

if (args is ["--quick", .. var kinds])
{
    QuickReport.Print(kinds);
    return;
}

if (args is ["--rules"])
{
    RulesReport.Print();
    return;
}

if (args is ["--compare"])
{
    CompareReport.Print();
    return;
}

// In this process: BenchmarkDotNet looks for a project file that is named as the assembly, and a compilation is long enough not to need a process of its own.
var job = Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(3).WithIterationCount(10).WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true));
BenchmarkSwitcher.FromAssembly(typeof(CompilationBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], DefaultConfig.Instance.AddJob(job));
