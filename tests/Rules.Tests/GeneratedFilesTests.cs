using WeChatPayLint.Generation;

namespace WeChatPayLint.Rules.Tests;

/// <summary>Every generated file in the repository is what the catalogue says.</summary>
public class GeneratedFilesTests
{
    public static TheoryData<string> Paths => [.. GeneratedFile.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Committed_file_is_what_the_catalogue_says(string path)
    {
        var file = GeneratedFile.All.Single(file => file.Path == path);
        var committed = file.Read();
        Assert.True(committed == file.Render(RuleCatalog.All, committed), file.Stale);
    }
}
