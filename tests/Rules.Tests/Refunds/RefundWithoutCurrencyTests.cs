using WeChatPayLint.Refunds;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Refunds;

public class RefundWithoutCurrencyTests
{
    [Fact]
    public void CatchesAMissingCurrency()
    {
        var refund = Exactly(("out_trade_no", Ref("no")), ("out_refund_no", Ref("no")), ("amount.refund", Integer("fee")));
        Of(refund.SentAsItIs()).Catches("info: refund", "amount.currency is missing");
        Assert.Equal("currency?: currency = \"CNY\",", Of(refund.Built()).Repairs);
        Of(refund).Ignores();
        Of(refund.Model().SentAsItIs()).Ignores();
        Of(Exactly(("out_trade_no", Ref("no")), ("out_refund_no", Ref("no")), ("refund_fee", Integer("fee"))).SentAsItIs()).Ignores();
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new RefundWithoutCurrency(), draft);
}
