using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class NotifyUrlNotHttpsTests
{
    public static TheoryData<Code, string> Mistakes => new()
    {
        { "http://pay.teashop.cn/n", "\"http://pay.teashop.cn/n\"" },
        { "HTTP://pay.teashop.cn/n", "\"HTTP://pay.teashop.cn/n\"" },
        { Interpolated("http://pay.teashop.cn/", Unknown()), "$\"http://pay.teashop.cn/{Next()}\"" },
        { Named("Notify", "http://pay.teashop.cn/n"), "\"http://pay.teashop.cn/n\"" },
    };

    public static TheoryData<Code> Others => new()
    {
        "https://pay.teashop.cn/n", "http://localhost/n", "http://10.0.0.8/n", "http://172.16.0.1/n", "http://paysdk.weixin.qq.com/n", "http://example.com/n",
        "pay.teashop.cn/n", "/n", Interpolated("http://", Unknown(), "/n"), Unknown(), Null, "",
    };

    public static TheoryData<Code, string> Repairs => new()
    {
        { "http://pay.teashop.cn/n", "https?: notify_url = \"https://pay.teashop.cn/n\"" },
        { Concat("http://pay.teashop.cn/", Unknown()), "https?: notify_url = \"https://pay.teashop.cn/\" + Next()" },
        { Named("Notify", "http://pay.teashop.cn/n"), "https?: Notify = \"https://pay.teashop.cn/n\"" },
        { Escaped("http://pay.teashop.cn/n"), "" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code url, string place) => Of(Order(V3, ("notify_url", url))).Catches(place, "uses http for 'pay.teashop.cn'");

    [Theory, MemberData(nameof(Others))]
    public void Ignores(Code url) => Of(Order(V3, ("notify_url", url))).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Code url, string repair) => Assert.Equal(repair, Of(Order(V3, ("notify_url", url))).Repairs);

    [Fact]
    public void SuggestsItWhereHttpStillWorks()
    {
        Of(Order(V2, ("notify_url", "http://pay.teashop.cn/n"))).Catches("info: \"http://pay.teashop.cn/n\"", "uses http");
        Of(Settings(("NotifyUrl", "http://pay.teashop.cn/n"))).Catches("info: \"http://pay.teashop.cn/n\"", "uses http");
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new NotifyUrlNotHttps(), draft);
}
