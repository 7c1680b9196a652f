using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeChatPayLint.CodeFixes.Tests;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>Projects for sources. What stands beside a source is parsed and referred to once, however many variants of the source there are.</summary>
internal static class Projects
{
    // Also those of ASP.NET Core, to which this assembly refers.
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Web = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsOfFramework).Select(path => MetadataReference.CreateFromFile(path))]);

    private static readonly ConcurrentDictionary<(IReadOnlyList<string> Others, bool IsWeb, Conditions Conditions, OutputKind Kind), Lazy<Task<Project>>> Bases = new();

    /// <summary>A project that holds this text for the source's.</summary>
    public static async Task<Workbench> OpenAsync(Sample source, string text, Conditions conditions)
    {
        var kind = source.IsBesideProgram || Sample.IsProgram(text) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var project = await Bases.GetOrAdd((source.Others, source.IsWeb, conditions, kind), key => new(() => CreateAsync(key.Others, key.IsWeb, key.Conditions, key.Kind))).Value;
        return Workbench.Of(project.AddDocument("Pay.cs", text));
    }

    private static async Task<Project> CreateAsync(IReadOnlyList<string> others, bool isWeb, Conditions conditions, OutputKind kind)
    {
        var project = Workbench.EmptyProject(kind).WithMetadataReferences(await ReferencesAsync(isWeb, conditions.Resolved)).WithParseOptions(new CSharpParseOptions(conditions.Language, DocumentationMode.Diagnose));
        project = project.WithCompilationOptions(((CSharpCompilationOptions)project.CompilationOptions!).WithAllowUnsafe(true).WithNullableContextOptions(conditions.Nullable));
        for (var i = 0; i < others.Count; i++)
        {
            project = project.AddDocument("Other" + i + ".cs", others[i]).Project;
        }

        await project.GetCompilationAsync();
        return project;
    }

    private static async Task<IEnumerable<MetadataReference>> ReferencesAsync(bool isWeb, Resolved resolved) => resolved switch
    {
        Resolved.Nothing => [],
        _ when isWeb => Web.Value,
        Resolved.FrameworkOnly => await Sdks.Framework.ResolveAsync(LanguageNames.CSharp, CancellationToken.None),
        _ => (await Sdks.Framework.ResolveAsync(LanguageNames.CSharp, CancellationToken.None)).Add(await Sdks.ReferenceAsync()),
    };

    private static bool IsOfFramework(string path) => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal) || path.Contains("Microsoft.AspNetCore.App", StringComparison.Ordinal);
}
