using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class AmountFromClientTests
{
    [Fact]
    public void CatchesWhatTheClientSent()
    {
        Of(Order(V2, ("total_fee", Integer("fee"))), "total_fee", isModel: false).Catches("fee", "total_fee comes straight from the request");
        Of(Order(V3, ("amount.total", Integer("fee"))), "amount.total", isModel: true).Catches("info: fee", "total comes straight from the request");
    }

    [Fact]
    public void IgnoresWhatIsNoAmountOfAnOrder()
    {
        Of(Order(V2, ("total_fee", 1)), "total_fee", isModel: false).Ignores();
        Of(Refund(V2, ("refund_fee", Integer("fee"))), "refund_fee", isModel: false).Ignores();
        Of(Order(V2, ("total_fee", Integer("fee"))).InTest(), "total_fee", isModel: false).Ignores();
        Verdict.Of(new AmountFromClient(), Order(V2, ("total_fee", Integer("fee")))).Ignores();
    }

    private static Verdict Of(Draft draft, string path, bool isModel) =>
        Verdict.Of(new AmountFromClient(), draft.Where(path, field => field with { FindClientInput = () => new ClientInput(field.Value.Span, isModel) }));
}
