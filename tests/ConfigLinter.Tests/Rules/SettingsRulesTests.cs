using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Tests.Rules;

/// <summary>Rules about domains, notifications, accounts, keys and durations: one merchant, one line.</summary>
public sealed class SettingsRulesTests
{
    private const string Key = "PUB_KEY_ID_0119000001092024110100000000000000";
    private const string Serial = "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C";

    [Theory]
    [InlineData("WXC301", "appids: [{ id: wxd930ea5d5a258f4f, oauthDomains: [[|\"10.0.0.8\"|]], jsApiDomains: [www.teashop.cn] }]")]
    [InlineData("WXC301", "appids: [{ id: wxd930ea5d5a258f4f, oauthDomains: [[|\"*.teashop.cn\"|]], jsApiDomains: [www.teashop.cn] }]")]
    [InlineData("WXC301", "appids: [{ id: wxd930ea5d5a258f4f, oauthDomains: [[|www.Teashop.cn|]], jsApiDomains: [www.teashop.cn] }]")]
    [InlineData("WXC303", "appids: [{ id: wxd930ea5d5a258f4f, jsApiDomains: [\"[|https://|]www.teashop.cn\"] }]")]
    [InlineData("WXC303", "appids: [{ id: wxd930ea5d5a258f4f, jsApiDomains: [a.cn, b.cn, c.cn, d.cn, e.cn, [|f.cn|]] }]")]
    [InlineData("WXC401", "notifyUrl: [|https://pay.teashop.cn|]")]
    [InlineData("WXC401", "refundNotifyUrl: [|https://payserver/refunded|]")]
    [InlineData("WXC401", "orders: [{ product: jsapi, notifyUrl: [|https://10.0.0.8/notify|] }]")]
    [InlineData("WXC403", "pages: [https://www.teashop.cn/pay]\n    notifyUrl: [|https://www.teashop.cn/pay|]")]
    [InlineData("WXC411", "h5Domains: [\"[|https://|]m.teashop.cn\"]")]
    [InlineData("WXC411", "h5Domains: [a.cn, b.cn, c.cn, d.cn, e.cn, [|f.cn|]]")]
    [InlineData("WXC412", "h5Domains: [m.teashop.cn]\n    orders: [{ product: h5, redirectUrl: \"https://[|www.teashop.cn|]/paid\" }]")]
    [InlineData("WXC501", "appids: [{ id: wxd930ea5d5a258f4f, kind: subscription-account }]\n    orders: [{ product: jsapi, appid: [|wxd930ea5d5a258f4f|] }]")]
    [InlineData("WXC502", "appids: []\n    orders: [{ product: native, appid: [|wxd930ea5d5a258f4f|] }]")]
    [InlineData("WXC503", "appids: [[|\"1900000109\"|]]")]
    [InlineData("WXC503", "appids: [[|wxd930ea5d5a258f4|]]")]
    [InlineData("WXC505", "kind: [|agency|]")]
    [InlineData("WXC505", "subMerchants: [{ mchid: [|\"1900000109\"|] }]")]
    [InlineData("WXC505", "subMerchants: [{ mchid: \"1900000208\" }]\n    orders: [{ product: jsapi, payer: [|sub_openid|] }]")]
    [InlineData("WXC601", "wechatPayPublicKeyId: " + Key + "\n    keys: { apiV3Key: env:A, apiKey: [|Abcdefgh01234567Abcdefgh01234567|] }")]
    [InlineData("WXC601", "wechatPayPublicKeyId: " + Key + "\n    keys: { apiV3Key: env:A, certificatePassword: [|\"1900000109\"|] }")]
    [InlineData("WXC601", "wechatPayPublicKeyId: " + Key + "\n    keys: { apiV3Key: env:A, privateKey: [|file:committed/apiclient_key.pem|] }")]
    [InlineData("WXC601", "appids: [{ id: wxd930ea5d5a258f4f, appSecret: [|0123456789abcdef0123456789abcdef|] }]")]
    [InlineData("WXC601", "certificate: { file: [|committed/with-key.pem|] }")]
    [InlineData("WXC601", "certificate: { file: [|committed/apiclient_cert.pem|] }")]
    [InlineData("WXC604", "certificate: { file: [|file:expired.pem|] }")]
    [InlineData("WXC602", "certificate: { serial: [|1dde55ad98ed71d6edd4a4a16996de7b47773a8c|] }")]
    [InlineData("WXC602", "certificate: { serial: [|\"1D:DE:55:AD:98:ED:71:D6:ED:D4:A4:A1:69:96:DE:7B:47:77:3A:8C\"|] }")]
    [InlineData("WXC602", "certificate: { serial: [|0123456789ABCDEF0123456789ABCDEF01234567|], file: apiclient_cert.pem }")]
    [InlineData("WXC602", "platformCertificates: [{ serial: " + Serial + " }]\n    certificate: { serial: [|" + Serial + "|] }")]
    [InlineData("WXC604", "certificate: { file: [|expiring.pem|] }")]
    [InlineData("WXC604", "certificate: { file: [|future.pem|] }")]
    [InlineData("WXC604", "platformCertificates: [{ file: [|self-signed.pem|] }]")]
    [InlineData("WXC605", "wechatPayPublicKeyId: [|0119000001092024110100000000000000|]")]
    [InlineData("WXC701", "lifetimes: { timeExpireMinutes: [|1|] }")]
    [InlineData("WXC701", "lifetimes: { timeExpireMinutes: [|129601|] }")]
    [InlineData("WXC701", "apiVersion: v2\n    orders: [{ product: native, timeExpireMinutes: [|4|] }]")]
    [InlineData("WXC702", "apiVersion: v2\n    signType: [|RSA|]")]
    [InlineData("WXC702", "signType: [|HMAC-SHA256|]")]
    [InlineData("WXC002", "[|paymentDirectorys|]: []")]
    [InlineData("WXC002", "[|oauthDomains|]: []")]
    [InlineData("WXC003", "paymentDirectories: [|https://www.teashop.cn/|]")]
    [InlineData("WXC003", "pages: [{ url: https://www.teashop.cn/, jsapi: [|often|] }]")]
    [InlineData("WXC003", "lifetimes: { prepayIdMinutes: [|soon|] }")]
    public void Catches(string rule, string settings) => Verify.Catches(rule, Merchant(settings));

