using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Analyzers;

namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>A project of one document, as an editor has it: code that need not compile, and every repair on offer.</summary>
internal sealed class Workbench
{
    // Switched on all the same: their repairs are tested too.
    private static IEnumerable<Rule> Off => RuleCatalog.All.Where(rule => rule.Severity == Severity.Off);

    private static readonly CodeFixProvider[] Fixes = [new SafeRepairCodeFix(), new ReviewedRepairCodeFix()];

    private Workbench(Document document) => Document = document;

    public Document Document { get; }

    /// <summary>Puts the code beside the SDKs and other files.</summary>
    public static async Task<Workbench> OpenAsync(string code, params string[] others)
    {
        var references = await Sdks.Framework.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var kind = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.OfType<Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax>().Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var project = EmptyProject(kind).WithMetadataReferences(references.Add(await Sdks.ReferenceAsync()));
        for (var i = 0; i < others.Length; i++)
        {
            project = project.AddDocument("Other" + i + ".cs", others[i]).Project;
        }

        return new Workbench(project.AddDocument("Pay.cs", code));
    }

    /// <summary>A project of a document that is there already.</summary>
    public static Workbench Of(Document document) => new(document);

    /// <summary>A project without documents and references, in which every rule is on.</summary>
    public static Project EmptyProject(OutputKind kind) => new AdhocWorkspace().CurrentSolution.AddProject("Shop", "Shop", LanguageNames.CSharp)
        .WithCompilationOptions(new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Off.Select(rule => new KeyValuePair<string, ReportDiagnostic>(rule.Id, ReportDiagnostic.Info))))
        .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest));

    /// <summary>What the compiler's errors and the linter say of the project.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = await Document.Project.GetCompilationAsync() ?? throw new InvalidOperationException();
        return await compilation.WithAnalyzers([new WeChatPayAnalyzer()]).GetAllDiagnosticsAsync();
    }

    /// <summary>What the linter alone says of the project.</summary>
    public async Task<ImmutableArray<Diagnostic>> ProblemsAsync()
    {
        var compilation = await Document.Project.GetCompilationAsync() ?? throw new InvalidOperationException();
        return await compilation.WithAnalyzers([new WeChatPayAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>What the linter says while it looks at the document alone, as an editor asks it to.</summary>
    public async Task<ImmutableArray<Diagnostic>> OwnProblemsAsync()
    {
        var compilation = await Document.Project.GetCompilationAsync() ?? throw new InvalidOperationException();
        var model = compilation.GetSemanticModel((await Document.GetSyntaxTreeAsync())!);
        return await compilation.WithAnalyzers([new WeChatPayAnalyzer()]).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
    }

    /// <summary>The errors that the compiler finds.</summary>
    public async Task<ImmutableArray<Diagnostic>> ErrorsAsync() =>
        [.. (await Document.Project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>The repairs on offer for a problem.</summary>
    public async Task<IReadOnlyList<(CodeAction Action, bool IsSafe)>> RepairsAsync(Diagnostic diagnostic)
    {
        var actions = new List<(CodeAction, bool)>();
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (action, _) => actions.Add((action, fix is SafeRepairCodeFix)), CancellationToken.None));
        }

        return actions;
    }

    /// <summary>The project after a repair.</summary>
    public async Task<Workbench> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return new Workbench(solution.GetDocument(Document.Id)!);
    }

    /// <summary>The text of the document.</summary>
    public async Task<string> TextAsync() => (await Document.GetTextAsync()).ToString();
}
