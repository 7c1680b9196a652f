using Microsoft.CodeAnalysis;

namespace WeChatPayLint.Package.Tests.Editors;

/// <summary>Three shops in one solution, opened once: two with the same mistakes, so that one of them shows what a repair leaves alone, and the one done right.</summary>
public sealed class EditorFixture(PackageFixture package) : IAsyncLifetime
{
    private readonly Consumer shops = Consumer.Samples(package, [("BrokenShop", "BrokenShop"), ("BrokenShop", "SecondShop"), ("FixedShop", "FixedShop")]);

    internal Editor Editor { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        DotNet.PrepareThisProcess();
        await DotNet.SucceedAsync(Path.GetDirectoryName(shops[Consumer.Solution])!, "restore", Consumer.Solution);
        Editor = await Editor.OpenAsync(shops[Consumer.Solution]);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Editor?.Dispose();
        shops.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The errors of a project, which has none as it is.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> ErrorsAsync(Project project) =>
        [.. (await project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
