using WeChatPayLint.Api;

namespace WeChatPayLint.Rules.Tests.Api;

public class TradeStatesTests
{
    [Theory]
    [InlineData("CLOSE", "CLOSED")]
    [InlineData("success", "SUCCESS")]
    [InlineData("NOT_PAY", "NOTPAY")]
    [InlineData("USER_PAYING", "USERPAYING")]
    [InlineData("REFUNDED", "REFUND")]
    [InlineData("SUCCES", "SUCCESS")]
    [InlineData("PAY_ERROR", "PAYERROR")]
    public void KnowsWhatIsMeant(string text, string state) => Assert.Equal(state, TradeStates.Meant(text));

    [Theory]
    [InlineData("SUCCESS")]
    [InlineData("ACCEPT")]
    [InlineData("TRADE_SUCCESS")]
    [InlineData("WAIT_BUYER_PAY")]
    [InlineData("PAID")]
    [InlineData("FAIL")]
    [InlineData("")]
    [InlineData("1")]
    public void LeavesStatesAndWhatResemblesNone(string text) => Assert.Null(TradeStates.Meant(text));
}
