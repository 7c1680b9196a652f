using WeChatPayLint.Orders;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class GuidTooLongTests
{
    private static readonly Code Variable = Ref("id", StaticType.Guid);

    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { NewGuid.Call("ToString"), "Guid.NewGuid().ToString()", "out_trade_no takes a GUID of 36 characters, the limit is 32" },
        { NewGuid.Call("ToString", "D"), "Guid.NewGuid().ToString(\"D\")", "36 characters" },
        { NewGuid.Call("ToString", "d"), "Guid.NewGuid().ToString(\"d\")", "36 characters" },
        { NewGuid.Call("ToString", ""), "Guid.NewGuid().ToString(\"\")", "36 characters" },
        { NewGuid.Call("ToString", "B"), "Guid.NewGuid().ToString(\"B\")", "38 characters" },
        { NewGuid.Call("ToString", "P"), "Guid.NewGuid().ToString(\"P\")", "38 characters" },
        { NewGuid.Call("ToString", "X"), "Guid.NewGuid().ToString(\"X\")", "68 characters" },
        { NewGuid, "Guid.NewGuid()", "36 characters" },
        { Variable.Call("ToString"), "id.ToString()", "36 characters" },
        { Interpolated(NewGuid), "Guid.NewGuid()", "36 characters" },
        { Interpolated("P", Variable), "id", "36 characters" },
        { Concat("P", NewGuid.Call("ToString")), "Guid.NewGuid().ToString()", "36 characters" },
        { Choice("ORD123456", NewGuid.Call("ToString")), "Guid.NewGuid().ToString()", "36 characters" },
        { Named("number", NewGuid.Call("ToString")), "Guid.NewGuid().ToString()", "36 characters" },
    };

    public static TheoryData<Code> Right => new()
    {
        NewGuid.Call("ToString", "N"), NewGuid.Call("ToString", "n"), NewGuid.Call("ToString", String("format")),
        Interpolated(NewGuid.In("N")),
        Interpolated("P", NewGuid.In("N")),
        NewGuid.Call("ToString").Call("Replace", "-", ""),
        NewGuid.Call("ToString").Call("Substring", 0, 32),
        NewGuid.Call("GetHashCode"),
        String("guid"), "ORD123456", Unknown(),
    };

    public static TheoryData<Code, string> Repairs => new()
    {
        { NewGuid.Call("ToString"), "guid-n: out_trade_no = Guid.NewGuid().ToString(\"N\")" },
        { NewGuid.Call("ToString", "D"), "guid-n: out_trade_no = Guid.NewGuid().ToString(\"N\")" },
        { NewGuid, "guid-n: out_trade_no = Guid.NewGuid().ToString(\"N\")" },
        { Interpolated(NewGuid), "guid-n: out_trade_no = $\"{Guid.NewGuid():N}\"" },
        { Concat("P", Variable), "guid-n: out_trade_no = \"P\" + id.ToString(\"N\")" },
        { Interpolated(Choice(NewGuid, Variable).As(StaticType.Guid)), "guid-n: out_trade_no = $\"{((flag ? Guid.NewGuid() : id).ToString(\"N\"))}\"" },
        { Variable.Nullable().Call("ToString"), "" },
        { Interpolated(Variable.Nullable()), "" },
        { Named("number", NewGuid.Call("ToString")), "guid-n: number = Guid.NewGuid().ToString(\"N\")" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code number, string place, string says) => Of(Order(V3, ("out_trade_no", number))).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code number) => Of(Order(V3, ("out_trade_no", number))).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Code number, string repair) => Assert.Equal(repair, Of(Order(V3, ("out_trade_no", number))).Repairs);

    [Fact]
    public void CatchesNonces()
    {
        Of(Order(V2, ("nonce_str", NewGuid.Call("ToString")))).Catches("Guid.NewGuid().ToString()", "nonce_str");
        Of(Invoke(("package", Unknown()), ("nonceStr", NewGuid.Call("ToString")))).Catches("Guid.NewGuid().ToString()", "nonceStr");
        Of(AppInvoke(("noncestr", NewGuid.Call("ToString")))).Catches("Guid.NewGuid().ToString()", "noncestr");
    }

    [Fact]
    public void RefundNumbersHave64Characters()
    {
        Of(Refund(V3, ("out_trade_no", Unknown()), ("out_refund_no", NewGuid.Call("ToString")))).Ignores();
        Of(Refund(V3, ("out_trade_no", Unknown()), ("out_refund_no", NewGuid.Call("ToString", "X")))).Catches("Guid.NewGuid().ToString(\"X\")", "out_refund_no takes a GUID of 68 characters, the limit is 64");
        Of(Refund(V3, ("out_trade_no", Unknown()), ("out_refund_no", Concat(new string('R', 30), NewGuid.Call("ToString"))))).Catches("Guid.NewGuid().ToString()", "the limit is 64");
    }

    [Fact]
    public void IgnoresAnswersAndPageConfig()
    {
        Of(Answer(("out_trade_no", NewGuid.Call("ToString")))).Ignores();
        Of(PageConfig(("nonceStr", NewGuid.Call("ToString")))).Ignores();
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new GuidTooLong(), draft);
}
