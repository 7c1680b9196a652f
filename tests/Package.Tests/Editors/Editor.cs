using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace WeChatPayLint.Package.Tests.Editors;

/// <summary>
/// A solution as an editor has it: MSBuild says which files and which analyzers its projects have, and analyzers and fixes are found in the assemblies of the
/// package that was restored.
/// </summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace workspace = MSBuildWorkspace.Create();

    private readonly List<string> failures = [];

    private ImmutableArray<DiagnosticAnalyzer> analyzers = [];

    private IReadOnlyList<CodeFixProvider> fixes = [];

    private Editor()
    {
    }

    /// <summary>The solution as it was opened.</summary>
    public Solution Solution => workspace.CurrentSolution;

    /// <summary>What could not be loaded: projects, assemblies, types.</summary>
    public IReadOnlyList<string> Failures => failures;

    /// <summary>The assemblies of the package.</summary>
    public IReadOnlyList<string> Assemblies { get; private set; } = [];

    /// <summary>Opens a solution whose packages are restored.</summary>
    public static async Task<Editor> OpenAsync(string solution)
    {
        var editor = new Editor();
        using var registration = editor.workspace.RegisterWorkspaceFailedHandler(failure => editor.failures.Add(failure.Diagnostic.ToString()));
        await editor.workspace.OpenSolutionAsync(solution);
        editor.LoadPackage();
        return editor;
    }

    /// <summary>A document of a project.</summary>
    public Document Document(string project, string name) => Solution.Projects.Single(candidate => candidate.Name == project).Documents.Single(document => document.Name == name);

    /// <summary>What is underlined in a document that is open: its own analysis, without what others lead to.</summary>
    public async Task<ImmutableArray<Diagnostic>> UnderlinedAsync(Document document)
    {
        var model = await document.GetSemanticModelAsync() ?? throw new InvalidOperationException();
        var analysis = Analysis(model.Compilation, document.Project);
        return (await analysis.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, default)).AddRange(await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, default));
    }

    /// <summary>What the list of problems shows of a project where the editor analyzes the whole solution.</summary>
    public async Task<ImmutableArray<Diagnostic>> ListedAsync(Project project) =>
        await Analysis(await project.GetCompilationAsync() ?? throw new InvalidOperationException(), project).GetAnalyzerDiagnosticsAsync();

    /// <summary>The lightbulb at a position: the actions of the problems whose span touches it.</summary>
    public async Task<IReadOnlyList<Offer>> LightbulbAsync(Document document, int position)
    {
        var offers = new List<Offer>();
        foreach (var problem in (await UnderlinedAsync(document)).Where(problem => problem.Location.SourceSpan.IntersectsWith(position)))
        {
            foreach (var fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(problem.Id)))
            {
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, problem, (action, _) => offers.Add(new Offer(document, problem, fix, action)), default));
            }
        }

        return offers;
    }

    /// <summary>The solution after an action.</summary>
    public async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(Solution, new Progress<CodeAnalysisProgress>(), default);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The solution after an offer was taken for all problems of its kind in a document, a project or the solution.</summary>
    public async Task<Solution> FixAllAsync(Offer offer, FixAllScope scope)
    {
        var provider = offer.Fix.GetFixAllProvider() ?? throw new InvalidOperationException(offer.Action.Title + " is not for all.");
        var context = new FixAllContext(offer.Document, offer.Fix, scope, offer.Action.EquivalenceKey!, [offer.Problem.Id], new Problems(this), default);
        return await ApplyAsync(await provider.GetFixAsync(context) ?? throw new InvalidOperationException(offer.Action.Title + " does nothing."));
    }

    /// <inheritdoc/>
    public void Dispose() => workspace.Dispose();

    private void LoadPackage()
    {
        var references = Solution.Projects.SelectMany(project => project.AnalyzerReferences).OfType<AnalyzerFileReference>()
            .Where(reference => Path.GetFileName(reference.FullPath).StartsWith("WeChatPayLint.", StringComparison.Ordinal))
            .DistinctBy(reference => reference.FullPath)
            .ToList();
        references.ForEach(reference => reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message));
        Assemblies = [.. references.Select(reference => reference.FullPath)];
        analyzers = [.. references.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        fixes = [.. references.SelectMany(reference => reference.GetAssembly().GetTypes()).Where(IsFix).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];
    }

    private static bool IsFix(Type type) => type.GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true;

    private CompilationWithAnalyzers Analysis(Compilation compilation, Project project) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    /// <summary>An action that a lightbulb offers.</summary>
    internal sealed record Offer(Document Document, Diagnostic Problem, CodeFixProvider Fix, CodeAction Action);

    private sealed class Problems(Editor editor) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => await editor.UnderlinedAsync(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await editor.ListedAsync(project);
    }
}
