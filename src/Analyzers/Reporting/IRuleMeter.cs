namespace WeChatPayLint.Analyzers.Reporting;

/// <summary>Measures what single rules cost; only benchmarks have one.</summary>
internal interface IRuleMeter
{
    /// <summary>Runs a check of the rule, once, and reports of it.</summary>
    void Measure(Rule rule, Action check);
}
