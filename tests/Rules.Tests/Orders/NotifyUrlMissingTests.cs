using WeChatPayLint.Orders;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class NotifyUrlMissingTests
{
    public static TheoryData<Draft, string> Mistakes => new()
    {
        { MissingFields.V3(Product.Native).Without("notify_url"), "appid" },
        { MissingFields.V3(Product.App).Without("notify_url").SentBy("mchid"), "appid" },
        { MissingFields.V3(Product.App).Without("notify_url").Global(), "appid" },
        { MissingFields.Agency(Product.Native).Without("notify_url"), "sp_appid" },
        { MissingFields.V3(Product.Unknown).Without("notify_url"), "info: appid" },
        { MissingFields.V2("APP").Without("notify_url"), "appid" },
        { MissingFields.V2("APP").Without("notify_url").Keyed(), "\"appid\"" },
        { MissingFields.V3(Product.Native).Having("notify_url", ""), "\"\"" },
        { MissingFields.V3(Product.Native).Having("notify_url", Null), "null" },
        { MissingFields.V3(Product.Native).Having("notify_url", "").Built(), "info: \"\"" },
        { MissingFields.V2("APP").Having("notify_url", "").SentBy("notify_url"), "\"\"" },
    };

    public static TheoryData<Draft> Right => new()
    {
        MissingFields.V3(Product.Native),
        MissingFields.V2("APP"),
        MissingFields.V3(Product.Native).Without("notify_url").Built(),
        MissingFields.V2("APP").Without("notify_url").SentBy("notify_url"),
        MissingFields.V3(Product.Native).Having("notify_url", "").And("notify_url", Unknown()),
        MissingFields.V3(Product.Native).Having("notify_url", Choice(Unknown(), "")),
        MissingFields.V3(Product.Native).Having("notify_url", Named("NotifyUrl", "")),
        MissingFields.Combined(Product.Native),
        MissingFields.Combined(Product.Native).Having("notify_url", ""),
        MissingFields.V2("APP").Without("notify_url").And("auth_code", Unknown()),
        MissingFields.V2("PAP").Without("notify_url"),
        Payloads.Refund(Payloads.V3).SentAsItIs(),
        Payloads.Refund(Payloads.V3, ("notify_url", "")).SentAsItIs(),
        Payloads.Query().SentAsItIs(),
        Payloads.Answer().SentAsItIs(),
    };

    private static readonly Draft Settings = Payloads.Settings(("MCHID", "1900000109"), ("NOTIFY_URL", "")).Where("notify_url", AsConst);

    [Fact]
    public void CatchesAnEmptyConstantOfSettings() => Of(Settings).Catches("info: \"\"", "notify_url is empty");

    [Fact]
    public void IgnoresSettingsThatAreFilledInElsewhere()
    {
        Of(Payloads.Settings(("MCHID", "1900000109"), ("NOTIFY_URL", ""))).Ignores();
        Of(Payloads.Settings(("MCHID", "1900000109"), ("NOTIFY_URL", "https://pay.teashop.cn/n")).Where("notify_url", AsConst)).Ignores();
        Of(Payloads.Settings(("MCHID", ""), ("NOTIFY_URL", "")).Where("notify_url", AsConst)).Ignores();
        Of(Settings.And("notify_url", "").Where("notify_url", AsConst)).Ignores();
    }

    private static WeChatPayLint.Payloads.Field AsConst(WeChatPayLint.Payloads.Field setting) => setting with { ConstKeyword = default(Span) };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place) => Of(order).Catches(place, "notify_url");

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new NotifyUrlMissing(), draft);
}
