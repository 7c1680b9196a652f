namespace WeChatPayLint.Package.Tests.Builds;

/// <summary>The package in a build with the oldest compiler that it supports.</summary>
[Collection(PackageCollection.Name)]
public sealed class OldestCompilerTests(PackageFixture fixture)
{
    [Fact]
    public async Task FindsInTheBrokenShopWhatTheNewestFinds()
    {
        using var consumer = Consumer.Samples(fixture, ("BrokenShop", "BrokenShop"));
        var (exitCode, output) = await consumer.BuildAsync(["BrokenShop", "-p:CscToolPath=" + Compiler(), "-p:CscToolExe=csc", "-p:LangVersion=12", "-p:ProduceReferenceAssembly=false", "-v:d"]);
        Assert.True(exitCode == 0, output);
        Assert.Contains("Roslyn 4.8.0.0", output, StringComparison.Ordinal);
        Assert.Equal(SampleTests.OfCode, SampleTests.LinesOf(output));
    }

    // Built as these tests are.
    private string Compiler()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(fixture.Root, "tests", "OldestCompiler", "bin", output.Parent!.Name, output.Name);
    }
}
