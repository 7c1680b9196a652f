using WeChatPayLint.Invocation;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class SignedValueMadeTwiceTests
{
    private static readonly Code Fresh = NewGuid.Call("ToString", "N");
    private static readonly Code Generated = Call("WxPayApi", "GenerateNonceStr");
    private static readonly Code Local = Kept("nonce", Fresh);

    public static TheoryData<Code, Code, string> Mistakes => new()
    {
        { Fresh, Fresh, "Guid.NewGuid().ToString(\"N\")" },
        { Generated, Generated, "WxPayApi.GenerateNonceStr()" },
        { Local, Fresh, "Guid.NewGuid().ToString(\"N\")" },
        { Fresh, Local, "Guid.NewGuid().ToString(\"N\")" },
        { Local, Kept("other", Generated), "other" },
        { Ref("NonceStr", StaticType.Text, Fresh), Ref("NonceStr", StaticType.Text, Fresh), "NonceStr" },
        { Call("TenPayUtil", "GetNoncestr"), Call("TenPayUtil", "GetNoncestr"), "TenPayUtil.GetNoncestr()" },
    };

    public static TheoryData<Code, Code> Right => new()
    {
        { Ref("nonce"), Ref("nonce") }, { Ref("nonce"), Fresh }, { Ref("map").Call("get_Item", "nonceStr"), Fresh }, { Fresh, Ref("map").Call("get_Item", "nonceStr") },
        { Ref("order").Call("GetNonceStr"), Ref("order").Call("GetNonceStr") }, { Call("Shop", "GetNonce", Ref("order")), Call("Shop", "GetNonce", Ref("order")) },
        { "5K8264", "5K8264" }, { Unknown(), Unknown() },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code signed, Code returned, string place) => Of(signed, returned).Catches(place, "nonceStr is made anew");

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code signed, Code returned) => Of(signed, returned).Ignores();

    [Fact]
    public void UsesTheLocalThatIsThere()
    {
        Assert.Equal("made-once: nonceStr = nonce", Of(Local, Fresh).Repairs);
        Assert.Equal("", Of(Local, Kept("other", Generated)).Repairs);
    }

    private static Code Kept(string name, Code target) => Ref(name, StaticType.Text, target) with { Write = sheet => (ReferenceValue)Ref(name, StaticType.Text, target).Write(sheet) with { IsStored = true } };

    private static Verdict Of(Code signed, Code returned) => Verdict.Of(
        new SignedValueMadeTwice(),
        [Invoke(("nonceStr", returned), ("package", Concat("prepay_id=", Ref("id"))))],
        [Concat(Ref("appId"), "\n", Ref("timeStamp"), "\n", signed, "\n", "prepay_id=", Ref("id"), "\n")]);
}
