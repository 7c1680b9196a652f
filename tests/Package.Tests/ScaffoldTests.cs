using WeChatPayLint.Scaffolding;

namespace WeChatPayLint.Package.Tests;

/// <summary>What the command for new rules writes compiles at once, under the repository's own settings, where warnings are errors.</summary>
[Collection(PackageCollection.Name)]
public sealed class ScaffoldTests(PackageFixture fixture)
{
    [Fact]
    public async Task RulesOfEveryKindCompile()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Path.Combine(fixture.Repository, "src"), "src");
        foreach (var file in Directory.EnumerateFiles(fixture.Repository).Where(file => Path.GetExtension(file) is ".props" or ".json" || Path.GetFileName(file) == ".editorconfig"))
        {
            File.Copy(file, folder[Path.GetFileName(file)]);
        }

        var kinds = RuleKind.All.Where(kind => kind.Subject == Subject.Code).ToList();
        for (var i = 0; i < kinds.Count; i++)
        {
            Write(folder, $"WXP{i + 1}99", $"PriceOdd{i}", "A \"price\" that is odd", "--kind", kinds[i].Name);
        }

        Write(folder, "WXC199", "PriceOddInSettings", "Odd price");
        await DotNet.SucceedAsync(folder.Path, "build", "src/Analyzers");
    }

    private static void Write(TemporaryFolder folder, params string[] arguments)
    {
        foreach (var (path, text) in Scaffold.Of(Request.Parse(arguments), path => File.ReadAllText(folder[path])))
        {
            folder.Write(path, text);
        }
    }
}
