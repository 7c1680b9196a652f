using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace WeChatPayLint.Package.Tests;

/// <summary>What the repository offers to pipelines is run as they run it: the steps of the action, the README's lines for GitLab and Azure, the hooks for pre-commit.</summary>
[Collection(PackageCollection.Name)]
public sealed class PipelineTests(PackageFixture fixture) : IDisposable
{
    private const string Broken = "merchants:\n  - mchid: \"1900000109\"\n    paymentDirectories: [https://www.teashop.cn/pay]\n";

    private readonly TemporaryFolder folder = new();

    [BashFact]
    public async Task ActionAnnotates()
    {
        folder.Write("checkout/wechatpay.yaml", Broken);
        var (exitCode, output) = await RunActionAsync();
        Assert.True(exitCode == 1, output);
        Assert.Matches(@"::warning file=wechatpay\.yaml,line=3,.*WXC102", output);
    }

    [BashFact]
    public async Task ActionTakesItsInputs()
    {
        folder.Write("checkout/a b/wechatpay.yaml", Broken);
        folder.Write("checkout/shop/wechatpay.yaml", Broken);
        folder.Write("checkout/other/wechatpay.yaml", "merchants: [");
        var (exitCode, output) = await RunActionAsync(("version", "0.1.0"), ("paths", "a b\nshop/wechatpay.yaml"), ("fail-on", "error"), ("sarif", "out/lint.sarif"), ("args", "--severity\nWXC102=info\n--lang=zh"));
        Assert.True(exitCode == 0, output);
        Assert.Contains("::notice file=a b/wechatpay.yaml,", output, StringComparison.Ordinal);
        Assert.Contains("支付授权目录", output, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(File.ReadAllText(folder["checkout/out/lint.sarif"]));
        Assert.Equal(2, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [BashFact]
    public async Task ActionTakesNoInputForACommand()
    {
        folder.Write("checkout/wechatpay.yaml", Broken);
        const string hostile = "$(touch taken); touch taken; `touch taken`";
        var (exitCode, output) = await RunActionAsync(("paths", hostile), ("sarif", hostile), ("args", hostile));
        Assert.True(exitCode == 2, output);
        Assert.False(File.Exists(folder["checkout/taken"]));
    }

    [BashFact]
    public async Task GitLabGetsItsReport()
    {
        folder.Write("checkout/wechatpay.yaml", Broken);
        var script = ((YamlSequenceNode)Readme(".gitlab-ci.yml")["wechatpay-lint"]["script"]).Select(line => (string)line!);
        var (exitCode, output) = await RunAsync(["-eo", "pipefail", "-c", string.Join("\n", script)]);
        Assert.True(exitCode == 1, output);
        using var report = JsonDocument.Parse(File.ReadAllText(folder["checkout/gl-code-quality-report.json"]));
        Assert.Equal("WXC102", Assert.Single(report.RootElement.EnumerateArray()).GetProperty("check_name").GetString());
    }

    [BashFact]
    public async Task AzureGetsItsTestResults()
    {
        folder.Write("checkout/wechatpay.yaml", Broken);
        var steps = (YamlSequenceNode)Readme("azure-pipelines.yml")["steps"];
        var (exitCode, output) = await RunAsync(["-c", (string)steps[0]["script"]!]);
        Assert.True(exitCode == 1, output);
        Assert.Single(XDocument.Load(folder["checkout/" + (string)steps[1]["inputs"]["testResultsFiles"]!]).Descendants("failure"));
    }

    [BashFact]
    public async Task HooksCheckAndMend()
    {
        folder.Write("checkout/wechatpay.yaml", Broken);
        var hooks = (YamlSequenceNode)Parse(File.ReadAllText(Path.Combine(fixture.Root, ".pre-commit-hooks.yaml")));
        await InstallAsync();
        foreach (var (hook, exit) in hooks.Zip([1, 0]))
        {
            // pre-commit puts the names of the files behind the entry.
            var (exitCode, output) = await RunAsync(["-c", $"PATH=\"{folder["tools"]}:$PATH\" {hook["entry"]} wechatpay.yaml"]);
            Assert.True(exitCode == exit, output);
        }

        Assert.Equal(Broken.Replace("/pay]", "/pay/]"), File.ReadAllText(folder["checkout/wechatpay.yaml"]));
    }

    [Theory]
    [InlineData("wechatpay.yaml", true)]
    [InlineData("deploy/shop.wechatpay.yml", true)]
    [InlineData("wechatpay.test.json", true)]
    [InlineData("src/Shop/appsettings.json", true)]
    [InlineData("appsettings.Development.json", true)]
    [InlineData("notwechatpay.yaml", false)]
    [InlineData("wechatpay.yaml.bak", false)]
    [InlineData("myappsettings.json", false)]
    public void HooksAreGivenSettings(string path, bool isGiven)
    {
        foreach (var hook in (YamlSequenceNode)Parse(File.ReadAllText(Path.Combine(fixture.Root, ".pre-commit-hooks.yaml"))))
        {
            Assert.Equal(isGiven, Regex.IsMatch(path, (string)hook["files"]!));
        }
    }

    public void Dispose() => folder.Dispose();

    // One shell for each step, as GitHub starts it; the job ends with the first that fails.
    private async Task<(int ExitCode, string Output)> RunActionAsync(params (string Name, string Value)[] given)
    {
        var action = Parse(File.ReadAllText(Path.Combine(fixture.Root, "action.yml")));
        var inputs = ((YamlMappingNode)action["inputs"]).ToDictionary(input => (string)input.Key!, input => (string)input.Value["default"]!);
        foreach (var (name, value) in given)
        {
            Assert.True(inputs.ContainsKey(name), name);
            inputs[name] = value;
        }

        var (exitCode, output) = (0, "");
        foreach (var step in ((YamlSequenceNode)action["runs"]["steps"]).TakeWhile(_ => exitCode == 0))
        {
            Assert.Equal("bash", (string?)step["shell"]);
            var variables = ((YamlMappingNode)step["env"]).ToDictionary(variable => (string)variable.Key!, variable => Regex.Replace((string)variable.Value!, @"\$\{\{ inputs\.([a-z-]+) \}\}", match => inputs[match.Groups[1].Value]));
            (exitCode, output) = await RunAsync(["--noprofile", "--norc", "-eo", "pipefail", "-c", (string)step["run"]!], variables);
        }

        return (exitCode, output);
    }

    private async Task InstallAsync()
    {
        var (exitCode, output) = await RunAsync(["-c", $"dotnet tool install WeChatPayLint.Tool --tool-path '{folder["tools"]}'"]);
        Assert.True(exitCode == 0, output);
    }

    // The package of this repository is the only one that can be installed.
    private Task<(int ExitCode, string Output)> RunAsync(string[] arguments, Dictionary<string, string>? variables = null)
    {
        folder.Write("checkout/nuget.config", $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{fixture.ToolFeed}\" /></packageSources></configuration>");
        return DotNet.RunAsync("bash", folder["checkout"], arguments, new Dictionary<string, string>(variables ?? [])
        {
            ["RUNNER_TEMP"] = folder["temp"],
            ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")),
            ["LANG"] = "C.UTF-8",
        });
    }

    // The block whose first line names the file.
    private YamlNode Readme(string file) => Parse(Regex.Match(File.ReadAllText(Path.Combine(fixture.Root, "README.md")), $"```yaml\n# {Regex.Escape(file)}\n(.*?)```", RegexOptions.Singleline) is { Success: true } block
        ? block.Groups[1].Value
        : throw new InvalidOperationException($"The README has no block for {file}."));

    private static YamlNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }

    /// <summary>A test that needs the shell that pipelines use.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class BashFactAttribute : FactAttribute
    {
        public BashFactAttribute()
        {
            Skip = File.Exists("/bin/bash") ? null : "/bin/bash is not here";
        }
    }
}
