namespace WeChatPayLint.Package.Tests;

/// <summary>A copy of the repository's sources with the packages packed from it, once for all tests: a build beside a running <c>dotnet test</c> would write into the same folders.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    internal TemporaryFolder Folder { get; } = new();

    /// <summary>Copy of the repository.</summary>
    internal string Repository => Folder["repository"];

    /// <summary>The folder that serves as the only package source.</summary>
    internal string Feed => Folder["feed"];

    /// <summary>Root of the repository itself.</summary>
    internal string Root { get; } = RepositoryRoot();

    /// <summary>The folder that serves the settings linter's package.</summary>
    internal string ToolFeed => Folder["tool-feed"];

    /// <summary>The package.</summary>
    internal string Package => Assert.Single(Directory.GetFiles(Feed, "*.nupkg"));

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (var folder in new[] { "src", "samples" })
        {
            Folder.Copy(Path.Combine(Root, folder), Path.Combine("repository", folder));
        }

        foreach (var file in Directory.EnumerateFiles(Root).Where(file => Path.GetExtension(file) is ".props" or ".targets" or ".md" or ".json" or ".config" || Path.GetFileName(file) == ".editorconfig"))
        {
            File.Copy(file, Path.Combine(Repository, Path.GetFileName(file)));
        }

        await DotNet.SucceedAsync(Repository, "pack", "src/CodeFixes", "-c", "Release", "-o", Feed);
        await DotNet.SucceedAsync(Repository, "pack", "src/ConfigLinter", "-c", "Release", "-o", ToolFeed);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Folder.Dispose();
        return Task.CompletedTask;
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "WeChatPayLint.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}

/// <summary>The tests of the package run one after another: each starts builds that use every core.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "package";
}
