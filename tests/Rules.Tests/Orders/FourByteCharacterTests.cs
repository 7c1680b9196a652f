using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class FourByteCharacterTests
{
    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { Order(V3, ("description", "下午茶🍰")), "info: 🍰", "description contains '🍰', which has four bytes" },
        { Order(V2, ("body", "🍰下午茶🍵")), "info: 🍰", "body contains '🍰'" },
        { Order(V2, ("body", "𠮷野家")), "info: 𠮷", "body contains '𠮷'" },
        { Order(V3, ("attach", Interpolated("🍵", Unknown()))), "info: 🍵", "attach contains '🍵'" },
        { Order(V3, ("attach", Concat("茶🍵", Unknown()))), "info: 🍵", "attach contains '🍵'" },
        { Order(V3, ("goods_tag", "🎁")), "info: 🎁", "goods_tag" },
        { Order(V3, ("description", Escaped("茶🍵"))), "info: \"茶🍵\"", "description" },
        { Order(V3, ("description", Choice("茶", "🍵"))), "info: 🍵", "description" },
        { Refund(V3, ("reason", "退款😀")), "info: 😀", "reason" },
        { Refund(V2, ("refund_desc", "退款😀")), "info: 😀", "refund_desc" },
        { Order(V3, ("notify_url", "https://pay.teashop.cn／notify")), "／", "notify_url contains the full-width character '／'; write '/'" },
        { Order(V3, ("notify_url", "https：//pay.teashop.cn/notify")), "：", "write ':'" },
        { Order(V3, ("notify_url", "https://pay.teashop.cn/notify\n")), "\n", "notify_url contains a control character (U+000A)" },
        { Order(V3, ("notify_url", "\u200bhttps://pay.teashop.cn/notify")), "\u200b", "U+200B" },
    };

    public static TheoryData<Draft> Right => new()
    {
        Order(V3, ("description", "下午茶（大杯），１０％ off ™")),
        Order(V3, ("description", "Tea\n")),
        Order(V3, ("description", Unknown())),
        Order(V3, ("description", String("title").Call("Replace", "🍵", "茶"))),
        Order(V3, ("notify_url", "https://pay.teashop.cn/通知/🍵")),
        Answer(("attach", "🍵")),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft draft, string place, string says) => Verdict.Of(new FourByteCharacter(), draft).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft draft) => Verdict.Of(new FourByteCharacter(), draft).Ignores();
}
