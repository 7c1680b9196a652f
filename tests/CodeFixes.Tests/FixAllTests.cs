using Microsoft.CodeAnalysis.Testing;

namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>Safe repairs are applied in bulk: in a document, a project and a solution. The testing library tries all three and compares.</summary>
public sealed class FixAllTests
{
    [Fact]
    public async Task MendsTheFilesOfASolution()
    {
        var repairs = new Repairs("WXP105");
        var test = repairs.Test<SafeRepairCodeFix>(Order("First", "[|Guid.NewGuid().ToString()|]", "[|Guid.NewGuid()|]"), Order("First", "Guid.NewGuid().ToString(\"N\")", "Guid.NewGuid().ToString(\"N\")"));
        repairs.Add(test.TestState, "Second.cs", Order("Second", "$\"{[|Guid.NewGuid()|]}\"", "[|Guid.NewGuid().ToString(\"D\")|]"));
        repairs.Add(test.FixedState, "Second.cs", Order("Second", "$\"{Guid.NewGuid():N}\"", "Guid.NewGuid().ToString(\"N\")"));
        repairs.Add(test.TestState, test.TestState.AdditionalProjects["Other"], "Third.cs", Order("Third", "[|Guid.NewGuid()|]", "\"\""));
        repairs.Add(test.FixedState, test.FixedState.AdditionalProjects["Other"], "Third.cs", Order("Third", "Guid.NewGuid().ToString(\"N\")", "\"\""));
        test.NumberOfIncrementalIterations = 5;
        test.NumberOfFixAllIterations = 1;
        test.NumberOfFixAllInProjectIterations = 2;
        test.NumberOfFixAllInDocumentIterations = 3;
        var sdks = await Sdks.ReferenceAsync();
        test.TestState.AdditionalProjects["Other"].AdditionalReferences.Add(sdks);
        test.FixedState.AdditionalProjects["Other"].AdditionalReferences.Add(sdks);
        await Repairs.RunAsync(test);
    }

    [Fact]
    public async Task MendsOnceAValueThatTwoFilesUse()
    {
        const string Pay = "using WxPayAPI;\n\nclass {0}\n{{\n    void Pay(WxPayData data) => data.SetValue(\"out_trade_no\", Numbers.WxPayNumber);\n}}\n";
        const string Numbers = "using System;\n\nstatic class Numbers\n{\n    // 单号 🧋\n    public static string WxPayNumber => Guid.NewGuid().ToString();\n}\n";
        var bench = await Workbench.OpenAsync(Numbers, string.Format(Pay, "First"), string.Format(Pay, "Second"));
        var problem = Assert.Single(await bench.ProblemsAsync());
        var (repair, isSafe) = Assert.Single(await bench.RepairsAsync(problem));
        var mended = await bench.ApplyAsync(repair);
        Assert.True(isSafe);
        Assert.Equal(Numbers.Replace("ToString()", "ToString(\"N\")"), await mended.TextAsync());
        Assert.Empty(await mended.ProblemsAsync());
    }

    private static string Order(string name, string number, string nonce) => $$"""
        using System;
        using WxPayAPI;

        class {{name}}
        {
            // 下单 🧋
            void Pay(WxPayData data)
            {
                data.SetValue("out_trade_no", {{number}});
                data.SetValue("nonce_str", {{nonce}});
            }
        }

        """;
}
