using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class NonceWeakTests
{
    private const string Long = "0123456789012345678901234567890123456789";

    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { Long, "\"" + Long + "\"", "has at least 40 characters" },
        { Concat(NewGuid.Call("ToString", "N"), "0"), "Guid.NewGuid().ToString(\"N\") + \"0\"", "has at least 33 characters" },
        { "5K8264ILTKCH16CQ", "info: \"5K8264ILTKCH16CQ\"", "is always '5K8264ILTKCH16CQ'" },
        { Named("Nonce", "5K8264ILTKCH16CQ"), "info: \"5K8264ILTKCH16CQ\"", "is always '5K8264ILTKCH16CQ'" },
        { Now.Call("ToString", "yyyyMMddHHmmss"), "info: DateTime.Now.ToString(\"yyyyMMddHHmmss\")", "comes from the clock" },
        { Now.Member("Ticks", WeChatPayLint.Values.StaticType.Integer).Call("ToString"), "info: DateTime.Now.Ticks.ToString()", "comes from the clock" },
        { New("Random").Call("Next", 1000, 9999).Call("ToString"), "info: new Random().Next(1000, 9999).ToString()", "is a number of Random" },
    };

    public static TheoryData<Code> Right => new()
    {
        NewGuid.Call("ToString", "N"),
        NewGuid.Call("ToString"),
        NewGuid,
        Unknown(), String("nonce"), "", Null,
        Choice(Unknown(), NewGuid.Call("ToString", "N")),
        Choice(Unknown(), "abc123"),
        Call("Md5", "Hash", New("Random").Call("Next", 1000)),
        Concat(Now.Call("ToString", "yyyyMMdd"), Unknown()),
        New("Random").Call("NextBytes", Unknown()),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code nonce, string place, string says) => Of(Order(V2, ("nonce_str", nonce))).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code nonce) => Of(Order(V2, ("nonce_str", nonce))).Ignores();

    [Fact]
    public void CatchesStarts()
    {
        Of(Invoke(("nonceStr", Long))).Catches("\"" + Long + "\"", "nonceStr has at least 40");
        Of(AppInvoke(("noncestr", "abc123"))).Catches("info: \"abc123\"", "noncestr is always 'abc123'");
        Of(Exactly(("mch_id", Unknown()), ("nonce_str", "abc123"), ("bill_date", Unknown())).Keyed()).Catches("info: \"abc123\"", "always 'abc123'");
    }

    [Fact]
    public void IgnoresWhatIsNotSent()
    {
        Of(Order(V2, ("nonce_str", "abc123")).InTest()).Ignores();
        Of(Order(V2, ("nonce_str", "abc123")).And("nonce_str", Unknown())).Ignores();
        Of(Answer(("nonce_str", "abc123"))).Ignores();
        Of(PageConfig(("nonceStr", "abc123"))).Ignores();
    }

    [Fact]
    public void Repairs()
    {
        var signed = Order(V2, ("nonce_str", "abc123"), ("sign", Ref("data").Call("MakeSign")));
        Assert.Equal("nonce: nonce_str = System.Guid.NewGuid().ToString(\"N\")", Of(signed).Repairs);
        Assert.Equal("nonce-review?: nonce_str = System.Guid.NewGuid().ToString(\"N\")", Of(Order(V2, ("nonce_str", "abc123"))).Repairs);
        Assert.Equal("", Of(Order(V2, ("nonce_str", Named("Nonce", "abc123")))).Repairs);
        Assert.Equal("", Of(Order(V2, ("nonce_str", "abc123")) with { Shape = PayloadShape.Xml }).Repairs);
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new NonceWeak(), draft);
}
