using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class NotifyUrlTests
{
    // Scheme, host, port, and what kind of host it is.
    public static TheoryData<Code, string> Parts => new()
    {
        { "https://pay.teashop.cn/notify", "https pay.teashop.cn - public" },
        { "HTTP://Pay.TeaShop.cn/notify", "http Pay.TeaShop.cn - public" },
        { "https://pay.teashop.cn", "https pay.teashop.cn - public" },
        { "https://pay.teashop.cn:8443/notify", "https pay.teashop.cn 8443 public" },
        { "https://pay.teashop.cn:8443", "https pay.teashop.cn 8443 public" },
        { "https://pay.teashop.cn:/notify", "https pay.teashop.cn - public" },
        { "https://pay.teashop.cn?a=1:2", "https pay.teashop.cn - public" },
        { "https://pay.teashop.cn#top", "https pay.teashop.cn - public" },
        { "https://支付.中国/notify", "https 支付.中国 - public" },
        { "https://203.0.113.7/notify", "https 203.0.113.7 - public" },
        { "/notify", "- - -" },
        { "pay.teashop.cn:8443/notify", "- - 8443" },
        { "://pay.teashop.cn", "- - -" },
        { "ftp://pay.teashop.cn/notify", "ftp pay.teashop.cn - public" },

        { "http://localhost:5000/notify", "http localhost 5000 local" },
        { "http://LocalHost/notify", "http LocalHost - local" },
        { "http://127.0.0.1/notify", "http 127.0.0.1 - local" },
        { "http://0.0.0.0:80/notify", "http 0.0.0.0 80 local" },
        { "http://[::1]:5000/notify", "http [::1] 5000 local" },
        { "http://[::1]", "http [::1] - local" },
        { "http://[::1", "http [::1 - public" },
        { "https://[2001:db8::1]:8443/notify", "https [2001:db8::1] 8443 public" },
        { "http://shopserver/notify", "http shopserver - local" },
        { "https://pay.shop.test/notify", "https pay.shop.test - local" },

        { "http://10.0.0.8/notify", "http 10.0.0.8 - private" },
        { "http://192.168.1.8/notify", "http 192.168.1.8 - private" },
        { "http://172.15.0.1/notify", "http 172.15.0.1 - public" },
        { "http://172.16.0.1/notify", "http 172.16.0.1 - private" },
        { "http://172.31.255.1/notify", "http 172.31.255.1 - private" },
        { "http://172.32.0.1/notify", "http 172.32.0.1 - public" },
        { "http://172.teashop.cn/notify", "http 172.teashop.cn - public" },
        { "http://100.teashop.cn/notify", "http 100.teashop.cn - public" },
        { "https://pay.shop.local/notify", "https pay.shop.local - private" },

        { "http://paysdk.weixin.qq.com/example/ResultNotifyPage.aspx", "http paysdk.weixin.qq.com - demo" },
        { "https://pay.weixin.qq.com/notify", "https pay.weixin.qq.com - public" },
        { "https://example.com/notify", "https example.com - placeholder" },
        { "https://pay.EXAMPLE.org/notify", "https pay.EXAMPLE.org - placeholder" },
        { "https://www.yourdomain.com/notify", "https www.yourdomain.com - placeholder" },
        { "https://myexample.com/notify", "https myexample.com - public" },
        { "https://shop.example/notify", "https shop.example - placeholder" },

        { Interpolated("https://", Unknown(), "/notify"), "https - - …" },
        { Interpolated("https://pay.", Unknown()), "https - - …" },
        { Interpolated("https://pay.teashop.cn/", Unknown()), "https pay.teashop.cn - public …" },
        { Interpolated("https://pay.teashop.cn:84", Unknown()), "https pay.teashop.cn - public …" },
        { Interpolated("https://pay.teashop.cn:8443/", Unknown()), "https pay.teashop.cn 8443 public …" },
        { Concat("http://localhost:5000", Unknown()), "http localhost - local …" },
        { Named("Notify", "https://pay.teashop.cn/notify"), "https pay.teashop.cn - public" },
        { Concat(Named("Host", "https://pay.teashop.cn/"), Unknown()), "https pay.teashop.cn - public …" },
        { Choice("https://a.cn/n", "http://localhost/n"), "https a.cn - public; http localhost - local" },

        { Concat(Unknown(), "/notify"), "" },
        { "", "" },
        { Null, "" },
        { Unknown(), "" },
        { 1, "" },
    };

    [Theory, MemberData(nameof(Parts))]
    public void Knows(Code url, string expected) => Assert.Equal(expected, string.Join("; ", NotifyUrl.Of(url.Read()).Select(Describe)));

    [Fact]
    public void FindsPlacesWithinTheText()
    {
        var url = Assert.Single(NotifyUrl.Of(Text("https://pay.teashop.cn:8443/notify").Read()));

        Assert.Equal("8443", Sheet.At(url.Place(url.PortStart, 4)));
        Assert.Equal("pay.teashop.cn", Sheet.At(url.Place(url.HostStart, url.HostEnd - url.HostStart)));
    }

    private static string Describe(NotifyUrl url) =>
        string.Join(" ", new[] { OrDash(url.Scheme), OrDash(url.Host), OrDash(url.Port), KindOf(url), url.IsWhole ? "" : "…" }.Where(part => part.Length > 0));

    private static string KindOf(NotifyUrl url) => string.Join("+", new[]
    {
        (url.IsLocalHost, "local"), (url.IsPrivateHost, "private"), (url.IsDemoHost, "demo"), (url.IsPlaceholder, "placeholder"), (url.IsPublicHost, "public"),
    }.Where(kind => kind.Item1).Select(kind => kind.Item2));

    private static string OrDash(string text) => text.Length == 0 ? "-" : text;
}
