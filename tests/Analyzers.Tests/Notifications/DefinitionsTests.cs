using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Notifications;

/// <summary>Which values reach a place, by the structure of the statements before it.</summary>
public sealed class DefinitionsTests
{
    [Theory]
    [InlineData("1", "var x = 1;")]
    [InlineData("2", "var x = 1; x = 2;")]
    [InlineData("2 1", "var x = 1; if (a) { x = 2; }")]
    [InlineData("2 3", "var x = 1; if (a) { x = 2; } else { x = 3; }")]
    [InlineData("1", "var x = 1; if (a) { x = 2; return; }")]
    [InlineData("3", "var x = 1; if (a) { x = 2; throw e; } else { x = 3; }")]
    [InlineData("3 2", "var x = 1; try { x = 2; } catch { x = 3; }")]
    [InlineData("2", "var x = 1; try { x = 2; } catch { throw; }")]
    [InlineData("2 1", "var x = 1; foreach (var y in z) { x = 2; }")]
    [InlineData("2 3", "int x; switch (a) { case 1: x = 2; break; default: x = 3; break; }")]
    [InlineData("2 1", "var x = 1; switch (a) { case 1: x = 2; break; }")]
    [InlineData("2", "var x = 1; using (a) { x = 2; }")]
    [InlineData("", "int x;")]
    [InlineData("?", "var x = 1; a(out x);")]
    [InlineData("?", "var x = 1; x += 2;")]
    public void Reach(string expected, string statements)
    {
        var root = CSharpSyntaxTree.ParseText("class C { void M() { " + statements + " use(x); } }").GetRoot();
        var use = root.DescendantNodes().OfType<InvocationExpressionSyntax>().Last().ArgumentList.Arguments[0].Expression;
        var values = Definitions.OfLocal("x", use);
        Assert.Equal(expected, values is null ? "?" : string.Join(" ", values));
    }

    [Theory]
    [InlineData("2", "var x = new A(); x.code = 2;")]
    [InlineData("2", "x[\"code\"] = 2;")]
    [InlineData("2", "x.SetValue(\"code\", 2);")]
    [InlineData("3 2", "x.code = 2; if (a) { x.code = 3; }")]
    [InlineData("", "y.code = 2; x.other = 3;")]
    public void ReachMembers(string expected, string statements)
    {
        var root = CSharpSyntaxTree.ParseText("class C { void M() { " + statements + " use(x); } }").GetRoot();
        var use = root.DescendantNodes().OfType<InvocationExpressionSyntax>().Last().ArgumentList.Arguments[0].Expression;
        Assert.Equal(expected, string.Join(" ", Definitions.OfMember("x", ["code"], use)!));
    }
}
