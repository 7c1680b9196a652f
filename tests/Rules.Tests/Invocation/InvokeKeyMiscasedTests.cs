using WeChatPayLint.Invocation;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class InvokeKeyMiscasedTests
{
    private static readonly Code Made = Ref("data").Call("MakeSign");
    private static readonly Code Rsa = Ref("rsa").Call("SignData", Unknown());
    private static readonly Code Package = Concat("prepay_id=", Ref("id"));

    public static TheoryData<Code, string> SignedNames => new()
    {
        { Pairs("appId=", "&nonceStr=", "&package=prepay_id=", "&timeStamp=", "&key="), "" },
        { Pairs("appid=", "&nonceStr=", "&package=prepay_id=", "&timeStamp=", "&key="), "appid" },
        { Pairs("appId=", "&nonceStr=", "&package=prepay_id=", "&timestamp=", "&key="), "timestamp" },
        { Pairs("appid=", "&noncestr=", "&package=Sign=WXPay&partnerid=", "&prepayid=", "&timestamp=", "&key="), "" },
        { Pairs("appid=", "&nonceStr=", "&package=Sign=WXPay&partnerId=", "&prepayid=", "&timestamp=", "&key="), "nonceStr | partnerId" },
        { Pairs("appid=", "&body=", "&mch_id=", "&nonce_str=", "&out_trade_no=", "&key="), "" },
        { Pairs("appid=", "&nonceStr=", "&package=", "&timeStamp=", "&key="), "" },
    };

    public static TheoryData<Draft, string, string> Objects => new()
    {
        { Exactly(("appid", Ref("id")), ("timeStamp", Unknown()), ("package", Package), ("paySign", Made)).Keyed(), "\"appid\"", "returned-name?: SetValue(\"appId\", id);" },
        { Exactly(("appId", Ref("id")), ("timestamp", Ref("now")), ("package", Package), ("paySign", Made)).Keyed(), "\"timestamp\"", "returned-name?: SetValue(\"timeStamp\", now);" },
        { Exactly(("appid", Ref("id")), ("timeStamp", Unknown()), ("package", Package), ("paySign", Rsa)), "info: appid", "returned-name?: appId = id" },
        { Exactly(("appid", Ref("appid")), ("timeStamp", Unknown()), ("package", Package), ("paySign", Rsa)).Projecting("appid"), "info: appid", "returned-name?: appId = appid" },
        { Exactly(("appid", Unknown()), ("appId", Unknown()), ("timeStamp", Unknown()), ("package", Package), ("paySign", Rsa)), "", "" },
        { Exactly(("appId", Unknown()), ("timestamp", Unknown()), ("nonceStr", Unknown()), ("package", Package), ("paySign", Rsa)), "", "" },
        { Exactly(("appId", Unknown()), ("partnerId", Unknown()), ("prepayId", Unknown()), ("timeStamp", Unknown()), ("sign", Rsa)), "", "" },
        { Exactly(("appid", Unknown()), ("partnerid", Unknown()), ("prepayid", Unknown()), ("timeStamp", Ref("now")), ("sign", Made)).Keyed(), "\"timeStamp\"", "returned-name?: SetValue(\"timestamp\", now);" },
        { Exactly(("appid", Unknown()), ("timeStamp", Unknown()), ("package", Package), ("paySign", Rsa)).Sdk(), "", "" },
        { Exactly(("appid", Unknown()), ("timeStamp", Unknown()), ("nonceStr", Unknown()), ("paySign", Rsa)), "", "" },
    };

    [Theory, MemberData(nameof(SignedNames))]
    public void JudgesTheStringToSign(Code signed, string places) => Assert.Equal(places, Verdict.Of(new InvokeKeyMiscased(), [], [signed]).Places);

    [Theory, MemberData(nameof(Objects))]
    public void JudgesTheObject(Draft start, string place, string repair)
    {
        var verdict = Verdict.Of(new InvokeKeyMiscased(), start);
        Assert.Equal(place, verdict.Places);
        Assert.Equal(repair, verdict.Repairs);
    }

    private static Code Pairs(params string[] keys) => Concat([.. keys.SelectMany(key => new Code[] { key, Ref("value") })]);
}
