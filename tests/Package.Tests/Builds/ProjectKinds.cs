using System.Text;
using Microsoft.Build.Logging.StructuredLogger;
using Task = System.Threading.Tasks.Task;

namespace WeChatPayLint.Package.Tests.Builds;

/// <summary>The kinds of project that refer to the package, each with the same order, built once for all tests into one binary log.</summary>
public sealed class ProjectKinds(PackageFixture package) : IAsyncLifetime
{
    private const string Log = "kinds.binlog";

    private readonly Consumer consumer = Consumer.Empty(package);

    private Build build = new();

    /// <summary>What the build said.</summary>
    internal string Output { get; private set; } = "";

    /// <summary>The compilations of a project, one for each of its targets.</summary>
    internal IReadOnlyList<CscTask> CompilationsOf(string project)
    {
        var compilations = new List<CscTask>();
        build.VisitAllChildren<CscTask>(task => compilations.Add(task));
        return [.. compilations.Where(task => task.GetNearestParent<Project>()!.Name == project + ".csproj")];
    }

    /// <summary>The warnings and errors of the whole build.</summary>
    internal IReadOnlyList<AbstractDiagnostic> Diagnostics()
    {
        var diagnostics = new List<AbstractDiagnostic>();
        build.VisitAllChildren<AbstractDiagnostic>(diagnostics.Add);
        return diagnostics;
    }

    /// <summary>What a compilation found: <c>Pay.cs(18,44) warning WXP105</c>.</summary>
    internal static IReadOnlyList<string> ProblemsOf(CscTask compilation) =>
        [.. compilation.Children.OfType<Warning>().Select(warning => $"{Path.GetFileName(warning.File)}({warning.LineNumber},{warning.ColumnNumber}) warning {warning.Code}").Order(StringComparer.Ordinal)];

    /// <summary>What a compilation printed besides.</summary>
    internal static string MessagesOf(CscTask compilation) => compilation.Children.OfType<Message>().Aggregate(new StringBuilder(), (text, message) => text.AppendLine(message.Text)).ToString();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        consumer.Write("Pay.cs", Consumer.Pay);
        WriteSdkProjects();
        WriteWebProject();
        WriteOldProject();
        consumer.WriteSolution(new[] { "Framework", "Targets", "Compiler414", "Web", "Old" }.Select(name => $"{name}/{name}.csproj"));
        (_, Output) = await consumer.BuildAsync([Consumer.Solution, "-p:ReportAnalyzer=true", "-bl:" + Log]);
        build = BinaryLog.ReadBuild(consumer[Log]);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        consumer.Dispose();
        return Task.CompletedTask;
    }

    // The SDK puts its own compiler before that of a package, unless it is told not to.
    private void WriteSdkProjects()
    {
        WriteSdkProject("Framework", "<TargetFramework>net472</TargetFramework>");
        WriteSdkProject("Targets", "<TargetFrameworks>net472;net8.0;netstandard2.0</TargetFrameworks><LangVersion>7.3</LangVersion>");
        WriteSdkProject("Compiler414", "<TargetFramework>netstandard2.0</TargetFramework><RoslynCompilerType>Custom</RoslynCompilerType>", "<PackageReference Include=\"Microsoft.Net.Compilers.Toolset\" Version=\"4.14.0\" PrivateAssets=\"all\" />");
    }

    private void WriteSdkProject(string name, string properties, string items = "", string sdk = "Microsoft.NET.Sdk") => consumer.Write($"{name}/{name}.csproj", $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <Nullable>disable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="../Pay.cs" />
            {items}
          </ItemGroup>
        </Project>
        """);

    // The page has a mistake in its code behind, which is reported, and one in the page, which only generated code has.
    private void WriteWebProject()
    {
        WriteSdkProject("Web", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>", sdk: "Microsoft.NET.Sdk.Web");
        consumer.Write("Web/Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddRazorPages();
            var app = builder.Build();
            app.MapRazorPages();
            app.Run();
            """);
        consumer.Write("Web/Pages/Cashier.cshtml", """
            @page
            @model Teashop.CashierModel
            @{
                Model.Order.SetValue("notify_url", "http://localhost/pay");
            }
            <p>微信支付</p>
            """);
        consumer.Write("Web/Pages/Cashier.cshtml.cs", """
            using Microsoft.AspNetCore.Mvc.RazorPages;

            namespace Teashop;

            public class CashierModel : PageModel
            {
                public WxPayData Order { get; } = new();

                public void OnGet() => Order.SetValue("notify_url", "http://localhost/pay");
            }
            """);
    }

    // Visual Studio's MSBuild takes the analyzers of a PackageReference into a project without an SDK; the one of the .NET SDK has no such target, so the project names them.
    private void WriteOldProject() => consumer.Write("Old/Old.csproj", """
        <?xml version="1.0" encoding="utf-8"?>
        <Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
          <Import Project="$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props" />
          <PropertyGroup>
            <Configuration Condition="'$(Configuration)' == ''">Debug</Configuration>
            <Platform Condition="'$(Platform)' == ''">AnyCPU</Platform>
            <ProjectGuid>{6B0E2F6C-7F3A-4B0E-9C53-6A2D1B8E4F10}</ProjectGuid>
            <OutputType>Library</OutputType>
            <AssemblyName>Old</AssemblyName>
            <Nullable>disable</Nullable>
            <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
            <OutputPath>bin\</OutputPath>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="System" />
            <Compile Include="..\Pay.cs" />
            <PackageReference Update="WeChatPayLint" GeneratePathProperty="true" />
            <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
          </ItemGroup>
          <Import Project="$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
          <ItemGroup>
            <Analyzer Include="$(PkgWeChatPayLint)\analyzers\dotnet\cs\*.dll" />
          </ItemGroup>
        </Project>
        """);
}