    [Theory]
    [InlineData("appids: [{ id: wxd930ea5d5a258f4f, oauthDomains: [\"${DOMAIN}\"], redirectUris: [https://www.teashop.cn/] }]")]
    [InlineData("appids: [{ id: wxd930ea5d5a258f4f, jsApiDomains: [www.teashop.cn/pay] }]")]
    [InlineData("appids: [{ id: wxd930ea5d5a258f4f, redirectUris: [https://www.teashop.cn/] }]")]
    [InlineData("notifyUrl: ${NOTIFY_URL}")]
    [InlineData("notifyUrl: https://pay.teashop.cn/notify/{shop}")]
    [InlineData("h5Domains: [\"#{H5Domain}#\"]\n    pages: [{ url: https://m.teashop.cn/, jsapi: false, h5: true }]")]
    [InlineData("pages: [{ url: https://m.teashop.cn/, jsapi: false, h5: true }]")]
    [InlineData("appids: [{ id: wxd930ea5d5a258f4f, kind: website }]\n    orders: [{ product: native, appid: wxd930ea5d5a258f4f }]")]
    [InlineData("appids: [\"${APPID}\"]\n    orders: [{ product: native, appid: wxd930ea5d5a258f4f }]")]
    [InlineData("appids: [ww0123456789abcdef]")]
    [InlineData("orders: [{ product: native, appid: wxd930ea5d5a258f4f }]")]
    [InlineData("kind: agency\n    appids: [wxd930ea5d5a258f4f]\n    subMerchants: [{ mchid: \"1900000208\", appids: [wx2421b1c4370ec43b], orders: [{ product: jsapi, appid: wxd930ea5d5a258f4f, subAppid: wx2421b1c4370ec43b, payer: sub_openid }] }]")]
    [InlineData("wechatPayPublicKeyId: " + Key + "\n    keys: { apiV3Key: \"${KEY}\", privateKey: file:/etc/wechatpay/apiclient_key.pem, apiKey: \"\" }")]
    [InlineData("wechatPayPublicKeyId: " + Key + "\n    keys: { apiV3Key: your-api-v3-key-here }")]
    [InlineData("apiVersion: v2\n    notifyUrl: https://pay.teashop.cn/notify\n    keys: { apiKey: env:WECHATPAY_API_KEY }")]
    [InlineData("notifyUrl: https://pay.teashop.cn/notify")]
    [InlineData("certificate: { serial: " + Serial + ", file: apiclient_cert.pem }")]
    [InlineData("certificate: { file: not-here.pem }")]
    [InlineData("certificate: { file: protected.pfx }")]
    [InlineData("certificate: { file: with-key.pem }")]
    [InlineData("platformCertificates: [{ file: apiclient_cert.pem }]")]
    [InlineData("lifetimes: { prepayIdMinutes: 120, codeUrlMinutes: 120, h5UrlMinutes: 5, timeExpireMinutes: 2 }")]
    [InlineData("apiVersion: v2\n    signType: HMAC-SHA256\n    lifetimes: { timeExpireMinutes: 5 }")]
    [InlineData("mystery: 1\n    x-note: anything")]
    public void Ignores(string settings) => Assert.Equal([], Verify.Check(Merchant(settings.Replace("mystery: 1\n    ", ""))).Findings);

