using System.Security.Cryptography;

namespace WeChatPayLint.Package.Tests;

/// <summary>What is in the package, and what its assemblies ask of a host.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackageFixture fixture)
{
    private const string Folder = "analyzers/dotnet/cs/";

    // A restore downloads the package, and every compiler process loads two of the assemblies: they may grow by half before someone has to look why.
    private const int SizeLimit = 800_000;

    private static readonly Dictionary<string, int> SizeLimits = new()
    {
        [Folder + "WeChatPayLint.Analyzers.dll"] = 700_000,
        [Folder + "WeChatPayLint.CodeFixes.dll"] = 50_000,
        [Folder + "WeChatPayLint.Rules.dll"] = 1_400_000,
    };

    // What a host of Roslyn 4.8 has: Visual Studio 2022 17.8 and the .NET 8 SDK. A newer reference is CS8032, and no rule runs.
    private static readonly Dictionary<string, Version> Hosts = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
    };

    // The compiler loads the first and the last and has no workspaces. System.Composition is nowhere: not every old host has the version that [Shared] would ask for.
    private static readonly Dictionary<string, string[]> References = new()
    {
        [Folder + "WeChatPayLint.Analyzers.dll"] = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "WeChatPayLint.Rules", "netstandard"],
        [Folder + "WeChatPayLint.CodeFixes.dll"] = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "WeChatPayLint.Analyzers", "WeChatPayLint.Rules", "netstandard"],
        [Folder + "WeChatPayLint.Rules.dll"] = ["netstandard"],
    };

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
        using var package = new PackageFile(fixture.Package);
        Assert.Equal(["README.md", "WeChatPayLint.nuspec", .. References.Keys, .. BuildFiles], package.Files);
    }

    [Fact]
    public void SaysThatItIsForDevelopmentOnly()
    {
        using var package = new PackageFile(fixture.Package);
        Assert.Equal(
            ["id", "version", "authors", "developmentDependency", "license", "licenseUrl", "readme", "projectUrl", "description", "tags", "repository"],
            package.Metadata.Select(element => element.Name.LocalName));
        Assert.Equal("WeChatPayLint", package.Metadatum("id").Value);
        Assert.Equal("true", package.Metadatum("developmentDependency").Value);
        Assert.Equal("MIT", package.Metadatum("license").Value);
        Assert.Equal("README.md", package.Metadatum("readme").Value);
        Assert.Contains("在编写代码时", package.Metadatum("description").Value, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "wechatpay", "analyzers", "roslyn", "微信支付" }, package.Metadatum("tags").Value.Split(' ').ToHashSet());
        Assert.Equal("git", package.Metadatum("repository").Attribute("type")?.Value);
    }

    // Help links lead into the repository that the package names.
    [Fact]
    public void NamesTheRepositoryOfItsHelp()
    {
        using var package = new PackageFile(fixture.Package);
        var repository = package.Metadatum("repository").Attribute("url")!.Value;
        Assert.Equal(repository, package.Metadatum("projectUrl").Value);
        Assert.All(RuleCatalog.All, rule => Assert.StartsWith(repository + "/", rule.HelpLink, StringComparison.Ordinal));
    }

    [Fact]
    public void IsSmall()
    {
        using var package = new PackageFile(fixture.Package);
        Assert.InRange(package.Length, 1, SizeLimit);
        Assert.All(SizeLimits, file => Assert.InRange(package.Read(file.Key).Length, 1, file.Value));
    }

    [Fact]
    public void AsksForNothingThatAHostOfRoslyn48DoesNotHave()
    {
        using var package = new PackageFile(fixture.Package);
        foreach (var (file, expected) in References)
        {
            var references = package.ReferencesOf(file);
            Assert.Equal(expected, references.Keys.Order(StringComparer.Ordinal));
            Assert.All(references.Where(reference => Hosts.ContainsKey(reference.Key)), reference => Assert.True(reference.Value <= Hosts[reference.Key], $"{file} refers to {reference}"));
        }
    }

    // An assembly of another package version is never mistaken for this one, as where two projects of a solution refer to different versions.
    [Fact]
    public void GivesItsVersionToItsAssemblies()
    {
        using var package = new PackageFile(fixture.Package);
        var version = Version.Parse(package.Metadatum("version").Value + ".0");
        foreach (var file in References.Keys)
        {
            Assert.Equal(version, package.VersionOf(file));
            Assert.All(package.ReferencesOf(file).Where(reference => reference.Key.StartsWith("WeChatPayLint", StringComparison.Ordinal)), reference => Assert.Equal(version, reference.Value));
        }
    }

    [Fact]
    public async Task IsTheSameFromEveryFolder()
    {
        using var first = new PackageFile(fixture.Package);
        using var second = new PackageFile(await fixture.PackElsewhereAsync());
        foreach (var file in References.Keys)
        {
            Assert.StartsWith("/_/src/", first.SymbolsOf(file), StringComparison.Ordinal);
            Assert.Equal(Hash(first.Read(file)), Hash(second.Read(file)));
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
