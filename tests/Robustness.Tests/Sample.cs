using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Tests;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>Real-looking code that compiles, and what it compiles beside.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Text">The code.</param>
/// <param name="Others">The other files of its project.</param>
/// <param name="IsWeb">Whether it runs on ASP.NET Core, not on the SDKs' stubs.</param>
internal sealed record Sample(string Name, string Text, IReadOnlyList<string> Others, bool IsWeb)
{
    private const string WebUsings = Prelude.Usings + """

        global using System.Net.Http.Json;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly IReadOnlyList<string> BesideExamples = [Prelude.Usings, Prelude.Shop, Prelude.Sdks];
    private static readonly IReadOnlyList<string> BesideLookAlikes = [Prelude.Usings];

    /// <summary>The examples of all rules, the sample shops, and the code that only looks like mistakes.</summary>
    public static IReadOnlyList<Sample> All { get; } =
    [
        .. RuleCatalog.OfCode.Where(rule => rule.Bad.Length > 0).SelectMany(ExamplesOf),
        .. OfShop("BrokenShop"),
        .. OfShop("FixedShop"),
        .. TestSources.In("LookAlikes").Select(file => new Sample(file.Name, file.Text, BesideLookAlikes, IsWeb: false)),
    ];

    /// <summary>Whether another file holds the program's statements.</summary>
    public bool IsBesideProgram { get; } = Others.Any(IsProgram);

    /// <summary>Whether a file holds a program's statements.</summary>
    public static bool IsProgram(string text) => CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<Sample> ExamplesOf(Rule rule) =>
    [
        new(rule.Id + ".Bad", MarkedSource.Parse(rule.Bad, rule.Id).Text, BesideExamples, IsWeb: false),
        new(rule.Id + ".Good", MarkedSource.Parse(rule.Good, rule.Id).Text, BesideExamples, IsWeb: false),
    ];

    private static IEnumerable<Sample> OfShop(string shop)
    {
        var files = TestSources.In(shop);
        return files.Select(file => new Sample(shop + "/" + file.Name, file.Text, [WebUsings, .. files.Where(other => other != file).Select(other => other.Text)], IsWeb: true));
    }
}
