namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>A repair changes the value and nothing around it: line ends, indentation, comments, directives.</summary>
public sealed class LayoutTests
{
    private const string Start = "using System;\nusing System.Globalization;\nusing WxPayAPI;\n\nclass Checkout\n{\n";

    private static readonly Repairs Repairs = new("WXP102");

    [Theory]
    [InlineData("    void WxPay(WxPayData data, decimal price)\n    {\n        data.SetValue(\"total_fee\", [|price * 100|]);\n    }\n}\n")]
    [InlineData("\tvoid WxPay(WxPayData data, decimal price)\n\t{\n\t\tdata.SetValue(\"total_fee\", // 元 🧋\n\t\t\t[|price * 100|] /* 尾 */ );\n\t}\n}")]
    [InlineData("  void WxPay( WxPayData data,decimal price ){data . SetValue( \"total_fee\",[|price * 100|] ) ;}\n}\n\n\n")]
    [InlineData("    #region 支付\n#if !DEBUG\n    void Off() { }\n#endif\n    void WxPay(WxPayData data, decimal price)\n    {\n#pragma warning disable CS0219\n        data.SetValue(\"total_fee\", [|price * 100|]); // 分\n#pragma warning restore CS0219\n    }\n    #endregion\n}\n")]
    public async Task KeepsWhatIsAround(string code)
    {
        var fixedCode = Start + code.Replace("[|price * 100|]", "decimal.ToInt32(Math.Round(price * 100))");
        await Repairs.Safe(Start + code, fixedCode);
        await Repairs.Safe((Start + code).Replace("\n", "\r\n"), fixedCode.Replace("\n", "\r\n"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task EndsTheLineOfANewUsingAsTheFileDoes(string end) => Repairs.Safe(
        "using WxPayAPI;\n\nclass Checkout\n{\n    void WxPay(WxPayData data, decimal price) => data.SetValue(\"total_fee\", [|price * 100|]);\n}\n".Replace("\n", end),
        "using System;\nusing WxPayAPI;\n\nclass Checkout\n{\n    void WxPay(WxPayData data, decimal price) => data.SetValue(\"total_fee\", decimal.ToInt32(Math.Round(price * 100)));\n}\n".Replace("\n", end));

    [Theory]
    [InlineData("\r", "\r", "\r")]
    [InlineData("\n", "\r\n", "\n")]
    [InlineData("\r\n", "\n", "\r\n")]
    [InlineData("\n", "\n", "\r\n")]
    public Task KeepsLineEndsThatAreNotAllAlike(string first, string second, string third) => Repairs.Safe(
        $"using System;{first}using WxPayAPI;{second}class Checkout{second}{{{third}    void WxPay(WxPayData data, decimal price) => data.SetValue(\"total_fee\", [|(price * 100).ToString()|]);{second}}}{third}",
        $"using System;{first}using System.Globalization;{first}using WxPayAPI;{second}class Checkout{second}{{{third}    void WxPay(WxPayData data, decimal price) => data.SetValue(\"total_fee\", decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture));{second}}}{third}");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task EndsTheLineOfANewElementAsTheFileDoes(string end) => new Repairs("WXP112").Reviewed(
        Files.Method("data.SetValue(\"notify_url\", $\"https://pay.teashop.cn/n[|?order=|]{text}\");").Replace("\n", end),
        Files.Method("data.SetValue(\"attach\", text);\ndata.SetValue(\"notify_url\", $\"https://pay.teashop.cn/n\");").Replace("\n", end));

    [Fact]
    public Task KeepsTheLinesOfAValue() => Repairs.Safe(
        Files.Method("data.SetValue(\n    \"total_fee\",\n    [|price // 单价 🧋\n        * 100|]);"),
        Files.Method("data.SetValue(\n    \"total_fee\",\n    decimal.ToInt32(Math.Round(price // 单价 🧋\n        * 100)));"));
}
