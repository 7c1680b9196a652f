using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class MerchantIdMalformedTests
{
    public static TheoryData<string, Code, string, string> Mistakes => new()
    {
        { "mchid", "wxd678efh567hg6787", "\"wxd678efh567hg6787\"", "mchid is 'wxd678efh567hg6787', which is an appid" },
        { "appid", "1900000109", "\"1900000109\"", "appid is '1900000109', which is a merchant number" },
        { "appid", "10000100", "\"10000100\"", "'10000100', which is a merchant number" },
        { "mchid", "1900000109 ", "\"1900000109 \"", "mchid '1900000109 ' has a blank in it" },
        { "appid", " wxd678efh567hg6787", "\" wxd678efh567hg6787\"", "has a blank in it" },
        { "appid", "wxd678efh567hg678", "info: \"wxd678efh567hg678\"", "'wxd678efh567hg678' is no appid" },
        { "appid", "wx000000000000001", "info: \"wx000000000000001\"", "'wx000000000000001' is no appid" },
        { "mchid", "19000001099", "info: \"19000001099\"", "'19000001099' is no merchant number" },
        { "mchid", "190000010O", "info: \"190000010O\"", "'190000010O' is no merchant number" },
        { "mchid", Named("MCHID", "wxd678efh567hg6787"), "\"wxd678efh567hg6787\"", "which is an appid" },
        { "mchid", Choice(Unknown(), "wxd678efh567hg6787"), "\"wxd678efh567hg6787\"", "which is an appid" },
    };

    public static TheoryData<string, Code> Right => new()
    {
        { "appid", "wxd678efh567hg6787" }, { "mchid", "1900000109" }, { "mchid", "10000100" }, { "mchid", "190000010" },
        { "appid", "" }, { "mchid", Null }, { "appid", Unknown() }, { "mchid", 1900000109 },
        { "appid", "wx your appid" }, { "mchid", "{mchid}" }, { "mchid", "xxxxxxxxxx" }, { "appid", "wxxxxxxxxxxxxxxxxx" }, { "appid", "wx000000000000000" },
        { "appid", "WeChatPay:AppId" }, { "appid", "WxAppId" }, { "mchid", "mch_id" }, { "mchid", "MchId" }, { "mchid", "M10001" }, { "appid", "ww0123456789abcdef" }, { "appid", "1001" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(string field, Code value, string place, string says) => Of(Order(V3, (field, value))).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(string field, Code value) => Of(Order(V3, (field, value))).Ignores();

    [Fact]
    public void CatchesSettingsAndStarts()
    {
        Of(Settings(("MCHID", "wxd678efh567hg6787"), ("APPID", Unknown()))).Catches("\"wxd678efh567hg6787\"", "which is an appid");
        Of(Invoke(("appId", "1900000109"))).Catches("\"1900000109\"", "which is a merchant number");
    }

    [Fact]
    public void IgnoresTestsAndAnswers()
    {
        Of(Order(V3, ("mchid", "wxd678efh567hg6787")).InTest()).Ignores();
        Of(Answer(("mch_id", "wxd678efh567hg6787"))).Ignores();
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new MerchantIdMalformed(), draft);
}
