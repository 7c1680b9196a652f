using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.CodeFixes.Tests;

namespace WeChatPayLint.OtherAnalyzers.Tests;

/// <summary>The analyzers that people have beside this one, as their packages bring them.</summary>
internal static class OtherAnalyzers
{
    private static readonly Lazy<IReadOnlyList<Type>> Types = new(() => [.. Folders().SelectMany(LoadFrom)]);

    /// <summary>Every analyzer of theirs.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = [.. Instances<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>(attribute => attribute.Languages)];

    /// <summary>Every code fix of theirs.</summary>
    public static ImmutableArray<CodeFixProvider> Fixes { get; } = [.. Instances<CodeFixProvider, ExportCodeFixProviderAttribute>(attribute => attribute.Languages)];

    /// <summary>What they warn of in a document, as they are set by default.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> WarningsAsync(Workbench bench) => await WarningsAsync(bench, (await bench.Document.Project.GetCompilationAsync())!, All);

    /// <summary>What some rules of theirs say of a document when they are switched on.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> WarningsAsync(Workbench bench, IReadOnlyCollection<string> rules)
    {
        var compilation = (await bench.Document.Project.GetCompilationAsync())!;
        var on = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(rules.Select(rule => new KeyValuePair<string, ReportDiagnostic>(rule, ReportDiagnostic.Warn))));
        return await WarningsAsync(bench, on, [.. All.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rules.Contains(rule.Id)))]);
    }

    private static async Task<IReadOnlyList<Diagnostic>> WarningsAsync(Workbench bench, Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var tree = (await bench.Document.GetSyntaxTreeAsync())!;
        var host = compilation.WithAnalyzers(analyzers);
        var found = (await host.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None)).AddRange(await host.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None));
        return [.. found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "AD0001")];
    }

    private static IEnumerable<string> Folders() => Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(folder => folder.Key.StartsWith("Analyzers:", StringComparison.Ordinal))
        .Select(folder => folder.Value!);

    private static IEnumerable<Type> LoadFrom(string folder)
    {
        var context = new AssemblyLoadContext(folder);
        var files = Directory.GetFiles(folder, "*.dll").ToDictionary(file => Path.GetFileNameWithoutExtension(file)!);
        context.Resolving += (loading, name) => files.TryGetValue(name.Name!, out var file) ? loading.LoadFromAssemblyPath(file) : null;
        return files.Values.SelectMany(file => context.LoadFromAssemblyPath(file).GetTypes()).Where(type => !type.IsAbstract && !type.IsGenericTypeDefinition);
    }

    private static IEnumerable<T> Instances<T, TAttribute>(Func<TAttribute, string[]> languages)
        where T : class
        where TAttribute : Attribute =>
        Types.Value
            .Where(type => typeof(T).IsAssignableFrom(type) && type.GetConstructor(Type.EmptyTypes) is not null)
            .Where(type => type.GetCustomAttributes<TAttribute>().Any(attribute => languages(attribute).Contains(LanguageNames.CSharp)))
            .Select(type => (T)Activator.CreateInstance(type)!);
}
