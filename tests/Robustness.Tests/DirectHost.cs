using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Analyzers;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>
/// Runs the analyzer on the caller's thread, without the compiler's own host around it: what it throws is seen as it is, the thread's stack is the caller's choice,
/// and every report can be answered.
/// </summary>
internal static class DirectHost
{
    /// <summary>What the analyzer reports for all files.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="starter">The cancellation of whoever asked first, and is gone when the files are looked at.</param>
    public static IReadOnlyList<Diagnostic> Analyze(Compilation compilation, CancellationToken starter = default)
    {
        var found = new List<Diagnostic>();
        Analyze(compilation, found.Add, starter, CancellationToken.None);
        return found;
    }

    /// <summary>Hands every report on.</summary>
    public static void Analyze(Compilation compilation, Action<Diagnostic> report, CancellationToken starter, CancellationToken cancellation)
    {
        var start = new Start(compilation, starter);
        new WeChatPayAnalyzer().Initialize(new Registration(start));
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var action in start.Actions)
            {
#pragma warning disable CS0618 // Only hosts make contexts, and this is one.
                action(new SemanticModelAnalysisContext(model, new AnalyzerOptions([]), report, _ => true, cancellation));
#pragma warning restore CS0618
            }
        }
    }

    private sealed class Registration(Start start) : AnalysisContext
    {
        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => action(start);

        public override void EnableConcurrentExecution()
        {
        }

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode)
        {
        }

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw new NotSupportedException();
    }

    private sealed class Start(Compilation compilation, CancellationToken cancellation) : CompilationStartAnalysisContext(compilation, new AnalyzerOptions([]), cancellation)
    {
        public List<Action<SemanticModelAnalysisContext>> Actions { get; } = [];

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => Actions.Add(action);

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw new NotSupportedException();
    }
}
