using WeChatPayLint.Api;

namespace WeChatPayLint.Rules.Tests.Api;

public class SettingNamesTests
{
    [Theory]
    [InlineData("NOTIFY_URL", "notify_url")]
    [InlineData("NotifyUrl", "notify_url")]
    [InlineData("TenPayV3Notify", "notify_url")]
    [InlineData("TenPayV3_TenpayNotify", "notify_url")]
    [InlineData("APPID", "appid")]
    [InlineData("WxAppId", "appid")]
    [InlineData("MCHID", "mchid")]
    [InlineData("mch_id", "mchid")]
    [InlineData("MerchantId", "mchid")]
    [InlineData("SUB_MCHID", "sub_mchid")]
    [InlineData("KEY", SettingNames.Key)]
    [InlineData("AppKey", SettingNames.Key)]
    [InlineData("MchKey", SettingNames.ApiKey)]
    [InlineData("MerchantSecret", SettingNames.ApiKey)]
    [InlineData("APIV3_KEY", SettingNames.ApiV3Key)]
    [InlineData("MerchantV3Secret", SettingNames.ApiV3Key)]
    [InlineData("APPSECRET", SettingNames.AppSecret)]
    [InlineData("PrivateKey", SettingNames.PrivateKey)]
    [InlineData("SSLCERT_PASSWORD", SettingNames.CertificatePassword)]
    [InlineData("Keys", null)]
    [InlineData("PublicKey", null)]
    [InlineData("ConnectionString", null)]
    [InlineData("", null)]
    public void Knows(string setting, string? expected) => Assert.Equal(expected, SettingNames.WireNameOf(setting));

    [Theory]
    [InlineData(SettingNames.Key, true)]
    [InlineData(SettingNames.ApiKey, true)]
    [InlineData(SettingNames.ApiV3Key, true)]
    [InlineData(SettingNames.AppSecret, true)]
    [InlineData(SettingNames.PrivateKey, true)]
    [InlineData(SettingNames.CertificatePassword, true)]
    [InlineData("appid", false)]
    [InlineData("mchid", false)]
    [InlineData("notify_url", false)]
    public void TellsSecrets(string wire, bool expected)
    {
        Assert.Equal(expected, SettingNames.IsSecret(wire));
        Assert.Equal(!expected, WireNames.All.Contains(wire));
    }

    [Theory]
    [InlineData("ApiV3Key", true)]
    [InlineData("API_V3_KEY", true)]
    [InlineData("MCH_KEY", true)]
    [InlineData("MchKey", true)]
    [InlineData("ApiKey", false)]
    [InlineData("Key", false)]
    [InlineData("PrivateKey", false)]
    public void TellsSecretsThatAreOnlyWeChatPays(string setting, bool expected) => Assert.Equal(expected, SettingNames.IsOwnSecret(setting));
}
