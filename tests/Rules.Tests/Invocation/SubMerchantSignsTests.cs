using WeChatPayLint.Api;
using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class SubMerchantSignsTests
{
    public static TheoryData<Code, string> Merchants => new()
    {
        { Ref("subMchId"), "subMchId" }, { Ref("config").Member("SubMchId"), "config.SubMchId" }, { Ref("SUB_MCH_ID"), "SUB_MCH_ID" }, { Ref("options").Member("SubMerchantId"), "options.SubMerchantId" },
        { "1900000109", "1900000109" }, { Named("MchId", "1900000109"), "MchId" },
        { Ref("mchId"), "" }, { Ref("spMchId"), "" }, { "1900000001", "" }, { Unknown(), "" },
    };

    [Theory, MemberData(nameof(Merchants))]
    public void JudgesTheHeader(Code merchant, string place) => Assert.Equal(place, Of(merchant));

    [Theory]
    [InlineData("subMchId", "subMchId")]
    [InlineData("mchId", "")]
    public void JudgesTheClient(string name, string place)
    {
        var client = new Draft(PayloadShape.Model, [("mchid", Ref(name)), (SettingNames.ApiV3Key, Unknown())]).Sdk();
        Assert.Equal(place, Verdict.Of(new SubMerchantSigns(), client).Places);
    }

    // Of(header) reads the same sheet as the order of a sub-merchant.
    private static string Of(Code merchant)
    {
        var sheet = new Sheet();
        var order = Order(V3, ("sub_mchid", "1900000109")).WriteOn(sheet);
        var header = (TextValue)Interpolated("mchid=\"", merchant, "\",nonce_str=\"", Ref("nonce"), "\",serial_no=\"", Ref("serial"), "\",signature=\"", Ref("signature"), "\"").Write(sheet);
        var scope = new Scope([order], [], [], [AuthorizationHeader.Of(header.Parts)!]);
        return string.Join(" | ", new SubMerchantSigns().Check(scope).Select(problem => Sheet.At(problem.Span)));
    }
}
