using WeChatPayLint.Versions;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Versions;

public class TradeTypeWrongTests
{
    public static TheoryData<string, string> Mistakes => new()
    {
        { "H5", "MWEB" }, { "WAP", "MWEB" }, { "mweb", "MWEB" }, { "MINIPROGRAM", "JSAPI" }, { "MINI_PROGRAM", "JSAPI" }, { "jsapi", "JSAPI" }, { "JSAPI ", "JSAPI" }, { "JsApi", "JSAPI" },
        { "Native", "NATIVE" }, { "QRCODE", "NATIVE" }, { "app", "APP" }, { "MICROPAY", "" }, { "WXPAY", "" },
    };

    public static TheoryData<Code> Right => new() { "JSAPI", "NATIVE", "APP", "MWEB", "PAP", Choice("JSAPI", "APP"), Named("TradeType", "NATIVE"), "", Null, Unknown(), Concat("JS", Unknown()) };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(string type, string nearest)
    {
        var verdict = Of(Order(V2, ("trade_type", type)));

        verdict.Catches("\"" + type + "\"", "trade_type '" + type + "' does not exist");
        Assert.Equal(nearest.Length == 0 ? "" : "trade-type?: trade_type = \"" + nearest + "\"", verdict.Repairs);
    }

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code type) => Of(Order(V2, ("trade_type", type))).Ignores();

    [Fact]
    public void CatchesOneOfSeveral() => Of(Order(V2, ("trade_type", Choice("JSAPI", "H5")))).Catches("\"H5\"", "'H5'");

    [Fact]
    public void MendsOnlyWhereTheTextHasAPlace() => Assert.Equal("", Of(Order(V2, ("trade_type", Escaped("H5")))).Repairs);

    [Fact]
    public void SuggestsNoneInV3() => Of(Order(V3, ("trade_type", "JSAPI"))).Catches("info: trade_type", "trade_type is a field of V2");

    [Fact]
    public void IgnoresTheGlobalInterfaceAndModels()
    {
        Of(Order(V3, ("trade_type", "JSAPI")).With(evidence => evidence with { IsGlobal = true })).Ignores();
        Of(Order(V3, ("trade_type", "JSAPI"), ("merchant_category_code", Unknown()))).Ignores();
        Of(Order(V3, ("trade_type", "JSAPI")).Sdk()).Ignores();
    }

    [Fact]
    public void IgnoresAnswers() => Of(Answer(("trade_type", "MICROPAY"))).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new TradeTypeWrong(), draft);
}
