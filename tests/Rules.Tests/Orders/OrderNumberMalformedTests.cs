using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class OrderNumberMalformedTests
{
    private static readonly string Digits32 = new('1', 32);

    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { "订单#20260101", "\"订单#20260101\"", "out_trade_no contains '订'" },
        { "ORD#20260101", "\"ORD#20260101\"", "contains '#'" },
        { "ORD 20260101", "\"ORD 20260101\"", "contains ' '" },
        { "ORD１２３４", "\"ORD１２３４\"", "contains '１'" },
        { "ORD😀1234", "\"ORD😀1234\"", "contains '😀'" },
        { " ORD123456", "\" ORD123456\"", "begins or ends with a blank" },
        { "ORD123456\t", "\"ORD123456\t\"", "begins or ends with a blank" },
        { "ORD@123456", "\"ORD@123456\"", "'@', which only out_refund_no may have" },
        { Digits32 + "1", "\"" + Digits32 + "1\"", "33 characters long, the limit is 32" },
        { "ORD12", "info: \"ORD12\"", "5 characters long" },
        { Concat("订单", Unknown()), "订单", "contains '订'" },
        { Concat("ORD", Unknown(), "#1"), "#1", "contains '#'" },
        { Interpolated("ORD:", Unknown()), "ORD:", "contains ':'" },
        { Interpolated("P", NewGuid.In("N")), "$\"P{Guid.NewGuid():N}\"", "at least 33 characters, the limit is 32" },
        { Concat("ORD", Now.Call("ToString", "yyyyMMddHHmmss"), NewGuid.Call("ToString", "N")), "\"ORD\" + DateTime.Now.ToString(\"yyyyMMddHHmmss\") + Guid.NewGuid().ToString(\"N\")", "at least 49" },
        { Choice("ORD123456", "ORD#123456"), "\"ORD#123456\"", "contains '#'" },
        { Named("Prefix", "ORD#123456"), "\"ORD#123456\"", "contains '#'" },
    };

    public static TheoryData<Code> Right => new()
    {
        "ORD20260101000001", "ord_2026-01*01|1", "123456", Digits32, "", Null, Unknown(), 20260101,
        Concat("ORD-", Unknown()),
        Interpolated("ORD", Now.In("yyyyMMddHHmmssfff"), Unknown()),
        NewGuid.Call("ToString", "N"),
        NewGuid.Call("ToString"),
        Concat("P", NewGuid.Call("ToString")),
        CallOn(NewGuid.Call("ToString"), "Replace", "-", ""),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code number, string place, string says) => Of(Order(V2, ("out_trade_no", number))).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code number) => Of(Order(V2, ("out_trade_no", number))).Ignores();

    [Theory]
    [InlineData(ApiVersion.V3, "info: \"ORD|123456\"")]
    [InlineData(ApiVersion.V2, "")]
    public void SuggestsNoBarInV3(ApiVersion version, string expected) => Assert.Equal(expected, Of(Order(version, ("out_trade_no", "ORD|123456"))).Places);

    [Fact]
    public void CatchesOtherNumbers()
    {
        Of(Names("combine_mchid description").And("combine_out_trade_no", "ORD#123456")).Catches("\"ORD#123456\"", "combine_out_trade_no contains '#'");
        Of(Names("mch_billno total_amount re_openid").And("mch_billno", new string('1', 29))).Catches("\"" + new string('1', 29) + "\"", "mch_billno is 29 characters long, the limit is 28");
        Of(Query(("out_trade_no", "ORD#123456"))).Catches("\"ORD#123456\"", "contains '#'");
        Of(Refund(V3, ("out_trade_no", "ORD#123456"))).Catches("\"ORD#123456\"", "contains '#'");
    }

    [Fact]
    public void IgnoresAnswers() => Of(Answer(("out_trade_no", "ORD#123456"))).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new OrderNumberMalformed(), draft);
}
