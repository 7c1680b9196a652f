using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class NotifyUrlUnreachableTests
{
    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { "http://localhost:5000/notify", "\"http://localhost:5000/notify\"", "points at 'localhost'" },
        { "http://127.0.0.1/pay/notify.php", "\"http://127.0.0.1/pay/notify.php\"", "points at '127.0.0.1'" },
        { "https://[::1]/notify", "\"https://[::1]/notify\"", "points at '[::1]'" },
        { "https://shopserver/notify", "\"https://shopserver/notify\"", "points at 'shopserver'" },
        { "https://pay.shop.test/notify", "\"https://pay.shop.test/notify\"", "points at 'pay.shop.test'" },
        { "http://paysdk.weixin.qq.com/notify.php", "\"http://paysdk.weixin.qq.com/notify.php\"", "'paysdk.weixin.qq.com', the host of the official demo" },
        { "http://192.168.1.8/notify", "info: \"http://192.168.1.8/notify\"", "'192.168.1.8' in a private network" },
        { "https://pay.shop.local/notify", "info: \"https://pay.shop.local/notify\"", "'pay.shop.local' in a private network" },
        { "https://www.example.com/notify", "info: \"https://www.example.com/notify\"", "'www.example.com', which stands for a host" },
        { "/notify", "\"/notify\"", "'/notify' is not absolute" },
        { "./PayNotify.aspx", "\"./PayNotify.aspx\"", "'./PayNotify.aspx' is not absolute" },
        { "~/notify", "\"~/notify\"", "'~/notify' is not absolute" },
        { "www.teashop.cn", "\"www.teashop.cn\"", "'www.teashop.cn' is not absolute" },
        { "pay.teashop.cn/notify", "\"pay.teashop.cn/notify\"", "'pay.teashop.cn/notify' is not absolute" },
        { Interpolated("/notify/", Unknown()), "$\"/notify/{Next()}\"", "'/notify/' is not absolute" },
        { "https://pay.teashop.cn", "\"https://pay.teashop.cn\"", "'https://pay.teashop.cn' has no path" },
        { "https://a.cn/n,https://b.cn/n", "\"https://a.cn/n,https://b.cn/n\"", "more than one address ('https://a.cn/n,https://b.cn/n')" },
        { "https://a.cn/n;https://b.cn/n", "\"https://a.cn/n;https://b.cn/n\"", "more than one address" },
        { Interpolated("http://localhost:", Unknown(), "/notify"), "$\"http://localhost:{Next()}/notify\"", "points at 'localhost'" },
        { Choice("https://pay.teashop.cn/n", "http://localhost/n"), "\"http://localhost/n\"", "points at 'localhost'" },
        { Named("Notify", "http://localhost/n"), "\"http://localhost/n\"", "points at 'localhost'" },
    };

    public static TheoryData<Code> Right => new()
    {
        "https://pay.teashop.cn/notify",
        "https://pay.teashop.cn/",
        "https://pay.teashop.cn/notify,1",
        "https://203.0.113.7/notify",
        "https://172.32.0.1/notify",
        "WeChatPay:NotifyUrl", "{notify_url}", "notify", "https", "NotifyUrl is not set / missing",
        Interpolated("https://", Unknown(), "/notify"),
        Interpolated("https://pay.teashop.cn", Unknown()),
        Concat(Unknown(), "/notify"),
        "", Null, Unknown(),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code url, string place, string says) => Of(Order(V3, ("notify_url", url))).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code url) => Of(Order(V3, ("notify_url", url))).Ignores();

    [Fact]
    public void CatchesRefundsAndSettings()
    {
        Of(Refund(V3, ("notify_url", "http://localhost/n"))).Catches("\"http://localhost/n\"", "'localhost'");
        Of(Settings(("NOTIFY_URL", "http://localhost/n"))).Catches("\"http://localhost/n\"", "'localhost'");
    }

    [Fact]
    public void IgnoresTests() => Of(Order(V3, ("notify_url", "http://localhost/n")).InTest()).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new NotifyUrlUnreachable(), draft);
}
