using WeChatPayLint.Orders;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class NotifyUrlHasQueryTests
{
    private static readonly Code WithOrder = Interpolated("https://pay.teashop.cn/n?order=", String("id"));

    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { "https://pay.teashop.cn/n?shop=1", "?shop=1", "carries '?shop=1'" },
        { "https://pay.teashop.cn/n?", "?", "carries '?'" },
        { "https://pay.teashop.cn/n&shop=1", "&shop=1", "carries '&shop=1'" },
        { "https://pay.teashop.cn/n#top", "#top", "carries '#top'" },
        { "https://pay.teashop.cn/n ", " ", "carries '␠'" },
        { "https://pay.teashop.cn/my notify", " notify", "carries ' notify'" },
        { "/notify?shop=1", "?shop=1", "carries '?shop=1'" },
        { WithOrder, "?order=", "carries '?order='" },
        { Interpolated("https://pay.teashop.cn/", Unknown(), "?a=1"), "?a=1", "carries '?a=1'" },
        { Concat("https://pay.teashop.cn/n", "?order=", Unknown()), "?order=", "carries '?order='" },
        { Escaped("https://pay.teashop.cn/n?a=1"), "\"https://pay.teashop.cn/n?a=1\"", "carries '?a=1'" },
        { Choice("https://pay.teashop.cn/n", "https://pay.teashop.cn/n?test"), "?test", "carries '?test'" },
        { Named("Notify", "https://pay.teashop.cn/n?shop=1"), "?shop=1", "carries '?shop=1'" },
    };

    public static TheoryData<Code> Right => new()
    {
        "https://pay.teashop.cn/n",
        "https://pay.teashop.cn/n/1",
        Interpolated("https://pay.teashop.cn/n/", Unknown()),
        Interpolated("https://pay.teashop.cn/n/", Choice("a?b", "c")),
        Unknown(), Null, "",
    };

    public static TheoryData<Draft, string> Repairs => new()
    {
        { Order(V3, ("notify_url", WithOrder)), "query-to-attach?: attach = id, / notify_url = $\"https://pay.teashop.cn/n\"" },
        { Order(V3, ("notify_url", WithOrder)).Keyed(), "query-to-attach?: SetValue(\"attach\", id); / SetValue(\"notify_url\", $\"https://pay.teashop.cn/n\");" },
        { Order(V3, ("notify_url", Concat("https://pay.teashop.cn/n?order=", Integer("id")))), "query-to-attach?: attach = id.ToString(System.Globalization.CultureInfo.InvariantCulture), / notify_url = \"https://pay.teashop.cn/n\"" },
        { Order(V3, ("notify_url", Concat("https://pay.teashop.cn/n?order=", Product(Integer("id"), 2)))), "query-to-attach?: attach = (id * 2).ToString(System.Globalization.CultureInfo.InvariantCulture), / notify_url = \"https://pay.teashop.cn/n\"" },
        { Order(V3, ("notify_url", Interpolated("https://pay.teashop.cn/n?order=", Choice(String("id"), "0")))), "query-to-attach?: attach = flag ? id : \"0\", / notify_url = $\"https://pay.teashop.cn/n\"" },
        { Order(V3, ("notify_url", WithOrder), ("attach", Unknown())), "" },
        { Order(V3, ("notify_url", WithOrder)).Where("notify_url", url => url with { IsKeyShared = true }), "" },
        { Order(V3, ("notify_url", WithOrder)).Where("notify_url", url => url with { Element = null }), "" },
        { Order(V3, ("notify_url", Interpolated("https://pay.teashop.cn/n?order=", Integer("id").In("D8")))), "" },
        { Order(V3, ("notify_url", Interpolated("https://pay.teashop.cn/n?a=1&order=", String("id")))), "" },
        { Order(V3, ("notify_url", Interpolated("https://pay.teashop.cn/n?order=", String("id"), "&a=1"))), "" },
        { Order(V3, ("notify_url", Interpolated("https://pay.teashop.cn/n?", String("id")))), "" },
        { Order(V3, ("notify_url", "https://pay.teashop.cn/n?order=1")), "" },
        { Order(V3, ("notify_url", Named("url", WithOrder))), "" },
        { Order(V3, ("notify_url", Choice(WithOrder, Null))), "" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code url, string place, string says) => Of(Order(V3, ("notify_url", url))).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code url) => Of(Order(V3, ("notify_url", url))).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Draft payload, string repair) => Assert.Equal(repair, Of(payload).Repairs);

    [Fact]
    public void CatchesSettings() => Of(Settings(("TenPayV3Notify", "https://pay.teashop.cn/n?a=1"))).Catches("?a=1", "carries '?a=1'");

    private static Verdict Of(Draft draft) => Verdict.Of(new NotifyUrlHasQuery(), draft);
}
