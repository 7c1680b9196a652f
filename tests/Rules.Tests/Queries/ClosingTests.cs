using WeChatPayLint.Payloads;
using WeChatPayLint.Queries;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Queries;

public class ClosingTests
{
    [Fact]
    public void CatchesTheNumberOfAClosedOrder()
    {
        Reused(Query(("out_trade_no", Ref("no"))), Order(V2, ("out_trade_no", Ref("no")))).Catches("no", "cannot be used again");
        Reused(Query(("out_trade_no", Ref("order").Member("No"))), Order(V2, ("out_trade_no", Ref("order").Member("No")))).Catches("order.No", "cannot be used again");
    }

    [Fact]
    public void IgnoresOtherNumbers()
    {
        Reused(Query(("out_trade_no", Ref("old"))), Order(V2, ("out_trade_no", Ref("no")))).Ignores();
        Reused(Query(("out_trade_no", Ref("a").Member("No"))), Order(V2, ("out_trade_no", Ref("b").Member("No")))).Ignores();
        Reused(Query(("out_trade_no", Call("Ids", "Next"))), Order(V2, ("out_trade_no", Call("Ids", "Next")))).Ignores();
    }

    [Theory]
    [InlineData("PlaceOrder V2, CloseOrder V2", true)]
    [InlineData("PlaceOrder V2, Wait Unknown, CloseOrder V2", false)]
    [InlineData("CloseOrder V2, PlaceOrder V2", false)]
    [InlineData("PlaceOrder V3, CloseOrder V3", false)]
    [InlineData("PlaceOrder V2, QueryOrder V2", false)]
    public void CatchesAnOrderClosedAtOnce(string steps, bool isCaught) => Assert.Equal(isCaught ? 1 : 0, Verdict.Of(new ClosedTooSoon(), [], Steps(steps)).Problems.Count);

    private static Verdict Reused(params Draft[] drafts) => Verdict.Of(new NumberUsedAfterClosing(), drafts, Steps("CloseOrder V2, PlaceOrder V2"));

    private static Step[] Steps(string steps)
    {
        var sheet = new Sheet();
        return [.. steps.Split(", ").Select(step => new Step(Enum.Parse<Operation>(step.Split(' ')[0]), Enum.Parse<ApiVersion>(step.Split(' ')[1]), sheet.Write(step)) { Branches = [] })];
    }
}
