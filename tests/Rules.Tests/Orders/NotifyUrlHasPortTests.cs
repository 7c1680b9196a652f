using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class NotifyUrlHasPortTests
{
    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { "https://pay.teashop.cn:8443/n", "8443", "names port 8443" },
        { "https://pay.teashop.cn:8443", "8443", "names port 8443" },
        { "https://[2001:db8::1]:8443/n", "8443", "names port 8443" },
        { "https://pay.teashop.cn:443/n", "info: 443", "names port 443" },
        { "http://pay.teashop.cn:80/n", "info: 80", "names port 80" },
        { Interpolated("https://pay.teashop.cn:8443/", Unknown()), "8443", "names port 8443" },
        { Escaped("https://pay.teashop.cn:8443/n"), "\"https://pay.teashop.cn:8443/n\"", "names port 8443" },
    };

    public static TheoryData<Code> Others => new()
    {
        "https://pay.teashop.cn/n", "https://pay.teashop.cn:/n", "http://localhost:5000/n", "http://[::1]:5000/n", "http://192.168.1.8:8080/n", "https://example.com:8443/n",
        "https://pay.teashop.cn/n?time=10:30", Interpolated("https://pay.teashop.cn:84", Unknown()), Interpolated("https://pay.teashop.cn:", Unknown(), "/n"), Unknown(), "",
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code url, string place, string says) => Of(Order(V2, ("notify_url", url))).Catches(place, says);

    [Theory, MemberData(nameof(Others))]
    public void Ignores(Code url) => Of(Order(V2, ("notify_url", url))).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new NotifyUrlHasPort(), draft);
}
