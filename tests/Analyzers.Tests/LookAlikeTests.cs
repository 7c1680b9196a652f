namespace WeChatPayLint.Analyzers.Tests;

/// <summary>Code that shares names with WeChat Pay, or does it right: not even a suggestion.</summary>
public sealed class LookAlikeTests
{
    public static TheoryData<string> Files => [.. TestSources.In("LookAlikes").Select(source => source.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public Task Ignores(string file) => Verify.BesideSdks([(file, TestSources.Of("LookAlikes", file))]);

    [Fact]
    public Task IgnoresAllTogether() => Verify.BesideSdks(TestSources.In("LookAlikes"));
}
