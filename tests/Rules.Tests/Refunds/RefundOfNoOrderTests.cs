using WeChatPayLint.Refunds;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Refunds;

public class RefundOfNoOrderTests
{
    private static readonly Draft Bare = Exactly(("out_refund_no", Ref("no")), ("amount.refund", Integer("fee")), ("amount.total", Integer("fee")));

    [Fact]
    public void CatchesARefundOfNothing()
    {
        Of(Bare.SentAsItIs()).Catches("out_refund_no", "names neither out_trade_no nor transaction_id");
        Of(Bare.Built()).Catches("out_refund_no", "names neither");
    }

    [Fact]
    public void CatchesBothAtOnce() => Of(Bare.And("out_trade_no", "T20260101").And("transaction_id", Concat("42", Ref("id")))).Catches("info: out_trade_no", "takes one of them");

    [Fact]
    public void IgnoresWhatMayBeRight()
    {
        Of(Bare).Ignores();
        Of(Bare.And("out_trade_no", Ref("no")).SentAsItIs()).Ignores();
        Of(Bare.And("out_trade_no", "T20260101").And("transaction_id", "4200001").InTest()).Ignores();
        Of(Bare.And("transaction_id", Ref("id")).SentAsItIs()).Ignores();
        Of(Bare.And("out_trade_no", Ref("no")).And("transaction_id", Ref("id"))).Ignores();
        Of(Bare.And("out_trade_no", "").And("transaction_id", "4200001")).Ignores();
        Of(Query().SentAsItIs()).Ignores();
        Of(Exactly(("mchid", Ref("mchid")), ("out_refund_no", Ref("no"))).SentAsItIs()).Ignores();
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new RefundOfNoOrder(), draft);
}