    [Theory]
    [InlineData("WXC401", "http://pay.teashop.cn/notify", "v2", Level.Info)]
    [InlineData("WXC401", "http://pay.teashop.cn/notify", "v3", Level.Warning)]
    [InlineData("WXC401", "https://10.0.0.8/notify", "v3", Level.Info)]
    [InlineData("WXC401", "https://localhost/notify", "v3", Level.Warning)]
    [InlineData("WXC402", "https://pay.teashop.cn:443/notify", "v3", Level.Info)]
    [InlineData("WXC402", "https://pay.teashop.cn:8443/notify", "v3", Level.Warning)]
    public void IsAsSureAsTheRuleAboutCode(string rule, string url, string version, Level level)
    {
        var finding = Assert.Single(Verify.Check(Merchant($"apiVersion: {version}\n    notifyUrl: \"{url}\"")).Findings);
        Assert.Equal((rule, level), (finding.Rule.Id, finding.Level));
    }

    [Fact]
    public void IgnoresLocalAddressesInATest() => Verify.Ignores("environment: test\n" + Merchant("notifyUrl: http://localhost:5000/notify"));

    [Fact]
    public void NamesWhatWasMeant()
    {
        Assert.Contains("did you mean 'paymentDirectories'?", Assert.Single(Verify.Check(Merchant("PaymentDirectorie: []")).Findings).Problem.Message.English);
        Assert.Contains("has to stand under 'appids'", Assert.Single(Verify.Check(Merchant("oauthDomains: []")).Findings).Problem.Message.English);
        Assert.Contains("did you mean 'service-account'?", Assert.Single(Verify.Check(Merchant("appids: [{ id: wxd930ea5d5a258f4f, kind: serviceAcount }]")).Findings).Problem.Message.English);
    }

    [Fact]
    public void ReportsAValueThatAliasesRepeatOnce() => Verify.Catches("WXC102", """
        x-shared:
          directories: &directories
            - [|https://www.teashop.cn|]
        merchants:
          - { mchid: "1900000109", paymentDirectories: *directories }
          - { mchid: "1900000208", paymentDirectories: *directories }
        """);

    [Fact]
    public void ReportsAMergedValueWhereItIsWritten() => Verify.Catches("WXC702", """
        x-shared:
          merchant: &merchant { apiVersion: v3, signType: [|MD5|] }
        merchants:
          - { <<: *merchant, mchid: "1900000109" }
        """);

    private static string Merchant(string settings) => $"merchants:\n  - mchid: \"1900000109\"\n    {settings}\n";
}
