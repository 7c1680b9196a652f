namespace WeChatPayLint.Analyzers.Tests.Rules;

/// <summary>The rules about notify_url: they judge one value, and each leaves to the others what is theirs.</summary>
public sealed class NotifyUrlTests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { "WXP112", "\"https://pay.teashop.cn/notify[|?shop=1|]\"" },
        { "WXP112", "\"https://pay.teashop.cn/notify[|#pay|]\"" },
        { "WXP112", "\"https://pay.teashop.cn/notify[|&a=1|]\"" },
        { "WXP112", "\"https://pay.teashop.cn/notify[| |]\"" },
        { "WXP112", "$\"https://pay.teashop.cn/notify[|?id=|]{number}\"" },
        { "WXP112", "\"https://pay.teashop.cn/notify[|?id=|]\" + number" },
        { "WXP112", "Shop.NotifyUrl() + \"[|?id=|]\" + number" },
        { "WXP113", "[|\"http://localhost:5000/notify\"|]" },
        { "WXP113", "[|\"https://127.0.0.1/notify\"|]" },
        { "WXP113", "[|\"https://0.0.0.0/notify\"|]" },
        { "WXP113", "[|\"https://[::1]/notify\"|]" },
        { "WXP113", "[|\"https://shop.test/notify\"|]" },
        { "WXP113", "[|\"https://myserver/notify\"|]" },
        { "WXP113", "[|\"/wechatpay/notify\"|]" },
        { "WXP113", "[|\"./PayNotify.aspx\"|]" },
        { "WXP113", "[|\"~/notify\"|]" },
        { "WXP113", "[|\"www.teashop.cn/notify\"|]" },
        { "WXP113", "[|\"https://pay.teashop.cn\"|]" },
        { "WXP113", "[|\"https://a.teashop.cn/n,https://b.teashop.cn/n\"|]" },
        { "WXP113", "[|\"http://paysdk.weixin.qq.com/example/ResultNotifyPage.aspx\"|]" },
        { "WXP113", "{|info:\"http://192.168.1.10/notify\"|}" },
        { "WXP113", "{|info:\"https://10.0.0.8/notify\"|}" },
        { "WXP113", "{|info:\"https://172.16.0.8/notify\"|}" },
        { "WXP113", "{|info:\"https://shop.local/notify\"|}" },
        { "WXP113", "{|info:\"https://www.example.com/notify\"|}" },
        { "WXP113", "[|$\"http://localhost:5000/notify/{number}\"|]" },
        { "WXP114", "[|\"http://pay.teashop.cn/notify\"|]" },
        { "WXP114", "[|\"HTTP://pay.teashop.cn/notify\"|]" },
        { "WXP114", "[|$\"http://pay.teashop.cn/{number}\"|]" },
        { "WXP115", "\"https://pay.teashop.cn:[|8443|]/notify\"" },
        { "WXP115", "\"https://pay.teashop.cn:{|info:443|}/notify\"" },
        { "WXP115", "$\"https://pay.teashop.cn:[|8443|]/{number}\"" },
        { "WXP116", "[|\"https://pay.teashop.cn/" + new string('n', 240) + "\"|]" },
        { "WXP116", "[|\"https://pay.teashop.cn/" + new string('n', 240) + "\" + number|]" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task CatchesInAModel(string rule, string url) => Verify.Catches(rule, Orders.Model("NotifyUrl", url));

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task CatchesInAnAnonymousObject(string rule, string url) => Verify.Catches(rule, Orders.Anonymous("notify_url", url));

    [Theory]
    [InlineData("WXP112", "\"https://pay.teashop.cn/notify[|?shop=1|]\"")]
    [InlineData("WXP113", "[|\"http://localhost:5000/notify\"|]")]
    [InlineData("WXP114", "{|info:\"http://pay.teashop.cn/notify\"|}")]
    [InlineData("WXP115", "\"https://pay.teashop.cn:[|8443|]/notify\"")]
    public Task CatchesInADictionaryOfV2(string rule, string url) => Verify.Catches(rule, Orders.Dictionary("notify_url", url));

    [Theory]
    [InlineData("WXP112", "\"https://pay.teashop.cn/notify[|?shop=1|]\"")]
    [InlineData("WXP113", "[|\"http://localhost:5000/notify\"|]")]
    [InlineData("WXP114", "{|info:\"http://pay.teashop.cn/notify\"|}")]
    [InlineData("WXP115", "\"https://pay.teashop.cn:[|8443|]/notify\"")]
    public Task CatchesInSettings(string rule, string url) => Verify.Catches(rule, "static class Settings { public const string MCHID = \"1900000109\"; public const string NOTIFY_URL = " + url + "; }");

    [Fact]
    public Task CatchesALengthOf257InV2() => Verify.Catches("WXP116", Orders.Dictionary("notify_url", "[|\"https://pay.teashop.cn/" + new string('n', 257 - 23) + "\"|]"));

    [Fact]
    public Task IgnoresALengthOf256InV2() => Verify.Ignores(Orders.Dictionary("notify_url", "\"https://pay.teashop.cn/" + new string('n', 256 - 23) + "\""));

    [Theory]
    [InlineData("\"https://pay.teashop.cn/notify\"")]
    [InlineData("\"https://pay.teashop.cn/\"")]
    [InlineData("$\"https://pay.teashop.cn/notify/{number}\"")]
    [InlineData("$\"https://pay.teashop.cn/notify/{(flag ? 1 : 2)}\"")]
    [InlineData("$\"https://{number}/notify\"")]
    [InlineData("$\"{Shop.NotifyUrl()}/notify\"")]
    [InlineData("Shop.NotifyUrl()")]
    [InlineData("\"https://1.2.3.4/notify\"")]
    [InlineData("\"https://172.32.0.8/notify\"")]
    [InlineData("\"https://localhost.teashop.cn/notify\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public Task Ignores(string url) => Verify.Ignores(Orders.Model("NotifyUrl", url));

    [Theory]
    [InlineData("another field", "order.OutTradeNumber = number; order.Attachment = \"http://localhost/n?x=1\";")]
    [InlineData("name of a setting", "data.SetValue(\"notify_url\", Environment.GetEnvironmentVariable(\"WeChatPay:NotifyUrl\"));")]
    [InlineData("another provider", "var map = new Dictionary<string, string> { [\"out_trade_no\"] = number, [\"subject\"] = \"Tea\", [\"notify_url\"] = \"http://localhost/n?x=1\" };")]
    public Task IgnoresOthers(string what, string code) => Verify.Ignores(code, what);
}
