using System.IO.Compression;

namespace WeChatPayLint.Package.Tests;

/// <summary>The settings linter as people get it: packed, installed, run.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolTests(PackageFixture fixture)
{
    [Fact]
    public async Task InstallsAndRuns()
    {
        using var folder = new TemporaryFolder();
        var package = Assert.Single(Directory.GetFiles(fixture.ToolFeed, "*.nupkg"));
        using (var archive = ZipFile.OpenRead(package))
        {
            Assert.Contains(archive.Entries, entry => entry.FullName == "tools/net8.0/any/DotnetToolSettings.xml");
            Assert.DoesNotContain(archive.Entries, entry => entry.Name.EndsWith(".dbg", StringComparison.Ordinal) || entry.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        }

        await DotNet.SucceedAsync(folder.Path, "tool", "install", "WeChatPayLint.Tool", "--tool-path", folder["tools"], "--add-source", fixture.ToolFeed, "--version", "0.1.0");
        var (exitCode, output) = await DotNet.RunAsync(fixture.Repository, ["exec", Assert.Single(Directory.GetFiles(folder["tools"], "wechatpay-lint.dll", SearchOption.AllDirectories)), "samples", "-f", "msbuild"]);
        Assert.Equal(1, exitCode);
        Assert.Contains("samples/BrokenShop/wechatpay.yaml(20,9): warning WXC102: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FixedShop", output, StringComparison.Ordinal);
    }
}
