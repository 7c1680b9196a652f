using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>The SDKs' stubs, compiled once: what is repaired refers to them as real projects refer to packages.</summary>
internal static class Sdks
{
    public static readonly ReferenceAssemblies Framework = ReferenceAssemblies.Net.Net80;

    private static readonly Lazy<Task<MetadataReference>> Compiled = new(CompileAsync);

    /// <summary>The stubs' assembly.</summary>
    public static Task<MetadataReference> ReferenceAsync() => Compiled.Value;

    private static async Task<MetadataReference> CompileAsync()
    {
        var references = await Framework.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var trees = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Stubs"), "*.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file));
        var compilation = CSharpCompilation.Create("Sdks", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success ? MetadataReference.CreateFromImage(image.ToArray()) : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }
}
