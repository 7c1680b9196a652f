using Microsoft.CodeAnalysis;

namespace WeChatPayLint.Analyzers.Tests.Options;

/// <summary>Which files are tests, where warnings are suggestions, and which are generated, where nothing is said.</summary>
public sealed class TestFilesTests
{
    private const string Order = """
        class Checkout
        {
            object WxPay() => new System.Collections.Generic.Dictionary<string, string> { ["mch_id"] = System.Environment.MachineName, ["out_trade_no"] = System.Guid.NewGuid().ToString() };
        }
        """;

    [Theory]
    [InlineData("xunit.core")]
    [InlineData("xunit.v3.core")]
    [InlineData("nunit.framework")]
    [InlineData("Microsoft.VisualStudio.TestPlatform.TestFramework")]
    [InlineData("MSTest.TestFramework")]
    [InlineData("TUnit.Core")]
    public async Task AProjectWithATestFrameworkIsOneOfTests(string assembly) => Assert.Equal(DiagnosticSeverity.Info, await SeverityIn(Order, assembly));

    [Theory]
    [InlineData("Moq")]
    [InlineData("xunits")]
    [InlineData("Microsoft.AspNetCore.TestHost")]
    public async Task AProjectWithoutOneIsNot(string assembly) => Assert.Equal(DiagnosticSeverity.Warning, await SeverityIn(Order, assembly));

    [Theory]
    [InlineData("using Xunit;")]
    [InlineData("using NUnit.Framework;")]
    [InlineData("using Microsoft.VisualStudio.TestTools.UnitTesting;")]
    [InlineData("global using Xunit;")]
    public async Task AFileThatUsesOneIsATest(string head) => Assert.Equal(DiagnosticSeverity.Info, await SeverityIn(head + "\n" + Order, "Moq"));

    [Theory]
    [InlineData("using XunitLike;")]
    [InlineData("// run by xunit, and by NUnit.Framework")]
    [InlineData("using Tests;")]
    public async Task AFileThatMentionsOneIsNot(string head) => Assert.Equal(DiagnosticSeverity.Warning, await SeverityIn(head + "\n" + Order, "Moq"));

    [Theory]
    [InlineData("/shop/Orders.g.cs", "")]
    [InlineData("/shop/Orders.designer.cs", "")]
    [InlineData("/shop/obj/Debug/net10.0/generated/Microsoft.CodeAnalysis.Razor.Compiler/Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator/Pages_Pay_cshtml.g.cs", "")]
    [InlineData("/shop/Orders.generated.cs", "")]
    [InlineData("/shop/Orders.cs", "[Orders.cs]\ngenerated_code = true")]
    public async Task GeneratedFilesAreLeftAlone(string path, string editorconfig)
    {
        var compilation = (await Analysis.Alone()).AddSyntaxTrees(Analysis.Parse(Order, path));
        Assert.Empty(await Analysis.Of(compilation, new ConfigFiles(editorconfig)));
        Assert.Single(await Analysis.Of(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(), Analysis.Parse(Order, "/shop/Written.cs")), new ConfigFiles(editorconfig)));
    }

    private static async Task<DiagnosticSeverity> SeverityIn(string source, string assembly)
    {
        using var image = new MemoryStream();
        Assert.True((await Analysis.Alone("public class Referred;")).WithAssemblyName(assembly).Emit(image).Success);
        var compilation = (await Analysis.Alone(source)).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        return Assert.Single(await Analysis.Of(compilation)).Severity;
    }
}
