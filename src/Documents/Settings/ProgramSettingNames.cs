using WeChatPayLint.Api;

namespace WeChatPayLint.Documents.Settings;

/// <summary>
/// The names that programs give to their payment settings: those of SKIT.FlurlHttpClient.Wechat's samples, Senparc's <c>SenparcWeixinSetting</c>, Essensoft's <c>WeChatPay</c>,
/// EasyAbp's <c>EasyAbp.Abp.WeChat.Pay</c>, and what people write by hand.
/// </summary>
internal static class ProgramSettingNames
{
    public const string Mchid = "mchid";
    public const string SubMchid = "sub_mchid";
    public const string Appid = "appid";
    public const string NotifyUrl = "notify_url";
    public const string Serial = "(serial)";
    public const string CertificateFile = "(certificate file)";
    public const string PublicKeyId = "(public key id)";

    private static readonly Dictionary<string, string> More = new(SpellingComparer.Instance)
    {
        ["secretv3"] = SettingNames.ApiV3Key, ["apisecretv3"] = SettingNames.ApiV3Key, ["v3secret"] = SettingNames.ApiV3Key, ["wxpayapiv3key"] = SettingNames.ApiV3Key,
        ["secretv2"] = SettingNames.ApiKey, ["wechatpaykey"] = SettingNames.ApiKey, ["mchsecret"] = SettingNames.ApiKey,
        ["certificateprivatekey"] = SettingNames.PrivateKey, ["merchantcertprivatekey"] = SettingNames.PrivateKey, ["mchprivatekey"] = SettingNames.PrivateKey,
        ["certsecret"] = SettingNames.CertificatePassword, ["certificatesecret"] = SettingNames.CertificatePassword,
        ["serialnumber"] = Serial, ["serialno"] = Serial, ["certserialno"] = Serial, ["certserialnumber"] = Serial, ["certificateserialnumber"] = Serial, ["merchantserialnumber"] = Serial,
        ["merchantcertificateserialnumber"] = Serial, ["mchserialno"] = Serial, ["mchcertserialno"] = Serial, ["tenpayv3serialnumber"] = Serial,
        ["certpath"] = CertificateFile, ["certificatepath"] = CertificateFile, ["sslcertpath"] = CertificateFile, ["tenpayv3certpath"] = CertificateFile,
        ["publickeyid"] = PublicKeyId, ["wechatpaypublickeyid"] = PublicKeyId,
        ["tenpayv3submchid"] = SubMchid, ["submerchantid"] = SubMchid, ["mchno"] = Mchid, ["merchantno"] = Mchid, ["wechatmchid"] = Mchid, ["wechatpaymchid"] = Mchid,
        ["wechatpayappid"] = Appid, ["wxpayappid"] = Appid, ["refundnotify"] = NotifyUrl, ["paynotify"] = NotifyUrl,
    };

    private static readonly string[] Payment = ["wechatpay", "wxpay", "weixinpay", "tenpay", "senparcweixinsetting", "微信支付"];

    private static readonly string[] Others = ["alipay", "unionpay", "qpay", "paypal", "stripe", "swiftpass", "allinpay", "lakala", "jdpay", "ccb", "icbc", "yeepay", "支付宝"];

    /// <summary>What a setting of this name stands for, or null.</summary>
    public static string? MeaningOf(string name) => More.TryGetValue(name, out var meaning) ? meaning : SettingNames.WireNameOf(name);

    /// <summary>Whether the names of sections around a setting speak of WeChat Pay.</summary>
    public static bool IsPayment(string sections) => Payment.Any(Folded(sections).Contains);

    /// <summary>Whether the names of sections around a setting speak of another provider.</summary>
    public static bool IsOther(string sections) => Others.Any(Folded(sections).Replace("wxpay", "").Replace("wechatpay", "").Replace("tenpay", "").Contains);

    private static string Folded(string sections) => new([.. sections.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
}
