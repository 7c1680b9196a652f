using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Tests.Rules;

/// <summary>The payment sections of an <c>appsettings.json</c>, which nobody wrote for the linter.</summary>
public sealed class ProgramSettingsTests
{
    [Theory]
    [InlineData("SKIT", "WXC601", """{ "TenpayOptions": { "Merchants": [{ "MerchantId": "1900000109", "SecretV3": [|"Abcdefgh01234567Abcdefgh01234567"|], "CertificateSerialNumber": "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C" }] } }""")]
    [InlineData("SKIT", "WXC401", """{ "TenpayOptions": { "NotifyUrl": "https://pay.teashop.cn/notify[|?a=1|]" } }""")]
    [InlineData("Senparc", "WXC601", """{ "SenparcWeixinSetting": { "WeixinAppId": "x", "TenPayV3_MchId": "1900000109", "TenPayV3_Key": [|"Abcdefgh01234567Abcdefgh01234567"|], "TenPayV3_TenpayNotify": "https://pay.teashop.cn/notify" } }""")]
    [InlineData("Senparc", "WXC402", """{ "SenparcWeixinSetting": { "TenPayV3_MchId": "1900000109", "TenPayV3_TenpayNotify": "https://pay.teashop.cn:[|8443|]/notify" } }""")]
    [InlineData("Essensoft", "WXC601", """{ "WeChatPay": { "AppId": "wxd930ea5d5a258f4f", "MchId": "1900000109", "APIKey": [|"Abcdefgh01234567Abcdefgh01234567"|] } }""")]
    [InlineData("EasyAbp", "WXC601", """{ "Settings": { "EasyAbp.Abp.WeChat.Pay.MchId": "1900000109", "EasyAbp.Abp.WeChat.Pay.ApiKey": [|"Abcdefgh01234567Abcdefgh01234567"|] } }""")]
    [InlineData("by hand", "WXC503", """{ "Payment": { "WxPay": { "AppId": [|"1900000109"|] } } }""")]
    [InlineData("by hand", "WXC601", """{ "Pay": { "MchId": "1900000109", "ApiV3Key": [|"Abcdefgh01234567Abcdefgh01234567"|] } }""")]
    [InlineData("by hand", "WXC602", """{ "WeChatPay:SerialNo": [|"1dde55ad98ed71d6edd4a4a16996de7b47773a8c"|] }""")]
    [InlineData("comments", "WXC401", "{ // shop\n \"WxPay\": { /* pay */ \"NotifyUrl\": [|\"http://localhost/notify\"|], }, }")]
    public void Catches(string sdk, string rule, string settings)
    {
        Assert.NotEmpty(sdk);
        Verify.Catches(rule, settings, "appsettings.Production.json");
    }

    [Theory]
    [InlineData("""{ "Alipay": { "AppId": "2021000000000000", "MchId": "1", "NotifyUrl": "http://localhost/notify", "Key": "Abcdefgh01234567Abcdefgh01234567" } }""")]
    [InlineData("""{ "Pay": { "Alipay": { "NotifyUrl": "http://localhost/notify" } } }""")]
    [InlineData("""{ "QPay": { "MchId": "1900000109", "Key": "Abcdefgh01234567Abcdefgh01234567" } }""")]
    [InlineData("""{ "Jwt": { "Key": "Abcdefgh01234567Abcdefgh01234567", "AppId": "x" } }""")]
    [InlineData("""{ "Storage": { "AppSecret": "Abcdefgh01234567Abcdefgh01234567", "NotifyUrl": "http://localhost/" } }""")]
    [InlineData("""{ "Pay": { "MchId": "88", "Key": "Abcdefgh01234567Abcdefgh01234567" } }""")]
    [InlineData("""{ "WeChatPay": { "AppId": "", "MchId": "", "APIv3Key": "", "NotifyUrl": "" } }""")]
    [InlineData("""{ "SenparcWeixinSetting": { "TenPayV3_MchId": "#{TenPayV3_MchId}#", "TenPayV3_Key": "#{TenPayV3_Key}#", "TenPayV3_TenpayNotify": "#{TenPayV3_TenpayNotify}#" } }""")]
    [InlineData("""{ "WeChatPay": { "AppId": "your-appid", "MchId": "your-mchid", "APIv3Key": "your-api-v3-key" } }""")]
    [InlineData("""{ "WeChatPay": { "PrivateKey": "certs/apiclient_key.pem", "AppId": "ww0123456789abcdef", "NotifyUrl": "https://pay.teashop.cn/notify" } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Information" } }, "AllowedHosts": "*" }""")]
    [InlineData("[1, 2]")]
    public void Ignores(string settings) => Assert.Equal([], Verify.Check(settings, "appsettings.json").Findings);

    [Theory]
    [InlineData("appsettings.json", Level.Info)]
    [InlineData("appsettings.Production.json", Level.Warning)]
    public void IsLessSureOfALocalAddressThatMayBeOverridden(string name, Level level) =>
        Assert.Equal(level, Assert.Single(Verify.Check("""{ "WxPay": { "NotifyUrl": "http://localhost/notify" } }""", name).Findings).Level);

    [Fact]
    public void IgnoresLocalAddressesWhileDeveloping() => Verify.Ignores("""{ "WxPay": { "NotifyUrl": "http://localhost/notify" } }""", "appsettings.Development.json");
}
