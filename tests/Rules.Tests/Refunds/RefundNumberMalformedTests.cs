using WeChatPayLint.Payloads;
using WeChatPayLint.Refunds;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Refunds;

public class RefundNumberMalformedTests
{
    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { "REFUND#1", "\"REFUND#1\"", "out_refund_no contains '#'; use digits, letters and _ - | * @ only" },
        { "退款1", "\"退款1\"", "out_refund_no contains '退'" },
        { "R 1", "\"R 1\"", "contains ' '" },
        { " R1", "\" R1\"", "begins or ends with a blank" },
        { new string('R', 65), "\"" + new string('R', 65) + "\"", "out_refund_no is 65 characters long, the limit is 64" },
        { Concat("退", Unknown()), "退", "contains '退'" },
        { Concat(new string('R', 33), NewGuid.Call("ToString", "N")), "\"" + new string('R', 33) + "\" + Guid.NewGuid().ToString(\"N\")", "comes to at least 65 characters, the limit is 64" },
    };

    public static TheoryData<Code> Right => new()
    {
        "R1", "ref_2026-01|a*b@c", new string('R', 64), NewGuid.Call("ToString"), Unknown(), Concat("R", Unknown()),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code number, string place, string says) => Of(Refund(V3, ("out_refund_no", number))).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code number) => Of(Refund(V3, ("out_refund_no", number))).Ignores();

    [Fact]
    public void CatchesInV2() => Of(Refund(V2, ("out_refund_no", "R#1"))).Catches("\"R#1\"", "contains '#'");

    /// <summary>Other gateways have taken the name over.</summary>
    [Fact]
    public void IgnoresWhatIsNotProven()
    {
        var refund = Exactly(("out_refund_no", "R#1"), ("out_trade_no", Unknown())).Keyed();
        Of(refund).Ignores();
        Of(refund.With(evidence => evidence with { IsNamedScope = true })).Catches("\"R#1\"", "contains '#'");
    }

    /// <summary>A GUID that is too long is told of by the rule about GUIDs.</summary>
    [Fact]
    public void LeavesGuidsAlone() => Of(Refund(V3, ("out_refund_no", NewGuid.Call("ToString", "X")))).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new RefundNumberMalformed(), draft);
}
