namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>A repair names types; a using is added where one is missing, and nowhere else.</summary>
public sealed class UsingsTests
{
    private const string Before = """
            class Checkout
            {
                void WxPay(WxPayData data, decimal price) => data.SetValue("total_fee", [|(price * 100).ToString()|]);
            }
        """;

    private const string After = """
            class Checkout
            {
                void WxPay(WxPayData data, decimal price) => data.SetValue("total_fee", decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture));
            }
        """;

    private static readonly Repairs Repairs = new("WXP102");

    [Theory]
    [InlineData("using WxPayAPI;\n\nnamespace Teashop\n{\n", "using System;\nusing System.Globalization;\nusing WxPayAPI;\n\nnamespace Teashop\n{\n", "\n}\n")]
    [InlineData("using System;\nusing WxPayAPI;\n\nnamespace Teashop\n{\n", "using System;\nusing System.Globalization;\nusing WxPayAPI;\n\nnamespace Teashop\n{\n", "\n}\n")]
    [InlineData("using System;\nusing System.Globalization;\nusing WxPayAPI;\n\nnamespace Teashop\n{\n", "using System;\nusing System.Globalization;\nusing WxPayAPI;\n\nnamespace Teashop\n{\n", "\n}\n")]
    [InlineData("using System;\nusing System.Text;\nusing WxPayAPI;\n\nnamespace Teashop;\n\n", "using System;\nusing System.Globalization;\nusing System.Text;\nusing WxPayAPI;\n\nnamespace Teashop;\n\n", "\n")]
    [InlineData("// 版权 🧋\n\nusing System;\nusing WxPayAPI;\n\n", "// 版权 🧋\n\nusing System;\nusing System.Globalization;\nusing WxPayAPI;\n\n", "\n")]
    [InlineData("/* 版权 */\nusing WxPayAPI;\n\n", "/* 版权 */\nusing System;\nusing System.Globalization;\nusing WxPayAPI;\n\n", "\n")]
    [InlineData("namespace Teashop\n{\n    using System;\n    using WxPayAPI;\n\n", "namespace Teashop\n{\n    using System;\n    using System.Globalization;\n    using WxPayAPI;\n\n", "\n}\n")]
    public Task AddsWhatIsMissing(string usingsBefore, string usingsAfter, string end) => Repairs.Safe(usingsBefore + Before + end, usingsAfter + After + end);

    [Fact]
    public async Task AddsNothingBesideGlobalUsings()
    {
        var test = Repairs.Test<SafeRepairCodeFix>("namespace Teashop;\n\n" + Before + "\n", "namespace Teashop;\n\n" + After + "\n");
        Repairs.Add(test.TestState, "GlobalUsings.cs", "global using System;\nglobal using System.Globalization;\nglobal using WxPayAPI;\n");
        Repairs.Add(test.FixedState, "GlobalUsings.cs", "global using System;\nglobal using System.Globalization;\nglobal using WxPayAPI;\n");
        await Repairs.RunAsync(test);
    }

    [Fact]
    public Task WritesTheNameInFullWhereTheShortOneIsTaken() => Repairs.Safe(
        "using WxPayAPI;\n\nnamespace Teashop;\n\nclass Math;\n\nclass CultureInfo;\n\n" + Before + "\n",
        "using WxPayAPI;\n\nnamespace Teashop;\n\nclass Math;\n\nclass CultureInfo;\n\n" + After.Replace("Math.", "System.Math.").Replace("CultureInfo.", "System.Globalization.CultureInfo.") + "\n");

    [Fact]
    public Task AddsNothingForARepairWithoutTypes() => new Repairs("WXP105").Safe(
        "using WxPayAPI;\n\nclass Checkout\n{\n    void WxPay(WxPayData data, System.Guid id) => data.SetValue(\"out_trade_no\", [|id.ToString()|]);\n}\n",
        "using WxPayAPI;\n\nclass Checkout\n{\n    void WxPay(WxPayData data, System.Guid id) => data.SetValue(\"out_trade_no\", id.ToString(\"N\"));\n}\n");

    [Fact]
    public Task LeavesTheAuthorsOwnNamesAsTheyAre() => new Repairs("WXP206").Safe(
        Files.Method("var start = new { appId = text, timeStamp = [|System.DateTimeOffset.UtcNow.ToUnixTimeSeconds()|], nonceStr = Nonce(), package = \"prepay_id=\" + prepayId, paySign = RsaSign() };"),
        Files.Method("var start = new { appId = text, timeStamp = System.DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), nonceStr = Nonce(), package = \"prepay_id=\" + prepayId, paySign = RsaSign() };"));
}
