using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class SigningMessageMalformedTests
{
    private static readonly Code NewLine = Ref("Environment", StaticType.Other).Member("NewLine", StaticType.Text);

    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { Lines("\n", "appId", "timeStamp", "nonceStr", "package").Item1, "package", "ends without a line break" },
        { Lines("\r\n", "appId", "timeStamp", "nonceStr", "package").Item2, "\r\n", "are \\r\\n;" },
        { Concat(Ref("appId"), NewLine, Ref("timeStamp"), NewLine, Ref("nonceStr"), NewLine, Ref("package"), NewLine), "Environment.NewLine", "on Windows" },
        { Lines("\n", "timeStamp", "nonceStr", "package").Item2, "timeStamp + \"\n\" + nonceStr + \"\n\" + package + \"\n\"", "lacks appId" },
        { Lines("\n", "appId", "nonceStr", "timeStamp", "package").Item2, "nonceStr", "has nonceStr where timeStamp belongs" },
        { Lines("\n", "method", "url", "timestamp", "nonce", "body").Item1, "body", "ends without a line break" },
        { Pairs("appId=", "&key=", "&nonceStr=", "&package=", "&timeStamp="), "key", "move 'nonceStr'" },
        { Pairs("appId=", "&nonceStr=", "&package=", "&sign=", "&timeStamp=", "&key="), "sign", "'sign' is the signature" },
        { Pairs("appId=", "&attach=&nonceStr=", "&package=", "&timeStamp=", "&key="), "attach", "'attach' is empty" },
        { Pairs("appId=", "&timeStamp=", "&nonceStr=", "&package=", "&key="), "nonceStr", "'nonceStr' stands behind 'timeStamp'" },
    };

    public static TheoryData<Code> Right => new()
    {
        Lines("\n", "appId", "timeStamp", "nonceStr", "package").Item2,
        Lines("\n", "appId", "ts", "random", "prepayId").Item2,
        Lines("\n", "sub_appid", "timestamp", "nonce_str", "prepay_id").Item2,
        Lines("\n", "method", "url", "timestamp", "nonce", "body").Item2,
        Lines("\n", "timestamp", "nonce", "body").Item2,
        Lines("\n", "appId", "timestamp", "nonce", "body").Item1,
        Lines("\r\n", "name", "street", "city", "country").Item1,
        Pairs("appId=", "&nonceStr=", "&package=", "&signType=", "&timeStamp=", "&key="),
        Pairs("appid=", "&noncestr=", "&package=", "&partnerid=", "&prepayid=", "&timestamp=", "&key="),
        Pairs("appId=", "&timeStamp=", "&nonceStr="),
        Pairs("jsapi_ticket=", "&noncestr=", "&timestamp=", "&url="),
    };

    public static TheoryData<Draft, Code, string, string> Packages => new()
    {
        { Invoke(("package", Concat("prepay_id=", Ref("prepayId")))), Signed("prepayId"), "prepayId", "signed-prefix: \" + \"prepay_id=\" + prepayId + \"" },
        { Invoke(("package", Ref("prepayId"))), Signed("prepayId"), "", "" },
        { Invoke(("package", Ref("package"))), Signed("package"), "", "" },
        { AppInvoke(("package", "Sign=WXPay"), ("sign", Unknown())), Signed("prepayId"), "", "" },
        { AppInvoke(("package", "Sign=WXPay"), ("sign", Unknown())), Interpolated(Ref("appId"), "\n", Ref("timeStamp"), "\n", Ref("nonceStr"), "\nprepay_id=", Ref("id"), "\n"), "prepay_id={id", "signed-bare: {id}" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code signed, string place, string says) => Of(signed).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code signed) => Of(signed).Ignores();

    [Theory, MemberData(nameof(Packages))]
    public void ComparesThePackage(Draft start, Code signed, string place, string repair)
    {
        var verdict = Verdict.Of(new SigningMessageMalformed(), [start], [signed]);
        Assert.Equal(place, verdict.Places);
        Assert.Equal(repair, verdict.Repairs);
    }

    [Fact]
    public void MendsLineBreaks()
    {
        Assert.Equal("final-line-feed: \" + package + \"\\n\"", Of(Lines("\n", "appId", "timeStamp", "nonceStr", "package").Item1).Repairs);
        Assert.Equal(
            "line-feed: appId + \"\\n\" + timeStamp + \"\\n\" + nonceStr + \"\\n\" + package + \"\\n\"",
            Of(Concat(Ref("appId"), NewLine, Ref("timeStamp"), NewLine, Ref("nonceStr"), NewLine, Ref("package"), NewLine)).Repairs);
    }

    [Fact]
    public void MarksOneBreakAndNamesTheOthers() =>
        Assert.Equal("Environment.NewLine | Environment.NewLine", Of(Concat(Ref("appId"), NewLine, Ref("timeStamp"), NewLine, Ref("nonceStr"), NewLine, Ref("package"), "\n")).Related);

    // The lines of these names, without and with the last break.
    private static (Code Item1, Code Item2) Lines(string end, params string[] names)
    {
        var parts = names.SelectMany(name => new Code[] { Ref(name), end }).ToArray();
        return (Concat(parts[..^1]), Concat(parts));
    }

    private static Code Signed(string package) => Lines("\n", "appId", "timeStamp", "nonceStr", package).Item2;

    private static Code Pairs(params string[] keys) => Concat([.. keys.SelectMany(key => new Code[] { key, Ref("value") })]);

    private static Verdict Of(Code signed) => Verdict.Of(new SigningMessageMalformed(), [], [signed]);
}
