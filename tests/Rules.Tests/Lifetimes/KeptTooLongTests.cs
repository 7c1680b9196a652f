using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Lifetimes;

public class KeptTooLongTests
{
    public static TheoryData<string, Code, Code, string> Mistakes => new()
    {
        { "WXP601", Ref("prepayId"), Call("TimeSpan", "FromHours", 24), "is kept for 1440 minutes, but can be used for 120; keep it for 110" },
        { "WXP601", Ref("answer").Member("PrepayId"), Now.Call("AddDays", 1), "1440 minutes" },
        { "WXP602", Ref("mweb_url"), Call("TimeSpan", "FromMinutes", 6), "is kept for 6 minutes, but can be used for 5; keep it for 4" },
        { "WXP602", Concat(Ref("mwebUrl"), "&redirect_url=x"), Call("TimeSpan", "FromHours", 1), "60 minutes" },
        { "WXP603", Ref("codeUrl"), New("TimeSpan", 3, 0, 0), "is kept for 180 minutes, but can be scanned for 120; keep it for 110" },
    };

    public static TheoryData<string, Code, Code> Right => new()
    {
        { "WXP601", Ref("prepayId"), Call("TimeSpan", "FromHours", 2) },
        { "WXP601", Ref("orderNo"), Call("TimeSpan", "FromHours", 24) },
        { "WXP601", Ref("prepayId"), Ref("lifetime") },
        { "WXP602", Ref("mweb_url"), Call("TimeSpan", "FromMinutes", 5) },
        { "WXP602", Ref("h5Url"), Call("TimeSpan", "FromHours", 1) },
        { "WXP603", Ref("qrcodeUrl"), Call("TimeSpan", "FromDays", 1) },
    };

    public static TheoryData<Code, string> Repairs => new()
    {
        { Call("TimeSpan", "FromHours", 24), "shorter?: TimeSpan.FromMinutes(110)" },
        { Now.Call("AddDays", 1), "shorter?: DateTime.Now.AddMinutes(110)" },
        { New("TimeSpan", 3, 0, 0), "shorter?: System.TimeSpan.FromMinutes(110)" },
        { Named("Day", Call("TimeSpan", "FromDays", 1)), "" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(string id, Code value, Code lifetime, string says)
    {
        var sheet = new Sheet();
        Of(id, sheet, value, lifetime).Catches(lifetime.ToString(), says);
    }

    [Theory, MemberData(nameof(Right))]
    public void Ignores(string id, Code value, Code lifetime) => Of(id, new Sheet(), value, lifetime).Ignores();

    [Fact]
    public void TakesNamesThatAreAnybodysBesideAnOrderOnly()
    {
        var order = new Step(Operation.PlaceOrder, ApiVersion.V3, default);
        var day = Call("TimeSpan", "FromDays", 1);
        Assert.Single(Of("WXP602", new Sheet(), Ref("h5Url"), day, order).Problems);
        Assert.Single(Of("WXP603", new Sheet(), Ref("answer").Member("QrcodeUrl"), day, order).Problems);
    }

    [Theory, MemberData(nameof(Repairs))]
    public void Shortens(Code lifetime, string repair) => Assert.Equal(repair, Of("WXP601", new Sheet(), Ref("prepayId"), lifetime).Repairs);

    private static Verdict Of(string id, Sheet sheet, Code value, Code lifetime, params Step[] steps)
    {
        var kept = new KeptValue(value.Write(new Sheet()), lifetime.Write(sheet));
        return Verdict.Of((ScopeRule)RuleCatalog.Find(id)!, new Scope([], steps) { Kept = [kept] });
    }
}
