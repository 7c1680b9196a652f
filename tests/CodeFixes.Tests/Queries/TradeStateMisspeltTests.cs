namespace WeChatPayLint.CodeFixes.Tests.Queries;

public sealed class TradeStateMisspeltTests
{
    private static readonly Repairs Repairs = new("WXP410");

    [Theory]
    [InlineData("var closed = data.GetValue(\"trade_state\").ToString() == [|\"CLOSE\"|];", "var closed = data.GetValue(\"trade_state\").ToString() == \"CLOSED\";")]
    [InlineData("switch (data.GetValue(\"trade_state\").ToString()) { case [|@\"NOT_PAY\"|]: break; /* 🧋 */ }", "switch (data.GetValue(\"trade_state\").ToString()) { case \"NOTPAY\": break; /* 🧋 */ }")]
    public Task WritesTheState(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));
}
