namespace WeChatPayLint.Package.Tests;

/// <summary>New projects that refer to the package.</summary>
internal sealed class Consumer : IDisposable
{
    /// <summary>The solution of several projects.</summary>
    public const string Solution = "Shops.slnx";

    /// <summary>Tencent's old container as it is found in user source, and an order with mistakes, in a C# that the oldest projects compile too.</summary>
    public const string Pay = """
        using System;
        using System.Collections.Generic;

        namespace Teashop
        {
            public class WxPayData
            {
                private readonly SortedDictionary<string, object> values = new SortedDictionary<string, object>();

                public void SetValue(string key, object value) => values[key] = value;
            }

            public class Checkout
            {
                public WxPayData WxPay(decimal price, double yuan)
                {
                    var order = new WxPayData(); // 珍珠奶茶 🧋
                    order.SetValue("out_trade_no", Guid.NewGuid().ToString());
                    order.SetValue("total_fee", (price * 100).ToString()); // 分 🧋
                    order.SetValue("notify_url", "https://pay.teashop.cn/茶?shop=1");
                    order.SetValue("attach", yuan);
                    return order;
                }
            }
        }

        """;

    /// <summary>The same after the safe repairs.</summary>
    public static readonly string Mended = Pay
        .Replace("using System.Collections.Generic;\n", "using System.Collections.Generic;\nusing System.Globalization;\n")
        .Replace("Guid.NewGuid().ToString()", "Guid.NewGuid().ToString(\"N\")")
        .Replace("(price * 100).ToString()", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)");

    /// <summary>What a build says of it.</summary>
    public static readonly string[] Problems = ["Pay.cs(18,44) warning WXP105", "Pay.cs(19,41) warning WXP102", "Pay.cs(20,67) warning WXP112"];

    private readonly TemporaryFolder folder = new();

    private Consumer(PackageFixture fixture, bool hasImplicitUsings, bool hasOtherSources = false)
    {
        folder.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                {(hasOtherSources ? "" : "<clear />")}
                <add key="feed" value="{fixture.Feed}" />
              </packageSources>
            </configuration>
            """);
        folder.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{fixture.Packages}</RestorePackagesPath>
                <ImplicitUsings>{(hasImplicitUsings ? "enable" : "disable")}</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="WeChatPayLint" Version="0.1.0" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>A file of the project.</summary>
    public string this[string name] => folder[name];

    /// <summary>A class library with the order.</summary>
    public static Consumer Library(PackageFixture fixture)
    {
        var consumer = new Consumer(fixture, hasImplicitUsings: false);
        consumer.folder.Write("Teashop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        consumer.folder.Write("Pay.cs", Pay);
        return consumer;
    }

    /// <summary>A folder for projects that need packages of others too.</summary>
    public static Consumer Empty(PackageFixture fixture) => new(fixture, hasImplicitUsings: false, hasOtherSources: true);

    /// <summary>Copies of samples that take the rules from the package, as the projects of a solution.</summary>
    public static Consumer Samples(PackageFixture fixture, params (string Sample, string Project)[] projects)
    {
        var consumer = new Consumer(fixture, hasImplicitUsings: true);
        foreach (var (sample, project) in projects)
        {
            consumer.folder.Copy(Path.Combine(fixture.Repository, "samples", sample), project);
            File.Move(consumer[$"{project}/{sample}.csproj"], consumer[$"{project}/{project}.csproj"]);
        }

        consumer.WriteSolution(projects.Select(project => $"{project.Project}/{project.Project}.csproj"));
        return consumer;
    }

    public void Write(string name, string text) => folder.Write(name, text);

    public void WriteSolution(IEnumerable<string> projects) =>
        folder.Write(Solution, $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");

    /// <summary>Builds anew, and fails where the analyzers did not run.</summary>
    public async Task<(int ExitCode, string Output)> BuildAsync(string[] arguments, string? language = null)
    {
        var result = await DotNet.RunAsync(folder.Path, ["build", .. arguments, "--no-incremental"], language);
        BuildLog.AssertAnalyzersRan(result.Output);
        return result;
    }

    /// <summary>Applies the safe repairs of rules, or with <c>--verify-no-changes</c> looks whether there are any.</summary>
    public Task<(int ExitCode, string Output)> FormatAsync(string project, IEnumerable<string> rules, params string[] more) =>
        DotNet.RunAsync(folder.Path, ["format", "analyzers", project, "--diagnostics", .. rules, "--severity", "info", "--no-restore", "--verbosity", "diagnostic", .. more]);

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
