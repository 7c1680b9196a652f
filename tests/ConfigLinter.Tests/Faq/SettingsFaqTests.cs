using WeChatPayLint.Rules.Tests.Faq;

namespace WeChatPayLint.ConfigLinter.Tests.Faq;

/// <summary>Every statement of WeChat Pay's FAQ that a settings rule answers, held against settings: statement, rule, settings.</summary>
public sealed class SettingsFaqTests
{
    private const string Merchant = "merchants:\n- mchid: \"1900000109\"\n  ";

    private const string Account = Merchant + "appids:\n  - id: wxd930ea5d5a258f4f\n";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "F002", "WXC106", "paymentDirectories: [[|https://www.teashop.cn/Pay/|]]\n  pages: [https://www.teashop.cn/pay/checkout]" },
        { "F002", "WXC201", "paymentDirectories: [https://www.teashop.cn/pay/]\n  pages: [https://www.teashop.cn/pay/CheckOut]" },
        { "F003", "WXC101", "paymentDirectories: [[|teashop.cn/|]]" },
        { "F003", "WXC102", "paymentDirectories: [[|https://teashop.cn|]]" },
        { "F003", "WXC103", "paymentDirectories: [https://[|127.0.0.1|]/]" },
        { "F003", "WXC104", "paymentDirectories: [https://a.cn/, https://b.cn/, https://c.cn/, https://d.cn/, https://e.cn/, [|https://f.cn/|]]" },
        { "F003", "WXC105", "paymentDirectories: [https://teashop.cn[|:8080|]/]" },
        { "F003", "WXC106", "paymentDirectories: [https://[|Teashop.cn|]/]" },
        { "F003", "WXC107", "paymentDirectories: [https://teashop.cn/, [|https://teashop.cn/|]]" },
        { "F003", "WXC201", "paymentDirectories: [https://teashop.cn/]\n  pages: [[|https://www.teashop.cn/pay|]]" },
        { "F005", "WXC201", "paymentDirectories: [https://www.teashop.cn/a/b/c/]\n  pages: [https://www.teashop.cn/a/b/c/pay]" },
        { "F005", "WXC202", "paymentDirectories: [[|https://www.teashop.cn/a/b/|]]\n  pages: [https://www.teashop.cn/a/b/c/pay]" },
        { "F007", "WXC301", Account + "    oauthDomains: [\"www.teashop.cn[|/|]\"]\n    jsApiDomains: [www.teashop.cn]" },
        { "F007", "WXC302", Account + "    oauthDomains: [a.teashop.cn, b.teashop.cn, [|c.teashop.cn|]]\n    jsApiDomains: [www.teashop.cn]" },
        { "F007", "WXC303", Merchant + "appids:\n  - id: [|wxd930ea5d5a258f4f|]\n    oauthDomains: [www.teashop.cn]\n  pages: [https://www.teashop.cn/pay]" },
        { "F007", "WXC304", Account + "    oauthDomains: [www.teashop.cn]\n    jsApiDomains: [www.teashop.cn]\n    redirectUris: [\"https://[|m.teashop.cn|]/login\"]" },
        { "F007", "WXC305", Account + "    oauthDomains: [{ domain: [|www.teashop.cn|], verificationFile: false }]\n    jsApiDomains: [www.teashop.cn]" },
        { "F008", "WXC306", Account + "    oauthDomains: [www.teashop.cn]\n    jsApiDomains: [teashop.cn]\n  pages: [\"https://[|www.teashop.cn|]/pay\"]" },
        { "F009", "WXC201", "paymentDirectories: [https://order.teashop.cn/]\n  pages: [[|https://www.teashop.cn/pay|]]" },
        { "F009", "WXC203", "paymentDirectories: [[|https://www.teashop.cn/api/|]]" },
        { "F012", "WXC501", "appids: [{ id: wxd930ea5d5a258f4f, kind: service-account }]\n  orders: [{ product: mini-program, appid: [|wxd930ea5d5a258f4f|] }]" },
        { "F017", "WXC501", "appids: [{ id: wxd930ea5d5a258f4f, kind: service-account }]\n  orders: [{ product: app, appid: [|wxd930ea5d5a258f4f|] }]" },
        { "F020", "WXC701", "lifetimes: { prepayIdMinutes: [|121|] }" },
        { "F031", "WXC201", "paymentDirectories: [http://www.newfms.com/order/pay/]\n  pages: [http://www.newfms.com/order/pay/id-115]" },
        { "F035", "WXC502", "appids: [wxd930ea5d5a258f4f]\n  orders: [{ product: jsapi, appid: [|wx2421b1c4370ec43b|] }]" },
        { "F044", "WXC502", "appids: [wxd930ea5d5a258f4f]\n  orders: [{ product: app, appid: [|wx2421b1c4370ec43b|] }]" },
        { "F051", "WXC503", "appids: [[|\"wxd930ea5d5a258f4f \"|]]" },
        { "F054", "WXC302", Account + "    oauthDomains: [a.teashop.cn, b.teashop.cn, [|login.teashop.cn|]]\n    jsApiDomains: [www.teashop.cn]\n    redirectUris: [https://login.teashop.cn/]" },
        { "F054", "WXC304", Account + "    oauthDomains: [teashop.cn]\n    jsApiDomains: [www.teashop.cn]\n    redirectUris: [\"https://[|login.teashop.cn|]/wechat\"]" },
        { "F055", "WXC503", "requestMchid: \"1900000109\"\n- mchid: [|\"12345\"|]" },
        { "F058", "WXC604", "wechatPayPublicKeyId: PUB_KEY_ID_0119000001\n  certificate: { file: [|letter.pem|] }" },
        { "F059", "WXC604", "wechatPayPublicKeyId: PUB_KEY_ID_0119000001\n  certificate: { file: [|apiclient_cert.pem|], upgradedOn: 2026-02-28 }" },
        { "F060", "WXC604", "wechatPayPublicKeyId: PUB_KEY_ID_0119000001\n  certificate: { file: [|apiclient_cert.pem|], upgradedOn: 2026-02-01 }" },
        { "F068", "WXC201", "paymentDirectories: []\n  pages: [[|https://www.teashop.cn/pay/checkout|]]" },
        { "F071", "WXC204", "paymentDirectories: []\n  pages: [[|https://www.teashop.cn/pay/checkout|]]\n- mchid: \"1900000208\"\n  paymentDirectories: [https://www.teashop.cn/pay/]" },
        { "F072", "WXC104", "paymentDirectories: [https://a.cn/, https://b.cn/, https://c.cn/, https://d.cn/, https://e.cn/]" },
        { "F073", "WXC202", "paymentDirectories: [https://pay.teashop.cn/]\n  pages: [https://pay.teashop.cn/wiki/a, https://pay.teashop.cn/app/b]" },
        { "F074", "WXC106", "paymentDirectories: [[|https://www.teashop.cn/PAY/|]]\n  pages: [https://www.teashop.cn/pay/checkout]" },
        { "F074", "WXC201", "paymentDirectories: [https://www.teashop.cn/PAY/]\n  pages: [https://www.teashop.cn/PAY/checkout]" },
        { "F075", "WXC101", "paymentDirectories: [[|www.teashop.cn/|]]" },
        { "F076", "WXC102", "paymentDirectories: [[|https://www.teashop.cn/pay|]]" },
        { "F077", "WXC103", "paymentDirectories: [https://[|192.168.1.1|]/]" },
        { "F078", "WXC201", "paymentDirectories: [https://www.weixin.com/]\n  pages: [https://www.weixin.com/pay.php]" },
        { "F085", "WXC501", "appids: [{ id: wxd930ea5d5a258f4f, kind: mobile-app }]\n  orders: [{ product: jsapi, appid: [|wxd930ea5d5a258f4f|] }]" },
        { "F103", "WXC603", "wechatPayPublicKeyId: PUB_KEY_ID_0119000001\n  notifyUrl: https://pay.teashop.cn/notify\n  [|keys|]: { apiKey: env:WECHATPAY_API_KEY }" },
        { "F106", "WXC604", "wechatPayPublicKeyId: PUB_KEY_ID_0119000001\n  certificate: { file: apiclient_cert.pem, upgradedOn: 2020-01-01 }" },
        { "F107", "WXC604", "wechatPayPublicKeyId: PUB_KEY_ID_0119000001\n  certificate: { file: [|apiclient_cert.pem|], upgradedOn: 2026-02-14 }" },
        { "F109", "WXC501", "appids: [{ id: wxd930ea5d5a258f4f, kind: mini-program }]\n  orders: [{ product: jsapi, appid: [|wxd930ea5d5a258f4f|] }]" },
        { "F114", "WXC403", "orders: [{ product: h5, notifyUrl: [|https://pay.teashop.cn/done|], redirectUrl: https://pay.teashop.cn/done }]" },
        { "F125", "WXC505", "requestMchid: [|\"1900000208\"|]\n  subMerchants: [{ mchid: \"1900000208\" }]" },
        { "F131", "WXC402", "notifyUrl: [https://a.teashop.cn/notify, [|https://b.teashop.cn/notify|]]" },
        { "F132", "WXC502", "appids: []\n  orders: [{ product: native, appid: [|wx2421b1c4370ec43b|] }]" },
        { "F135", "WXC602", "certificate: { serial: [|5AB2E4F74A0E51B2F2D1|] }" },
        { "F137", "WXC402", "notifyUrl: \"https://pay.teashop.cn:[|443|]/notify\"" },
        { "F145", "WXC402", "notifyUrl: [|https://a.teashop.cn/notify;https://b.teashop.cn/notify|]" },
        { "F151", "WXC505", "requestMchid: [|\"1900000307\"|]" },
        { "F153", "WXC701", "lifetimes: { prepayIdMinutes: [|10080|] }" },
        { "F155", "WXC701", "lifetimes: { codeUrlMinutes: [|150|] }" },
        { "F156", "WXC701", "lifetimes: { h5UrlMinutes: [|10|] }" },
        { "F168", "WXC201", "paymentDirectories: [https://www.teashop.cn/Views/Pay/]\n  pages: [[|https://www.teashop.cn/order/5|]]" },
        { "F169", "WXC201", "paymentDirectories: [https://www.teashop.cn/a/b/]\n  pages: [https://www.teashop.cn/a/b/pay.html]" },
        { "F169", "WXC202", "paymentDirectories: [[|https://www.teashop.cn/a/b/|]]\n  pages: [https://www.teashop.cn/a/pay.html]" },
        { "F171", "WXC301", Account + "    oauthDomains: [\"[|http://|]www.teashop.cn\"]\n    jsApiDomains: [www.teashop.cn]" },
        { "F172", "WXC301", Account + "    oauthDomains: [\"teashop.cn[|/|]\"]\n    jsApiDomains: [www.teashop.cn]" },
        { "F172", "WXC306", Account + "    oauthDomains: [www.teashop.cn]\n    jsApiDomains: [www.teashop.cn]\n    redirectUris: [\"https://[|teashop.cn|]/login\"]" },
        { "F174", "WXC303", Merchant + "appids:\n  - id: [|wxd930ea5d5a258f4f|]\n    oauthDomains: [www.teashop.cn]\n    jsApiDomains: []\n  pages: [https://www.teashop.cn/pay]" },
        { "F176", "WXC201", "paymentDirectories: [https://www.teashop.cn/]\n  pages: [[|https://pay.teashop.cn/checkout|]]" },
        { "F176", "WXC401", "notifyUrl: [|/wechatpay/notify|]" },
        { "F177", "WXC605", "[|keys|]: { apiV3Key: env:WECHATPAY_APIV3_KEY }" },
        { "F180", "WXC401", "notifyUrl: [|https://localhost/notify|]" },
        { "F181", "WXC401", "notifyUrl: \"https://pay.teashop.cn/notify[|?order=1|]\"" },
        { "F182", "WXC401", "notifyUrl: [|http://pay.teashop.cn/notify|]" },
        { "F183", "WXC402", "notifyUrl: \"https://pay.teashop.cn:[|8443|]/notify\"" },
        { "F184", "WXC402", "notifyUrl: \"https://pay.teashop.cn:[|6001|]/notify\"" },
    };

    private static IEnumerable<(string Statement, string Rule)> Assigned => FaqAssignments.Shipped.Where(pair => RuleCatalog.Find(pair.Rule)!.Subject == Subject.Settings);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Holds(string statement, string rule, string settings)
    {
        var text = (settings.StartsWith("merchants:", StringComparison.Ordinal) ? "" : Merchant) + settings + "\n";
        if (settings.Contains("[|", StringComparison.Ordinal))
        {
            Verify.Catches(rule, text);
        }
        else
        {
            Assert.True(Verify.Check(text).Findings.Count == 0, statement);
        }
    }

    [Fact]
    public void EveryAssignedStatementHasACase() => Assert.Equal(
        Assigned.Order(),
        Cases.Select(row => ((string)row[0], (string)row[1])).Distinct().Order());
}
