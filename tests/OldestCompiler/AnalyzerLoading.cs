using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeChatPayLint.OldestCompiler;

/// <summary>The analyzers of a command line, each with the assemblies that are named beside it.</summary>
internal sealed class AnalyzerLoading : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, string> paths = [];

    private readonly AssemblyLoadContext context = new("analyzers");

    public AnalyzerLoading(CSharpCommandLineArguments arguments)
    {
        context.Resolving += (_, name) => paths.TryGetValue(name.Name!, out var path) ? context.LoadFromAssemblyPath(path) : null;
        List<AnalyzerReference> references = [.. arguments.ResolveAnalyzerReferences(this)];
        Analyzers = [.. references.OfType<AnalyzerFileReference>().SelectMany(reference => AnalyzersOf(reference))];
    }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <summary>What the compiler says of analyzers that it cannot load.</summary>
    public List<string> Failures { get; } = [];

    public void AddDependencyLocation(string fullPath) => paths.TryAdd(Path.GetFileNameWithoutExtension(fullPath), fullPath);

    public Assembly LoadFromPath(string fullPath) => context.LoadFromAssemblyPath(fullPath);

    private ImmutableArray<DiagnosticAnalyzer> AnalyzersOf(AnalyzerFileReference reference)
    {
        reference.AnalyzerLoadFailed += (_, failure) => Failures.Add(failure.ErrorCode switch
        {
            AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers => "no analyzers in " + reference.FullPath,
            AnalyzerLoadFailureEventArgs.FailureErrorCode.ReferencesNewerCompiler => $"CSC : warning CS9057: {reference.FullPath} is for a newer compiler",
            _ => $"CSC : warning CS8032: {reference.FullPath}: {failure.Message}",
        });
        return reference.GetAnalyzers(LanguageNames.CSharp);
    }
}
