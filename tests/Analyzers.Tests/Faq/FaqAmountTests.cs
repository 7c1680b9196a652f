namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>The amount of an order.</summary>
public sealed class FaqAmountTests
{
    public static FaqCases Cases => new()
    {
        { "F036", "WXP101", "data.SetValue(\"total_fee\", [|(int)(price * 100)|]);" },
        { "F036", "WXP102", "data.SetValue(\"total_fee\", [|\"0.01\"|]);" },
        { "F152", "WXP103", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = [|0|], currency = \"CNY\" } };" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
