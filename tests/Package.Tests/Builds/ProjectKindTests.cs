namespace WeChatPayLint.Package.Tests.Builds;

/// <summary>The package in projects of every kind: it is loaded, it runs, and it finds the same.</summary>
[Collection(PackageCollection.Name)]
public sealed class ProjectKindTests(ProjectKinds kinds) : IClassFixture<ProjectKinds>
{
    // Loading: CS8032 to CS8034, CS9057. Running: AD0001, WXP000.
    [Fact]
    public void LoadsAndRunsWithoutAWarningOfItsOwn() => Assert.DoesNotContain(kinds.Diagnostics(), diagnostic => !diagnostic.Code.StartsWith("WXP", StringComparison.Ordinal) || diagnostic.Code == "WXP000");

    [Theory]
    [InlineData("Framework")]
    [InlineData("Compiler414")]
    [InlineData("Old")]
    public void FindsTheProblems(string project) => Assert.Equal(Consumer.Problems, ProjectKinds.ProblemsOf(Assert.Single(kinds.CompilationsOf(project))));

    [Fact]
    public void FindsTheProblemsOnceForEachTarget()
    {
        var compilations = kinds.CompilationsOf("Targets");
        Assert.Equal(3, compilations.Count);
        Assert.All(compilations, compilation => Assert.Equal(Consumer.Problems, ProjectKinds.ProblemsOf(compilation)));
    }

    [Fact]
    public void FindsTheProblemsBehindAPageButNotThoseInIt() =>
        Assert.Equal(["Cashier.cshtml.cs(9,57) warning WXP113", .. Consumer.Problems], ProjectKinds.ProblemsOf(Assert.Single(kinds.CompilationsOf("Web"))));

    [Theory]
    [InlineData("Framework")]
    [InlineData("Targets")]
    [InlineData("Compiler414")]
    [InlineData("Old")]
    [InlineData("Web")]
    public void SaysWhatItsTimeIs(string project) => Assert.All(kinds.CompilationsOf(project), compilation =>
        Assert.Matches(@"\d\.\d{3} +<?\d+ +WeChatPayLint\.Analyzers, Version=\d", ProjectKinds.MessagesOf(compilation)));

    // What the kinds are there for: the language of old projects, and a compiler of another version.
    [Fact]
    public void CompilesAsTheProjectsSay()
    {
        Assert.Contains("/langversion:7.3 ", Assert.Single(kinds.CompilationsOf("Framework")).CommandLineArguments, StringComparison.Ordinal);
        Assert.All(kinds.CompilationsOf("Targets"), compilation => Assert.Contains("/langversion:7.3 ", compilation.CommandLineArguments, StringComparison.Ordinal));
        Assert.Contains("Compiler version 4.14.", ProjectKinds.MessagesOf(Assert.Single(kinds.CompilationsOf("Compiler414"))), StringComparison.Ordinal);
        Assert.Contains("Compiler version 5.", ProjectKinds.MessagesOf(Assert.Single(kinds.CompilationsOf("Old"))), StringComparison.Ordinal);
    }
}
