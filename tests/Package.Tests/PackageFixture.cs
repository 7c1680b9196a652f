namespace WeChatPayLint.Package.Tests;

/// <summary>A copy of the repository's sources with the packages packed from it, once for all tests: a build beside a running <c>dotnet test</c> would write into the same folders.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    internal TemporaryFolder Folder { get; } = new();

    /// <summary>Copy of the repository.</summary>
    internal string Repository => Folder["repository"];

    /// <summary>Root of the repository itself.</summary>
    internal string Root { get; } = RepositoryRoot();

    /// <summary>The folder that serves as the source of the package.</summary>
    internal string Feed => Folder["feed"];

    /// <summary>The folder that serves the settings linter's package.</summary>
    internal string ToolFeed => Folder["tool-feed"];

    /// <summary>Where consumers restore packages to, once for all of them.</summary>
    internal string Packages => Folder["packages"];

    /// <summary>The package.</summary>
    internal string Package => Assert.Single(Directory.GetFiles(Feed, "*.nupkg"));

    /// <summary>The settings linter's package.</summary>
    internal string Tool => Assert.Single(Directory.GetFiles(ToolFeed, "*.nupkg"));

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        CopyRepository("repository", "src", "samples");
        await PackAsync();
        Directory.CreateDirectory(ToolFeed);
        var tool = Assert.Single(Directory.GetFiles(Feed, "WeChatPayLint.Tool.*.nupkg"));
        File.Move(tool, Path.Combine(ToolFeed, Path.GetFileName(tool)));
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Folder.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The package once more, from a copy of the sources in another folder.</summary>
    internal async Task<string> PackElsewhereAsync()
    {
        CopyRepository("elsewhere", "src");
        await DotNet.SucceedAsync(Folder["elsewhere"], "pack", "src/CodeFixes", "-c", "Release", "-o", "feed");
        return Assert.Single(Directory.GetFiles(Folder["elsewhere/feed"], "*.nupkg"));
    }

    // A project that a solution does not name is built in another configuration than the solution.
    private Task PackAsync()
    {
        var projects = Directory.EnumerateFiles(Path.Combine(Repository, "src"), "*.csproj", SearchOption.AllDirectories);
        Folder.Write("repository/Packages.slnx", $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");
        return DotNet.SucceedAsync(Repository, "pack", "Packages.slnx", "-c", "Release", "-o", Feed);
    }

    private void CopyRepository(string name, params string[] folders)
    {
        foreach (var folder in folders)
        {
            Folder.Copy(Path.Combine(Root, folder), Path.Combine(name, folder));
        }

        foreach (var file in Directory.EnumerateFiles(Root).Where(file => Path.GetExtension(file) is ".props" or ".targets" or ".md" or ".json" or ".config" || Path.GetFileName(file) == ".editorconfig"))
        {
            File.Copy(file, Path.Combine(Folder[name], Path.GetFileName(file)));
        }
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
