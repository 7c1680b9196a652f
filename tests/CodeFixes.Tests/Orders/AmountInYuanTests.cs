namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class AmountInYuanTests
{
    private static readonly Repairs Repairs = new("WXP102");

    [Theory]
    [InlineData("price * 100", "decimal.ToInt32(Math.Round(price * 100))")]
    [InlineData("100m * price", "decimal.ToInt32(Math.Round(100m * price))")]
    [InlineData("price /* 元 🧋 */ * 100", "decimal.ToInt32(Math.Round(price /* 元 🧋 */ * 100))")]
    [InlineData("yuan * 100", "(int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("(price * 100).ToString()", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("(yuan * 100).ToString()", "((int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("Convert.ToString(price * 100)", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("$\"{price * 100}\"", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("$\"{price * 100:F2}\"", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("(price * 100).ToString(\"F2\")", "decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture)")]
    public Task ConvertsWhatIsMultipliedAlready(string before, string after) =>
        Repairs.Safe(Files.Method($"data.SetValue(\"total_fee\", [|{before}|]);"), Files.Method($"data.SetValue(\"total_fee\", {after});"));
}
