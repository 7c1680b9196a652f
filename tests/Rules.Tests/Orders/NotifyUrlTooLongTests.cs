using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class NotifyUrlTooLongTests
{
    [Fact]
    public void CatchesWhatIsLongerThanTheField()
    {
        Of(Order(V3, ("notify_url", Url(256)))).Catches(Url(256).ToString(), "256 characters, the limit is 255");
        Of(Order(V2, ("notify_url", Url(257)))).Catches(Url(257).ToString(), "257 characters, the limit is 256");
        Of(Settings(("NotifyUrl", Url(256)))).Catches(Url(256).ToString(), "the limit is 255");
        Of(Order(V3, ("notify_url", Interpolated(Url(255), Integer("id"))))).Catches(Interpolated(Url(255), Integer("id")).ToString(), "256 characters");
    }

    [Fact]
    public void IgnoresWhatFits()
    {
        Of(Order(V3, ("notify_url", Url(255)))).Ignores();
        Of(Order(V2, ("notify_url", Url(256)))).Ignores();
        Of(Order(V3, ("notify_url", Interpolated(Url(255), Unknown())))).Ignores();
        Of(Order(V3, ("notify_url", Choice(Url(20), Url(30))))).Ignores();
    }

    private static Code Url(int length) => Text("https://pay.teashop.cn/".PadRight(length, 'n'));

    private static Verdict Of(Draft draft) => Verdict.Of(new NotifyUrlTooLong(), draft);
}
