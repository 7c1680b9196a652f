using WeChatPayLint.Invocation;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class PackageWithoutPrefixTests
{
    private static readonly Code Answered = Ref("answer").Call("GetValue", "prepay_id");

    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { String("prepayId"), "prepayId", "bare prepay_id" },
        { Ref("prepay_id"), "prepay_id", "bare prepay_id" },
        { Ref("wxPrepayID"), "wxPrepayID", "bare prepay_id" },
        { Ref("response").Member("PrepayId"), "response.PrepayId", "bare prepay_id" },
        { Answered, "answer.GetValue(\"prepay_id\")", "bare prepay_id" },
        { Answered.Call("ToString"), "answer.GetValue(\"prepay_id\").ToString()", "bare prepay_id" },
        { Ref("result").Call("get_Item", "prepay_id"), "result.get_Item(\"prepay_id\")", "bare prepay_id" },
        { Named("id", Answered), "id", "bare prepay_id" },
        { Named("prepayId", Unknown(StaticType.Text)), "prepayId", "bare prepay_id" },
        { Choice(String("prepayId"), Concat("prepay_id=", Unknown())), "prepayId", "bare prepay_id" },
        { "", "\"\"", "package is empty" },
        { Null, "null", "package is empty" },
        { "prepay_id=", "\"prepay_id=\"", "package is 'prepay_id='" },
        { "wx2014", "\"wx2014\"", "package is 'wx2014'" },
        { "Sign=WXPay", "\"Sign=WXPay\"", "package is 'Sign=WXPay'" },
        { Concat("prepayid=", Unknown()), "\"prepayid=\" + Next()", "package is 'prepayid=…'" },
        { Interpolated("id=", Unknown()), "$\"id={Next()}\"", "package is 'id=…'" },
    };

    public static TheoryData<Code> Right => new()
    {
        "prepay_id=wx2014",
        Concat("prepay_id=", Unknown()),
        Interpolated("prepay_id=", String("prepayId")),
        Concat("prepay", "_id=", Unknown()),
        Concat(Named("Prefix", "prepay_id="), Unknown()),
        Named("package", Concat("prepay_id=", String("id"))),
        Named("prepayId", Concat("prepay_id=", String("id"))),
        Named("prepayId", "prepay_id=wx2014"),
        Ref("package"), Ref("prepayIds"), Ref("answer").Call("GetValue", "package"), Unknown(),
    };

    public static TheoryData<Draft, string> Repairs => new()
    {
        { Invoke(("package", String("prepayId"))), "prepay-id-prefix-review?: package = $\"prepay_id={prepayId}\"" },
        { Invoke(("package", Answered)), "prepay-id-prefix-review?: package = \"prepay_id=\" + answer.GetValue(\"prepay_id\")" },
        { Invoke(("package", Named("id", Answered))), "prepay-id-prefix-review?: package = $\"prepay_id={id}\"" },
        { Invoke(("package", String("prepayId")), ("paySign", Ref("data").Call("MakeSign"))), "prepay-id-prefix: package = $\"prepay_id={prepayId}\"" },
        { Invoke(("package", String("prepayId")), ("paySign", Call("Rsa", "Sign", Unknown()))), "prepay-id-prefix-review?: package = $\"prepay_id={prepayId}\"" },
        { Invoke(("package", Choice(String("prepayId"), "prepay_id=1"))), "" },
        { Invoke(("package", "wx2014")), "" },
        { Invoke(("package", Null)), "" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code package, string place, string says) => Of(Page(package)).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code package) => Of(Page(package)).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Draft payload, string repair) => Assert.Equal(repair, Of(payload).Repairs);

    [Fact]
    public void IgnoresAppPayments() => Of(AppInvoke(("package", "Sign=WXPay"))).Ignores();

    [Fact]
    public void MendsTheStringToSignToo()
    {
        Assert.Equal(
            "prepay-id-prefix: \" + \"prepay_id=\" + prepayId + \" / package = $\"prepay_id={prepayId}\"",
            Of(String("prepayId"), Ref("prepayId")).Repairs);
        Assert.Equal("prepay-id-prefix: package = $\"prepay_id={prepayId}\"", Of(String("prepayId"), Concat("prepay_id=", Ref("id"))).Repairs);
        Assert.Equal("prepay-id-prefix-review?: package = $\"prepay_id={prepayId}\"", Of(String("prepayId"), Ref("package")).Repairs);
    }

    private static Verdict Of(Code returned, Code signed) => Verdict.Of(new PackageWithoutPrefix(), [Page(returned)], [Concat(Ref("appId"), "\n", Ref("timeStamp"), "\n", Ref("nonceStr"), "\n", signed, "\n")]);

    private static Draft Page(Code package) => Invoke(("package", package));

    private static Verdict Of(Draft draft) => Verdict.Of(new PackageWithoutPrefix(), draft);
}
