using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class NotifyUrlIsReturnPageTests
{
    private const string Page = "https://pay.teashop.cn/paid";

    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { Order(V2, ("redirect_url", Page), ("notify_url", Page)), "\"" + Page + "\"", "is the same address as redirect_url" },
        { Order(V2, ("return_url", Ref("url")), ("notify_url", Ref("url"))), "url", "is the same address as return_url" },
        { Order(V3, ("redirect_url", Named("Paid", Page)), ("notify_url", Page)), "\"" + Page + "\"", "is the same address as redirect_url" },
        { Order(V3, ("notify_url", Ref("returnUrl"))), "info: returnUrl", "takes 'returnUrl'" },
        { Order(V3, ("notify_url", Named("RETURN_URL", Page))), "info: RETURN_URL", "takes 'RETURN_URL'" },
        { Order(V3, ("notify_url", "https://pay.teashop.cn/paid.html")), "info: \"https://pay.teashop.cn/paid.html\"", "ends in '.html'" },
    };

    public static TheoryData<Draft> Right => new()
    {
        Order(V2, ("redirect_url", Page), ("notify_url", "https://pay.teashop.cn/notify")),
        Order(V2, ("redirect_url", Ref("page")), ("notify_url", Ref("notifyUrl"))),
        Order(V2, ("redirect_url", ""), ("notify_url", "")),
        Order(V2, ("redirect_url", Unknown()), ("notify_url", Unknown())),
        Order(V3, ("notify_url", Ref("notifyUrl"))),
        Order(V3, ("notify_url", Named("returnUrl", "https://pay.teashop.cn/wxnotify"))),
        Order(V3, ("notify_url", "https://pay.teashop.cn/notify.aspx")),
        Order(V3, ("redirect_url", Page)),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    [Fact]
    public void NamesThePage() => Assert.Equal("\"" + Page + "\"", Of(Order(V2, ("redirect_url", Page), ("notify_url", Page))).Related);

    private static Verdict Of(Draft draft) => Verdict.Of(new NotifyUrlIsReturnPage(), draft);
}
