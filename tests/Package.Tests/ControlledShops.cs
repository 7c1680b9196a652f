namespace WeChatPayLint.Package.Tests;

/// <summary>Projects with the same orders and the same settings of their users, each with another mode of the package, built once for all tests.</summary>
public sealed class ControlledShops(PackageFixture fixture) : IAsyncLifetime
{
    // A warning, a suggestion, a rule that is off by default, one that .globalconfig is about, and one that NoWarn is about.
    private const string Order = """
        {
            public static WxPayData Order(string openid)
            {
                var order = new WxPayData();
                order.SetValue("out_trade_no", System.Guid.NewGuid().ToString());
                order.SetValue("body", "下午茶🍰");
                order.SetValue("trade_type", "APP");
                order.SetValue("openid", openid);
                order.SetValue("notify_url", "https://pay.teashop.cn/n?shop=1");
                order.SetValue("scene_info", new { h5_info = 1 });
                return order;
            }
        }

        """;

    private const string Package = "<PackageReference Include=\"WeChatPayLint\" Version=\"*\" PrivateAssets=\"all\" />";

    private readonly TemporaryFolder folder = new();

    /// <summary>What the build said.</summary>
    internal string Output { get; private set; } = "";

    /// <summary>What the compiler said in a project, also in silence: <c>Plain.cs note WXP112</c>.</summary>
    internal IReadOnlyList<string> FoundIn(string project, string file) =>
        [.. BuildLog.ResultsIn(folder[project + ".sarif"]).Where(line => line.StartsWith(file + ".cs(", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(' ') + 1)..])];

    /// <summary>The compiler's log of a project, in which suggestions are too.</summary>
    internal string LogOf(string project) => File.ReadAllText(folder[project + ".sarif"]);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        WriteSettings();
        WriteOrders();
        WriteProjects();
        Output = await DotNet.SucceedAsync(folder.Path, "build", "Shops.slnx");
        BuildLog.AssertAnalyzersRan(Output);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    private void WriteSettings()
    {
        folder.Write("nuget.config", $"<configuration><packageSources><clear /><add key=\"feed\" value=\"{fixture.Feed}\" /></packageSources></configuration>");
        folder.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestorePackagesPath>{folder["packages"]}</RestorePackagesPath>
                <ErrorLog>{folder["$(MSBuildProjectName).sarif"]},version=2.1</ErrorLog>
                <NoWarn>$(NoWarn);CS0436;WXP134</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="../Orders/*.cs" />
              </ItemGroup>
            </Project>
            """);
        folder.Write(".editorconfig", """
            root = true
            [ByEditorconfig.cs]
            dotnet_diagnostic.WXP105.severity = suggestion
            dotnet_diagnostic.WXP108.severity = none
            dotnet_diagnostic.WXP119.severity = warning
            [ByCategory.cs]
            dotnet_analyzer_diagnostic.category-WeChatPay.severity = none
            [GeneratedByEditorconfig.cs]
            generated_code = true
            [Chinese.cs]
            wechatpaylint.language = zh
            [Misspelt.cs]
            wechatpaylint.langauge = zh
            [Skipped.cs]
            wechatpaylint.test_code = none
            [Full.cs]
            wechatpaylint.test_code = full
            """);
        folder.Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.WXP112.severity = suggestion
            """);
        folder.Write("Tests/chinese.globalconfig", """
            is_global = true
            wechatpaylint.language = zh
            """);
    }

    private void WriteOrders()
    {
        folder.Write("Orders/WxPayData.cs", """
            public class WxPayData
            {
                private readonly System.Collections.Generic.SortedDictionary<string, object> values = new();

                public void SetValue(string key, object value) => values[key] = value;
            }

            """);
        var suppressions = string.Join(", ", new[] { "WXP105", "WXP108", "WXP112", "WXP119" }.Select(id => $"SuppressMessage(\"WeChatPay\", \"{id}\")"));
        WriteOrder("Orders/Plain.cs");
        WriteOrder("Orders/ByEditorconfig.cs");
        WriteOrder("Orders/ByCategory.cs");
        WriteOrder("Orders/ByPragma.cs", "#pragma warning disable WXP105, WXP108, WXP112, WXP119\n");
        WriteOrder("Orders/ByAttribute.cs", $"using System.Diagnostics.CodeAnalysis;\n[{suppressions}]\n");
        WriteOrder("Orders/GeneratedByName.g.cs");
        WriteOrder("Orders/GeneratedByHead.cs", "// <auto-generated/>\n");
        WriteOrder("Orders/GeneratedByEditorconfig.cs");
        WriteOrder("Unset/Chinese.cs");
        WriteOrder("Unset/Misspelt.cs");
        WriteOrder("Unset/Suite.cs", "using Xunit;\n");
        folder.Write("Unset/Xunit.cs", "namespace Xunit;\n\npublic sealed class FactAttribute : System.Attribute;\n");
        WriteOrder("Tests/Skipped.cs");
        WriteOrder("Tests/Full.cs");
    }

    private void WriteOrder(string path, string head = "") => folder.Write(path, $"{head}public static class {Path.GetFileName(path).Split('.')[0]}\n{Order}");

    private void WriteProjects()
    {
        WriteProject("Unset", Package, "<NoWarn>CS0436</NoWarn>");
        WriteProject("None", Package, "<WeChatPayLintMode>None</WeChatPayLintMode>");
        WriteProject("Default", Package, "<WeChatPayLintMode>Default</WeChatPayLintMode>");
        WriteProject("Strict", Package, "<WeChatPayLintMode>STRICT</WeChatPayLintMode>");
        WriteProject("Sloppy", Package, "<WeChatPayLintMode>Sloppy</WeChatPayLintMode>");
        WriteProject("Flowing", Package.Replace("\"all\"", "\"none\""), "");
        WriteProject("Caller", "<ProjectReference Include=\"../Flowing/Flowing.csproj\" />", "<WeChatPayLintMode>strict</WeChatPayLintMode>");

        // What makes a project one of tests is an assembly of this name.
        WriteProject("xunit.core", "<Compile Remove=\"../Orders/*.cs\" />", "");
        WriteProject("Tests", Package + "<ProjectReference Include=\"../xunit.core/xunit.core.csproj\" /><GlobalAnalyzerConfigFiles Include=\"chinese.globalconfig\" />", "");

        // A project of .NET Framework for MSBuild, compiled against what is there without a download.
        WriteProject("Framework", Package + "<Reference Include=\"$(FrameworkPathOverride)/System.Runtime.dll;$(FrameworkPathOverride)/System.Collections.dll\" />", """
            <TargetFramework>net472</TargetFramework>
            <LangVersion>latest</LangVersion>
            <WeChatPayLintMode>Strict</WeChatPayLintMode>
            <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
            <FrameworkPathOverride>$(NetCoreTargetingPackRoot)/Microsoft.NETCore.App.Ref/$(BundledNETCoreAppPackageVersion)/ref/net10.0</FrameworkPathOverride>
            """);
        folder.Write("Shops.slnx", $"<Solution>{string.Concat(Directory.EnumerateFiles(folder.Path, "*.csproj", SearchOption.AllDirectories).Select(path => $"<Project Path=\"{path}\" />"))}</Solution>");
    }

    private void WriteProject(string name, string items, string properties) => folder.Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);
}
