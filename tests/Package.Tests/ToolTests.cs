namespace WeChatPayLint.Package.Tests;

/// <summary>The settings linter as people get it: packed, installed, run.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolTests(PackageFixture fixture)
{
    // A CI job downloads it on every run; half as much again makes someone look why.
    private const int SizeLimit = 1_200_000;

    // Symbols give a report of a crash its lines.
    [Fact]
    public void HasTheLinterAndItsTwoLibraries()
    {
        using var package = new PackageFile(fixture.Tool);
        string[] program =
        [
            "DotnetToolSettings.xml", "System.CommandLine.dll", "WeChatPayLint.Documents.dll", "WeChatPayLint.Documents.pdb", "WeChatPayLint.Rules.dll", "WeChatPayLint.Rules.pdb", "YamlDotNet.dll",
            "wechatpay-lint.deps.json", "wechatpay-lint.dll", "wechatpay-lint.pdb", "wechatpay-lint.runtimeconfig.json",
        ];
        Assert.Equal(["README.md", "WeChatPayLint.Tool.nuspec", .. program.Select(file => "tools/net8.0/any/" + file)], package.Files);
        Assert.InRange(package.Length, 1, SizeLimit);
    }

    [Fact]
    public void SaysThatItIsATool()
    {
        using var package = new PackageFile(fixture.Tool);
        Assert.Equal(
            ["id", "version", "authors", "license", "licenseUrl", "readme", "projectUrl", "description", "tags", "packageTypes", "repository"],
            package.Metadata.Select(element => element.Name.LocalName));
        Assert.Equal("DotnetTool", package.Metadatum("packageTypes").Elements().Single().Attribute("name")?.Value);
    }

    [Fact]
    public async Task InstallsAndRuns()
    {
        using var folder = new TemporaryFolder();
        await DotNet.SucceedAsync(folder.Path, "tool", "install", "WeChatPayLint.Tool", "--tool-path", folder["tools"], "--add-source", fixture.ToolFeed, "--version", "0.1.0");
        var (exitCode, output) = await DotNet.RunAsync(fixture.Repository, ["exec", Assert.Single(Directory.GetFiles(folder["tools"], "wechatpay-lint.dll", SearchOption.AllDirectories)), "samples", "-f", "msbuild"]);
        Assert.Equal(1, exitCode);
        Assert.Contains("samples/BrokenShop/wechatpay.yaml(20,9): warning WXC102: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FixedShop", output, StringComparison.Ordinal);
    }
}
