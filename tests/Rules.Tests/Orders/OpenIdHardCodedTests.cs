using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class OpenIdHardCodedTests
{
    private const string OpenId = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

    public static TheoryData<Code> Constants => new() { OpenId, "oUpF8uMuAJO-M2pxb1Q9zNjWeS6o" };

    public static TheoryData<Code> Others => new() { "", "openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6", "xUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6茶", "oXXXXXXXXXXXXXXXXXXXXXXXXXXX", Null, Unknown(), Ref("openid") };

    [Theory, MemberData(nameof(Constants))]
    public void Catches(Code openid)
    {
        Of(Order(V3, ("payer.openid", openid))).Catches("info: \"" + openid.Read().AsText + "\"", "openid is a constant");
        Assert.DoesNotContain(OpenId, Assert.Single(Of(Order(V2, ("openid", openid))).Problems).Message.English, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Others))]
    public void Ignores(Code openid) => Of(Order(V3, ("payer.openid", openid))).Ignores();

    [Fact]
    public void IgnoresTestsAndAnswers()
    {
        Of(Order(V3, ("payer.openid", OpenId)).InTest()).Ignores();
        Of(Answer(("openid", OpenId))).Ignores();
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new OpenIdHardCoded(), draft);
}
