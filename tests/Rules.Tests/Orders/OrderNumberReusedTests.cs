using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class OrderNumberReusedTests
{
    private const string Number = "ORD20260101000001";

    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { In(Repetition.Loop, Order(V2, ("out_trade_no", Number))), "\"" + Number + "\"", "'" + Number + "' in every pass of the loop" },
        { In(Repetition.Request, Order(V3, ("out_trade_no", Number))), "\"" + Number + "\"", "'" + Number + "' for every request" },
        { In(Repetition.Request, Order(V3, ("out_trade_no", Named("No", Number)))), "\"" + Number + "\"", "for every request" },
        { In(Repetition.Request, Names("combine_mchid sub_orders").And("combine_out_trade_no", Number)), "\"" + Number + "\"", "combine_out_trade_no is" },
    };

    public static TheoryData<Draft> Right => new()
    {
        Order(V2, ("out_trade_no", Number)),
        In(Repetition.Loop, Order(V2, ("out_trade_no", Unknown()))),
        In(Repetition.Loop, Order(V2, ("out_trade_no", ""))),
        In(Repetition.Request, Query(("out_trade_no", Number))),
        In(Repetition.Request, Refund(V2, ("out_trade_no", Number))),
        In(Repetition.Request, Answer(("out_trade_no", Number))),
        In(Repetition.Request, Order(V3, ("out_trade_no", Number)).InTest()),
        In(Repetition.Request, Order(V3, ("out_trade_no", Number)).And("out_trade_no", Unknown())),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    [Fact]
    public void CatchesTwoProducts()
    {
        Of(Typed("JSAPI", Ref("no")), Typed("APP", Ref("no"))).Catches("info: no", "goes into orders for JSAPI and APP");
        Of(Typed("JSAPI", Number), Typed("NATIVE", Named("No", Number))).Catches("info: No", "goes into orders for JSAPI and NATIVE");
    }

    [Fact]
    public void IgnoresTwoOrders()
    {
        Of(Typed("JSAPI", Ref("no")), Typed("JSAPI", Ref("no"))).Ignores();
        Of(Typed("JSAPI", Ref("no")), Typed("APP", Ref("appNo"))).Ignores();
        Of(Typed("JSAPI", Call("Shop", "NewNumber")), Typed("APP", Call("Shop", "NewNumber"))).Ignores();
        Of(Typed("JSAPI", Unknown()), Typed("APP", Unknown())).Ignores();
        Of(Typed("JSAPI", Ref("no")), Typed("APP", Ref("no")).With(evidence => evidence with { IsInBranch = true })).Ignores();
        Of(Typed("JSAPI", Ref("no")), Query(("out_trade_no", Ref("no")))).Ignores();
    }

    private static Draft In(Repetition repetition, Draft draft) => draft.With(evidence => evidence with { Repetition = repetition });

    private static Draft Typed(string type, Code number) => MissingFields.V2(type).Having("out_trade_no", number);

    private static Verdict Of(params Draft[] drafts) => Verdict.Of(new OrderNumberReused(), drafts);
}
