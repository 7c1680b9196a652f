using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeChatPayLint.Benchmarks;

/// <summary>The analyzers that users have beside ours, as their packages bring them.</summary>
internal static class OtherAnalyzers
{
    private const string Prefix = "Analyzers:";

    /// <summary>Each package's name and all of its analyzers for C#.</summary>
    public static IEnumerable<(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)> All() => typeof(OtherAnalyzers).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Key.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(metadata => (metadata.Key[Prefix.Length..], Load(metadata.Value!)));

    private static ImmutableArray<DiagnosticAnalyzer> Load(string folder)
    {
        var loader = new FolderLoader(folder);
        return [.. Directory.EnumerateFiles(folder, "*.dll").SelectMany(file => new AnalyzerFileReference(file, loader).GetAnalyzers(LanguageNames.CSharp))];
    }

    // A context of its own for each package, as the compiler has: they bring different versions of the same libraries. The compiler itself is shared.
    private sealed class FolderLoader(string folder) : AssemblyLoadContext, IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        Assembly IAnalyzerAssemblyLoader.LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
