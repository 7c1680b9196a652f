using System.Diagnostics;
using WeChatPayLint.Analyzers.Reporting;

namespace WeChatPayLint.Benchmarks;

/// <summary>Adds up time and allocations of each rule. What several rules ask for together counts for the one that asks first.</summary>
internal sealed class RuleMeter : IRuleMeter
{
    private readonly Dictionary<string, (long Ticks, long Bytes, int Calls)> used = new(StringComparer.Ordinal);

    /// <summary>What a rule has used: time, bytes, and how often it was asked.</summary>
    public (TimeSpan Time, long Bytes, int Calls) Of(Rule rule) =>
        used.TryGetValue(rule.Id, out var sum) ? (TimeSpan.FromSeconds((double)sum.Ticks / Stopwatch.Frequency), sum.Bytes, sum.Calls) : default;

    public void Measure(Rule rule, Action check)
    {
        var (ticks, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        check();
        var (ticksUsed, bytesUsed) = (Stopwatch.GetTimestamp() - ticks, GC.GetAllocatedBytesForCurrentThread() - bytes);
        var sum = used.GetValueOrDefault(rule.Id);
        used[rule.Id] = (sum.Ticks + ticksUsed, sum.Bytes + bytesUsed, sum.Calls + 1);
    }
}
