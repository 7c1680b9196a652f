using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Reporting;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Options;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers;

/// <summary>
/// The compile-time linter: looks at a file's characters, reads the methods of a file that is about payments, and asks every rule.
/// One analyzer serves all rules, so that a method is read once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeChatPayAnalyzer : DiagnosticAnalyzer
{
    // The others only tell something of a file that is looked at for one of these.
    private static readonly Markers Asked = CodeChecks.All.Aggregate(Markers.Names, (markers, check) => markers | check.Needs);

    private readonly IRuleMeter? meter;

    /// <summary>The linter as the compiler makes it.</summary>
    public WeChatPayAnalyzer()
        : this(null)
    {
    }

    internal WeChatPayAnalyzer(IRuleMeter? meter) => this.meter = meter;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var facts = new CompilationFacts(start.Compilation, start.CancellationToken, start.Options.AnalyzerConfigOptionsProvider);
            var places = new ReportedPlaces();
            // The compilation's own cancellation is that of whoever asked for the first file.
            start.RegisterSemanticModelAction(model => AnalyzeFile(model, facts with { Cancellation = model.CancellationToken }, places));
        });
    }

    private void AnalyzeFile(SemanticModelAnalysisContext context, CompilationFacts facts, ReportedPlaces places)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var markers = MarkerScan.Of(tree, context.CancellationToken);
        if ((markers & Asked) == Markers.None)
        {
            return;
        }

        var options = facts.OptionsOf(tree);
        var reporter = new ProblemReporter(context.ReportDiagnostic, tree, places, facts.IsTest(tree), options.Language, meter);
        reporter.Report(options.Mistakes());
        if (options.TestCode == TestCode.None && facts.IsTest(tree))
        {
            return;
        }

        var file = new FileContext(context.SemanticModel, facts, reporter, context.CancellationToken);
        var root = tree.GetRoot(context.CancellationToken);
        if ((markers & Markers.Names) != 0)
        {
            AnalyzePayments(root, file);
        }

        foreach (var check in CodeChecks.All.Where(check => (check.Needs & markers) != 0))
        {
            file.Cancellation.ThrowIfCancellationRequested();
            if (!check.IsAboutPayments || (!facts.IsTest(tree) && facts.TakesWeChatPayments))
            {
                reporter.Ask(check.Rule, () => check.Check(root, file), default);
            }
        }
    }

    private static void AnalyzePayments(SyntaxNode root, FileContext file)
    {
        foreach (var node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            file.Cancellation.ThrowIfCancellationRequested();
            switch (node)
            {
                case TypeDeclarationSyntax type:
                    file.Reporter.Read(() => AskSettings(type, file), type.Identifier.Place());
                    break;
                case BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or FieldDeclarationSyntax:
                    file.Reporter.Read(() => AskScope(node, file), node.GetFirstToken().Place());
                    break;
                case GlobalStatementSyntax statement when statement == ((CompilationUnitSyntax)root).Members.OfType<GlobalStatementSyntax>().First():
                    file.Reporter.Read(() => AskScope(root, file), statement.GetFirstToken().Place());
                    break;
            }
        }
    }

    private static void AskSettings(TypeDeclarationSyntax type, FileContext file)
    {
        if (SettingsReader.Read(type, file.Values, file.Facts) is { } settings)
        {
            AskPayload(settings, file);
        }
    }

    private static void AskScope(SyntaxNode member, FileContext file)
    {
        var reading = ScopeReader.Read(member, file.Values, file.Facts);
        var payloads = reading.Payloads.Where(payload => payload.IsWeChatPay).ToList();
        foreach (var payload in payloads)
        {
            AskPayload(payload, file);
        }

        if (payloads.Count > 0 || reading.HasMore)
        {
            var scope = reading.AsScope(payloads);
            foreach (var rule in Rules.OfScopes)
            {
                file.Cancellation.ThrowIfCancellationRequested();
                file.Reporter.Ask(rule, () => rule.Check(scope), default);
            }
        }
    }

    private static void AskPayload(Payload payload, FileContext file)
    {
        foreach (var field in payload.Fields)
        {
            file.Cancellation.ThrowIfCancellationRequested();
            foreach (var rule in Rules.OfField(field.Name))
            {
                file.Reporter.Ask(rule, () => rule.Check(field, payload), field.KeySpan);
            }
        }

        foreach (var rule in Rules.OfPayloads)
        {
            file.Cancellation.ThrowIfCancellationRequested();
            file.Reporter.Ask(rule, () => rule.Check(payload), payload.Fields.Count > 0 ? payload.Fields[0].KeySpan : default);
        }
    }
}
