using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class SignTypeOfOtherVersionTests
{
    private static readonly Code Rsa = Ref("rsa").Call("SignData", Unknown());
    private static readonly Code Md5 = Ref("data").Call("MakeSign");

    public static TheoryData<Code, Code, string, string> Mistakes => new()
    {
        { "MD5", Rsa, "\"MD5\"", "signType is 'MD5', but a payment of V3" },
        { "HMAC-SHA256", Rsa, "\"HMAC-SHA256\"", "'HMAC-SHA256'" },
        { "SHA1", Rsa, "\"SHA1\"", "'SHA1'" },
        { "md5", Rsa, "\"md5\"", "'md5'" },
        { Named("SignType", "MD5"), Rsa, "\"MD5\"", "'MD5'" },
        { "MD5", Named("sign", Rsa), "\"MD5\"", "'MD5'" },
        { "RSA", Md5, "\"RSA\"", "signType is 'RSA', but this payment of V2" },
        { "MD5", Ref("data").Call("MakeSign", "HMAC-SHA256"), "\"MD5\"", "signType is 'MD5', but paySign is HMAC-SHA256" },
    };

    public static TheoryData<Code, Code> Right => new()
    {
        { "RSA", Rsa }, { "MD5", Md5 }, { "HMAC-SHA256", Md5 }, { "HMAC-SHA256", Ref("data").Call("MakeSign", "HMAC-SHA256") },
        { "MD5", Unknown() }, { "RSA", Unknown() }, { "", Rsa }, { Unknown(), Rsa }, { "MD5", Call("Sm2", "SignData", Unknown()) }, { "SM2", Rsa },
    };

    public static TheoryData<Step[], string, string> Placed => new()
    {
        { [Step(Operation.PlaceOrder, V3)], "MD5", "\"MD5\"" },
        { [Step(Operation.PlaceOrder, V3)], "RSA", "" },
        { [Step(Operation.PlaceOrder, V2)], "RSA", "\"RSA\"" },
        { [Step(Operation.PlaceOrder, V2)], "MD5", "" },
        { [Step(Operation.PlaceOrder, V2), Step(Operation.PlaceOrder, V3)], "MD5", "" },
        { [Step(Operation.PlaceOrder, ApiVersion.Unknown)], "MD5", "" },
        { [Step(Operation.QueryOrder, V3)], "MD5", "" },
        { [], "MD5", "" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code type, Code signature, string place, string says) => Of(Page(type, signature)).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code type, Code signature) => Of(Page(type, signature)).Ignores();

    [Theory, MemberData(nameof(Placed))]
    public void FollowsTheOrder(Step[] steps, string type, string expected) => Assert.Equal(expected, Of([Page(type, Unknown())], steps).Places);

    [Fact]
    public void CatchesAnotherTypeThanTheOrders()
    {
        Of([Order(V2, ("total_fee", Unknown()), ("sign_type", "HMAC-SHA256")), Page("MD5", Md5)]).Catches("\"MD5\"", "signType is 'MD5', but sign_type is HMAC-SHA256");
        Of([Order(V2, ("total_fee", Unknown()), ("sign_type", "MD5")), Page("MD5", Md5)]).Ignores();
    }

    [Fact]
    public void IgnoresPageConfig() => Of(PageConfig(("signType", "SHA1"))).Ignores();

    [Fact]
    public void MendsV3Only()
    {
        Assert.Equal("rsa: signType = \"RSA\"", Of(Page("MD5", Rsa)).Repairs);
        Assert.Equal("rsa: SignType = \"RSA\"", Of(Page(Named("SignType", "MD5"), Rsa)).Repairs);
        Assert.Equal("", Of(Page(Escaped("MD5"), Rsa)).Repairs);
        Assert.Equal("", Of(Page("RSA", Md5)).Repairs);
    }

    private static Draft Page(Code type, Code signature) => Invoke(("package", Unknown()), ("signType", type), ("paySign", signature));

    private static Step Step(Operation operation, ApiVersion version) => new(operation, version, Span.None);

    private static Verdict Of(Draft draft) => Of([draft]);

    private static Verdict Of(Draft[] drafts, params Step[] steps) => Verdict.Of(new SignTypeOfOtherVersion(), drafts, steps);
}
