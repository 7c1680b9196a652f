using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace WeChatPayLint.Package.Tests;

/// <summary>What is in the package, and what its assemblies ask of a host.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackageFixture fixture)
{
    private const int SizeLimit = 1_000_000;

    // What a host of Roslyn 4.8 has: Visual Studio 2022 17.8 and the .NET 8 SDK. A newer reference is CS8032, and no rule runs.
    private static readonly Dictionary<string, Version> Ceiling = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
    };

    private static readonly string[] Assemblies = ["WeChatPayLint.Analyzers.dll", "WeChatPayLint.CodeFixes.dll", "WeChatPayLint.Rules.dll"];

    // What MSBuild reads: WeChatPayLintMode and the severities that it stands for.
    private static readonly string[] BuildFiles =
    [
        "build/WeChatPayLint.targets",
        "buildTransitive/WeChatPayLint.targets",
        "presets/WeChatPayLint.None.globalconfig",
        "presets/WeChatPayLint.Strict.globalconfig",
    ];

    [Fact]
    public void HasTheAnalyzersWithTheirPresetsAndNothingElse()
    {
        using var package = ZipFile.OpenRead(fixture.Package);
        var files = package.Entries.Select(entry => entry.FullName).Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/", StringComparison.Ordinal));
        Assert.Equal(["README.md", "WeChatPayLint.nuspec", .. Assemblies.Select(file => "analyzers/dotnet/cs/" + file), .. BuildFiles], files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SaysThatItIsForDevelopmentOnly()
    {
        using var package = ZipFile.OpenRead(fixture.Package);
        using var stream = package.GetEntry("WeChatPayLint.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Of(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Assert.Equal("WeChatPayLint", Of("id"));
        Assert.Equal("true", Of("developmentDependency"));
        Assert.Equal("MIT", Of("license"));
        Assert.Equal("README.md", Of("readme"));
        Assert.NotEmpty(Of("description")!);
        Assert.NotEmpty(Of("tags")!);
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName is "dependency" or "frameworkAssembly" or "reference");
    }

    [Fact]
    public void IsSmall() => Assert.InRange(new FileInfo(fixture.Package).Length, 1, SizeLimit);

    [Fact]
    public void AsksForNothingThatAHostOfRoslyn48DoesNotHave()
    {
        using var package = ZipFile.OpenRead(fixture.Package);
        foreach (var file in Assemblies)
        {
            foreach (var (name, version) in ReferencesOf(package.GetEntry("analyzers/dotnet/cs/" + file)!).Where(reference => !Assemblies.Contains(reference.Name + ".dll")))
            {
                Assert.True(Ceiling.TryGetValue(name, out var highest) && version <= highest, $"{file} refers to {name} {version}");
            }
        }
    }

    [Fact]
    public void KeepsTheCodeFixesAwayFromTheCompiler()
    {
        using var package = ZipFile.OpenRead(fixture.Package);
        foreach (var file in new[] { "WeChatPayLint.Analyzers.dll", "WeChatPayLint.Rules.dll" })
        {
            Assert.DoesNotContain(ReferencesOf(package.GetEntry("analyzers/dotnet/cs/" + file)!), reference => reference.Name.Contains("Workspaces", StringComparison.Ordinal));
        }
    }

    private static List<(string Name, Version Version)> ReferencesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var image = new MemoryStream();
        stream.CopyTo(image);
        using var assembly = new PEReader(new MemoryStream(image.ToArray()));
        var reader = assembly.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference).Select(reference => (reader.GetString(reference.Name), reference.Version))];
    }
}
