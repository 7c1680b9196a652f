using WeChatPayLint.Invocation;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class PrepayIdTests
{
    public static TheoryData<Code, bool> Values => new()
    {
        { Ref("prepayId"), true }, { Ref("prepay_id"), true }, { Ref("PREPAYID"), true }, { Ref("wxPrepayId"), true }, { Ref("response").Member("PrepayId"), true },
        { Ref("prepayId").Call("ToString"), true }, { Ref("prepayId").Call("Trim"), true },
        { Ref("result").Call("GetValue", "prepay_id"), true }, { Ref("json").Call("get_Item", "prepay_id").Call("ToString"), true }, { Ref("json").Call("Value", "prepay_id"), true },
        { Ref("api").Call("PrepayId"), true },
        { Named("id", Ref("response").Member("PrepayId")), true },
        { Named("prepayId", Ref("api").Call("Place", Unknown())), true },
        { Named("prepayId", Interpolated("prepay_id=", Ref("id"))), false }, { Named("prepayId", "prepay_id=1"), false }, { Named("prepayId", Choice("a", "b")), false },
        { Ref("package"), false }, { Ref("prepayIdPackage"), false }, { Ref("result").Call("GetValue", "code_url"), false }, { Ref("result").Call("GetValue", Unknown()), false },
        { Ref("api").Call("PackageOf", Ref("prepayId")), false }, { Concat("prepay_id=", Ref("prepayId")), false }, { "prepay_id", false }, { Unknown(), false },
    };

    [Theory, MemberData(nameof(Values))]
    public void IsBare(Code value, bool expected) => Assert.Equal(expected, PrepayId.IsBare(value.Read()));
}
