using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Analyzers;
using WeChatPayLint.Analyzers.Reporting;

namespace WeChatPayLint.Benchmarks;

/// <summary>
/// The linter with a meter on what it registers. The compiler's own telemetry reads the clock, which goes on while other programs have the processor;
/// this reads the processor time of the process, which on one thread is the linter's.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MeasuredAnalyzer(IRuleMeter? rules = null) : DiagnosticAnalyzer
{
    private readonly WeChatPayAnalyzer linter = new(rules);

    /// <summary>The processor time that the linter has used so far.</summary>
    public TimeSpan Used { get; private set; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => linter.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        linter.Initialize(new Context(context, this));
    }

    private void Measure(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        Used += Environment.CpuUsage.TotalTime - before;
    }

    private sealed class Context(AnalysisContext inner, MeasuredAnalyzer meter) : AnalysisContext
    {
        public override void EnableConcurrentExecution() => inner.EnableConcurrentExecution();

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => inner.ConfigureGeneratedCodeAnalysis(analysisMode);

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) =>
            inner.RegisterCompilationStartAction(start => meter.Measure(() => action(new Start(start, meter))));

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) =>
            inner.RegisterSemanticModelAction(model => meter.Measure(() => action(model)));

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw Unmeasured();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw Unmeasured();

        public override void RegisterCodeBlockStartAction<TKind>(Action<CodeBlockStartAnalysisContext<TKind>> action) => throw Unmeasured();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw Unmeasured();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw Unmeasured();

        public override void RegisterSyntaxNodeAction<TKind>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TKind> syntaxKinds) => throw Unmeasured();
    }

    private sealed class Start(CompilationStartAnalysisContext inner, MeasuredAnalyzer meter) : CompilationStartAnalysisContext(inner.Compilation, inner.Options, inner.CancellationToken)
    {
        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) =>
            inner.RegisterSemanticModelAction(model => meter.Measure(() => action(model)));

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw Unmeasured();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw Unmeasured();

        public override void RegisterCodeBlockStartAction<TKind>(Action<CodeBlockStartAnalysisContext<TKind>> action) => throw Unmeasured();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw Unmeasured();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw Unmeasured();

        public override void RegisterSyntaxNodeAction<TKind>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TKind> syntaxKinds) => throw Unmeasured();
    }

    private static NotSupportedException Unmeasured() => new("The linter registers something that is not measured; measure it here.");
}
