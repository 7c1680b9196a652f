namespace WeChatPayLint.Api;

/// <summary>The names that programs give to their settings, and what each stands for. Secrets have names of our own, since they never travel.</summary>
public static class SettingNames
{
    /// <summary>The APIv3 key: 32 bytes, decrypts notifications.</summary>
    public const string ApiV3Key = "(APIv3 key)";

    /// <summary>The API key of V2: 32 characters, signs requests.</summary>
    public const string ApiKey = "(API key)";

    /// <summary>A setting named just <c>KEY</c>: most likely the API key, but anybody's name.</summary>
    public const string Key = "(key)";

    /// <summary>The secret of an appid.</summary>
    public const string AppSecret = "(app secret)";

    /// <summary>The merchant's private key.</summary>
    public const string PrivateKey = "(private key)";

    /// <summary>Password of the merchant's certificate file.</summary>
    public const string CertificatePassword = "(certificate password)";

    private static readonly Dictionary<string, string> Wire = new(SpellingComparer.Instance)
    {
        ["notifyurl"] = "notify_url", ["paynotifyurl"] = "notify_url", ["wxpaynotifyurl"] = "notify_url", ["wechatpaynotifyurl"] = "notify_url", ["wechatnotifyurl"] = "notify_url",
        ["wxnotifyurl"] = "notify_url", ["tenpayv3notify"] = "notify_url", ["tenpayv3tenpaynotify"] = "notify_url", ["tenpayv3wxopentenpaynotify"] = "notify_url", ["tenpaynotify"] = "notify_url",
        ["refundnotifyurl"] = "notify_url", ["callbackurl"] = "notify_url",
        ["appid"] = "appid", ["wxappid"] = "appid", ["wechatappid"] = "appid", ["tenpayv3appid"] = "appid",
        ["ip"] = "spbill_create_ip",
        ["mchid"] = "mchid", ["merchantid"] = "mchid", ["wxmchid"] = "mchid", ["tenpayv3mchid"] = "mchid", ["submchid"] = "sub_mchid",
        ["key"] = Key, ["apikey"] = ApiKey, ["mchkey"] = ApiKey, ["paykey"] = ApiKey, ["wxpaykey"] = ApiKey, ["tenpayv3key"] = ApiKey, ["merchantsecret"] = ApiKey, ["partnerkey"] = ApiKey, ["appkey"] = Key, ["merchantkey"] = ApiKey,
        ["apiv3key"] = ApiV3Key, ["merchantv3secret"] = ApiV3Key, ["tenpayv3apiv3key"] = ApiV3Key, ["mchapiv3key"] = ApiV3Key, ["v3key"] = ApiV3Key,
        ["appsecret"] = AppSecret, ["wxappsecret"] = AppSecret, ["tenpayv3appsecret"] = AppSecret,
        ["privatekey"] = PrivateKey, ["merchantprivatekey"] = PrivateKey, ["merchantcertificateprivatekey"] = PrivateKey, ["apiprivatekey"] = PrivateKey, ["tenpayv3privatekey"] = PrivateKey,
        ["sslcertpassword"] = CertificatePassword, ["certpassword"] = CertificatePassword, ["certificatepassword"] = CertificatePassword, ["tenpayv3certsecret"] = CertificatePassword,
    };

    private static readonly string[] Prefixes = ["WeChatPay", "WeiXinPay", "WxPay", "TenPay", "WePay", "WeChat", "WeiXin", "Wx"];

    // Behind a prefix these are other things as well: where the user comes back to after a login, the key of a message.
    private static readonly HashSet<string> Ambiguous = new(SpellingComparer.Instance) { "callbackurl", "ip", "key", "appkey" };

    /// <summary>What a setting of this name stands for, or null; <c>WxPay_MchKey</c> is <c>MchKey</c>.</summary>
    public static string? WireNameOf(string setting) => Wire.TryGetValue(setting, out var wire) || (Unprefixed(setting) is { } name && Wire.TryGetValue(name, out wire)) ? wire : null;

    private static string? Unprefixed(string setting)
    {
        var prefix = Prefixes.FirstOrDefault(prefix => setting.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        var name = prefix is null ? null : setting.Substring(prefix.Length);
        return name is null || Ambiguous.Contains(name) ? null : name;
    }

    /// <summary>Whether a setting, by what it stands for, is a secret.</summary>
    public static bool IsSecret(string wire) => wire is ApiV3Key or ApiKey or Key or AppSecret or PrivateKey or CertificatePassword;

    /// <summary>Whether the name is one that only WeChat Pay's settings have.</summary>
    public static bool IsOwn(string setting) =>
        IsOwnSecret(setting) || setting.IndexOf("mch", StringComparison.OrdinalIgnoreCase) >= 0 || setting.StartsWith("TenPay", StringComparison.OrdinalIgnoreCase)
        || SpellingComparer.Instance.Equals(setting, "sslcertpassword") || SpellingComparer.Instance.Equals(setting, "sslcertpath");

    /// <summary>Whether the name can only be a secret of WeChat Pay.</summary>
    public static bool IsOwnSecret(string setting) => WireNameOf(setting) is ApiV3Key || SpellingComparer.Instance.Equals(Unprefixed(setting) ?? setting, "mchkey");
}
