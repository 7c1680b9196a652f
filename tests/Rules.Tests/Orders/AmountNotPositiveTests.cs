using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class AmountNotPositiveTests
{
    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { Order(V2, ("total_fee", 0)), "0", "total_fee is 0" },
        { Order(V2, ("total_fee", "0")), "\"0\"", "total_fee is 0" },
        { Order(V2, ("total_fee", -1)), "-1", "total_fee is -1" },
        { Order(V2, ("total_fee", 0.0m)), "0.0m", "total_fee is 0" },
        { Order(V3, ("amount.total", 0)), "0", "total is 0" },
        { Order(V2, ("total_fee", Number(0).Call("ToString"))), "0", "total_fee is 0" },
        { Refund(V3, ("amount.refund", 0)), "0", "refund is 0" },
        { Refund(V2, ("refund_fee", 2), ("total_fee", 1)), "2", "refund_fee is 2 and exceeds the order's total_fee of 1" },
        { Refund(V2, ("refund_fee", "200"), ("total_fee", "199")), "\"200\"", "refund_fee is 200 and exceeds the order's total_fee of 199" },
        { Refund(V3, ("amount.total", 1), ("amount.refund", 2)), "2", "refund is 2 and exceeds the order's total of 1" },
        { Order(V2, ("total_fee", Named("Free", 0))), "0", "total_fee is 0" },
    };

    public static TheoryData<Draft> Right => new()
    {
        Order(V2, ("total_fee", 1)),
        Order(V2, ("total_fee", "free")),
        Order(V2, ("total_fee", Unknown())),
        Order(V2, ("total_fee", Choice(0, 1))),
        Order(V2, ("total_fee", 0), ("total_fee", Unknown())),
        Refund(V2, ("refund_fee", 1), ("total_fee", 1)),
        Refund(V2, ("refund_fee", 2), ("total_fee", Unknown())),
        Refund(V3, ("amount.refund", Unknown()), ("amount.total", 1)),
        Answer(("total_fee", 0)),
        Order(V3, ("amount.payer_total", 0)),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft payload, string place, string says) => Of(payload).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft payload) => Of(payload).Ignores();

    [Fact]
    public void NamesTheUseOfAConstant() => Assert.Equal("Free", Of(Order(V2, ("total_fee", Named("Free", 0)))).Related);

    private static Verdict Of(Draft draft) => Verdict.Of(new AmountNotPositive(), draft);
}
