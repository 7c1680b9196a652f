using WeChatPayLint.Refunds;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Refunds;

public class RefundRetriedAnewTests
{
    [Fact]
    public void CatchesWhatIsMadeWithinARetry() =>
        Of(Refund(V3, ("out_refund_no", NewGuid)).Where("out_refund_no", field => field with { FindRenewal = () => field.Value.Span })).Catches("Guid.NewGuid()", "out_refund_no is made anew for each attempt");

    [Fact]
    public void IgnoresWhatIsNot()
    {
        Of(Refund(V3, ("out_refund_no", NewGuid))).Ignores();
        Of(Refund(V3, ("out_refund_no", NewGuid)).Where("out_refund_no", field => field with { FindRenewal = () => null })).Ignores();
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new RefundRetriedAnew(), draft);
}
