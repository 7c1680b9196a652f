namespace WeChatPayLint.Package.Tests;

/// <summary>A new project that refers to the package and has no other source to restore from.</summary>
internal sealed class Consumer : IDisposable
{
    /// <summary>Tencent's old container as it is found in user source, and an order with mistakes.</summary>
    public const string Pay = """
        using System;
        using System.Collections.Generic;

        namespace Teashop;

        public class WxPayData
        {
            private readonly SortedDictionary<string, object> values = new();

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

        """;

    /// <summary>The same after the safe repairs.</summary>
    public static readonly string Mended = Pay
        .Replace("using System.Collections.Generic;\n", "using System.Collections.Generic;\nusing System.Globalization;\n")
        .Replace("Guid.NewGuid().ToString()", "Guid.NewGuid().ToString(\"N\")")
        .Replace("(price * 100).ToString()", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)");

    /// <summary>What a build says of it.</summary>
    public static readonly string[] Problems = ["Pay.cs(18,40) warning WXP105", "Pay.cs(19,37) warning WXP102", "Pay.cs(20,63) warning WXP112"];

    private readonly TemporaryFolder folder = new();

    private Consumer(PackageFixture fixture, bool hasImplicitUsings)
    {
        folder.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{fixture.Feed}" />
              </packageSources>
            </configuration>
            """);
        folder.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{folder["packages"]}</RestorePackagesPath>
                <ImplicitUsings>{(hasImplicitUsings ? "enable" : "disable")}</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="WeChatPayLint" Version="*" PrivateAssets="all" />
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

    /// <summary>A copy of a sample that takes the rules from the package.</summary>
    public static Consumer Sample(PackageFixture fixture, string name)
    {
        var consumer = new Consumer(fixture, hasImplicitUsings: true);
        consumer.folder.Copy(Path.Combine(fixture.Repository, "samples", name), name);
        return consumer;
    }

    public void Write(string name, string text) => folder.Write(name, text);

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
