using BenchmarkDotNet.Running;
using WeChatPayLint.Benchmarks;

if (args is ["--quick", .. var kinds])
{
    QuickReport.Print(kinds);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(CompilationBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
