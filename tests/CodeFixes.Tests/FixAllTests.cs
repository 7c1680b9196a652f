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
        var repairs = new Repairs("WXP102");
        var test = repairs.Test<ReviewedRepairCodeFix>(
            "using System;\n\nstatic class Prices\n{\n    public static decimal Price { get; set; }\n\n    public static decimal WxPayFen() => [|Price * 100|];\n}\n",
            "using System;\n\nstatic class Prices\n{\n    public static decimal Price { get; set; }\n\n    public static decimal WxPayFen() => decimal.ToInt32(Math.Round(Price * 100));\n}\n");
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            repairs.Add(state, "First.cs", "using WxPayAPI;\n\nclass First\n{\n    void Pay(WxPayData data) => data.SetValue(\"total_fee\", Prices.WxPayFen());\n}\n");
            repairs.Add(state, "Second.cs", "using WxPayAPI;\n\nclass Second\n{\n    void Pay(WxPayData data) => data.SetValue(\"total_fee\", Prices.WxPayFen());\n}\n");
        }

        await Repairs.RunAsync(test);
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
