using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class AppPaymentLikeJsapiTests
{
    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { AppInvoke(("package", "prepay_id=wx2014")), "\"prepay_id=wx2014\"", "package of an app payment is the constant" },
        { AppInvoke(("package", "Sign=wxpay")), "\"Sign=wxpay\"", "package of an app payment" },
        { AppInvoke(("package", "")), "\"\"", "package of an app payment" },
        { AppInvoke(("package", Concat("prepay_id=", Unknown()))), "\"prepay_id=\" + Next()", "package of an app payment" },
        { AppInvoke(("package", Interpolated("prepay_id=", Unknown()))), "$\"prepay_id={Next()}\"", "package of an app payment" },
        { AppInvoke(("package", String("prepayId"))), "prepayId", "package of an app payment" },
        { AppInvoke(("packageValue", Concat("prepay_id=", Unknown()))), "\"prepay_id=\" + Next()", "packageValue of an app payment" },
        { AppInvoke(("prepayid", Concat("prepay_id=", Unknown()))), "\"prepay_id=\" + Next()", "prepayid of an app payment is the bare prepay_id" },
        { AppInvoke(("prepayid", "prepay_id=wx2014")), "\"prepay_id=wx2014\"", "is the bare prepay_id" },
        { AppInvoke(("paySign", Unknown())), "\"paySign\"", "has no 'paySign'" },
        { AppInvoke(("signType", "RSA")), "\"signType\"", "has no 'signType'" },
    };

    public static TheoryData<Draft> Right => new()
    {
        AppInvoke(("package", "Sign=WXPay"), ("prepayid", String("prepayId")), ("sign", Unknown())),
        AppInvoke(("packageValue", "Sign=WXPay")),
        AppInvoke(("package", Named("Package", "Sign=WXPay"))),
        AppInvoke(("package", Unknown())),
        AppInvoke(("prepayid", "wx2014")),
        Invoke(("package", Concat("prepay_id=", Unknown())), ("signType", "RSA")),
        Names("prepayid packageValue paySign"),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft payload, string place, string says) => Of(payload).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft payload) => Of(payload).Ignores();

    [Fact]
    public void MendsThePackage()
    {
        Assert.Equal("sign-wxpay: SetValue(\"package\", \"Sign=WXPay\");", Of(AppInvoke(("package", Concat("prepay_id=", Unknown())))).Repairs);
        Assert.Equal("sign-wxpay: SetValue(\"package\", \"Sign=WXPay\");", Of(AppInvoke(("package", "wx2014"))).Repairs);
        Assert.Equal("sign-wxpay: package = \"Sign=WXPay\"", Of(AppInvoke(("package", "wx2014")) with { Shape = PayloadShape.Json }).Repairs);
        Assert.Equal("", Of(AppInvoke(("package", Escaped("wx2014"))) with { Shape = PayloadShape.Json }).Repairs);
        Assert.Equal("", Of(AppInvoke(("prepayid", "prepay_id=wx2014"))).Repairs);
        Assert.Equal("", Of(AppInvoke(("paySign", Unknown()))).Repairs);
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new AppPaymentLikeJsapi(), draft);
}
