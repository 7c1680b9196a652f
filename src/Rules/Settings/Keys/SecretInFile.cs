using WeChatPayLint.Api;
using WeChatPayLint.Security;

namespace WeChatPayLint.Integration.Keys;

/// <summary>A key or password is written in the settings, or its file is under version control.</summary>
internal sealed class SecretInFile : MerchantRule
{
    private const int ShortestSecret = 8;

    private static readonly Text Written = (
        "{0} is written in the file; keep it in an environment variable, the user secrets or a vault, and change it in the merchant platform if this was ever committed",
        "{0} 写在文件中；请存放在环境变量、用户机密或密钥库中，若曾经提交过，请在商户平台更换");

    private static readonly Text AppSecret = (
        "The app secret is written in the file; keep it in an environment variable, the user secrets or a vault, and reset it on the platform of the appid if this was ever committed",
        "AppSecret 写在文件中；请存放在环境变量、用户机密或密钥库中，若曾经提交过，请在 appid 所属的公众平台或开放平台重置");

    private static readonly Text Committed = (
        "'{0}' has the private key and is under version control; take it out, and replace the certificate in the merchant platform",
        "“{0}” 含有私钥且已纳入版本控制；请移出仓库，并在商户平台更换证书");

    private static readonly Dictionary<string, Text> Names = new()
    {
        [SettingNames.ApiV3Key] = ("The APIv3 key", "APIv3 密钥"),
        [SettingNames.ApiKey] = ("The API key", "API 密钥"),
        [SettingNames.Key] = ("The API key", "API 密钥"),
        [SettingNames.PrivateKey] = ("The merchant's private key", "商户私钥"),
        [SettingNames.CertificatePassword] = ("The certificate's password", "证书密码"),
    };

    public override string Id => "WXC601";

    public override Text Title => ("Secret in a settings file", "密钥写在设置文件中");

    public override Text Why => (
        "Whoever has the file can sign refunds and read or forge notifications. A secret stays in the history of the repository after it was removed.",
        "得到该文件的人就能签名退款、读取或伪造通知。即使删除，密钥仍保留在仓库历史中。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Keys and certificates", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html")];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            wechatPayPublicKeyId: PUB_KEY_ID_0119000001092024110100000000000000
            keys:
              apiV3Key: [|0123456789abcdefghijklmnopqrstuv|]
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            wechatPayPublicKeyId: PUB_KEY_ID_0119000001092024110100000000000000
            keys:
              apiV3Key: env:WECHATPAY_APIV3_KEY
        """;

    public override Text Fix => ("None: the secret has to be kept elsewhere, and changed.", "无：密钥需要另行保管并更换。");

    public override Text Silence => (
        "env:NAME, file:path outside the repository, placeholders such as ${NAME}, and empty values. The secret is never printed.",
        "env:变量名、仓库之外的 file:路径、${NAME} 这样的占位符以及空值。密钥内容绝不会输出。");

    public override IReadOnlyCollection<string> Judges => ["apiV3Key", "apiKey", "privateKey", "certificatePassword", "appSecret"];

    public override bool Concerns(Merchant merchant) => merchant.Secrets.Count > 0 || merchant.Certificate is not null || merchant.PlatformCertificates.Count > 0;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        foreach (var secret in merchant.Secrets)
        {
            if (secret.Path is { } path && settings.Surroundings.IsCommitted(path))
            {
                yield return new Problem(secret.Setting.Span, Committed.With(path));
            }
            else if (secret.Setting.Text is { } text && IsSecret(secret.Kind, text))
            {
                yield return new Problem(secret.Setting.Span, secret.Kind == SettingNames.AppSecret ? AppSecret : WrittenOut(Names[secret.Kind]));
            }
        }

        foreach (var file in new[] { merchant.Certificate }.Concat(merchant.PlatformCertificates).Select(certificate => certificate?.File))
        {
            if (file?.Text is { } path && CommittedKey(path, merchant, settings.Surroundings) is { } key)
            {
                yield return new Problem(file.Span, Committed.With(key));
            }
        }
    }

    private static Text WrittenOut(Text name) => (string.Format(Written.English, name.English), string.Format(Written.Chinese, name.Chinese));

    private static string? CommittedKey(string certificate, Merchant merchant, Surroundings surroundings)
    {
        if (surroundings.IsCommitted(certificate) && surroundings.Open(certificate)?.HasPrivateKey == true)
        {
            return certificate;
        }

        var beside = KeyBeside(certificate);
        return surroundings.IsCommitted(beside) && !merchant.Secrets.Any(secret => secret.Path == beside) ? beside : null;
    }

    // The platform delivers apiclient_cert.pem, apiclient_cert.p12 and apiclient_key.pem in one archive.
    private static string KeyBeside(string certificate) => certificate.Substring(0, certificate.LastIndexOfAny(['/', '\\']) + 1) + "apiclient_key.pem";

    private static bool IsSecret(string kind, string text) => !Placeholder.Is(text) && kind switch
    {
        SettingNames.PrivateKey => PrivateKeyInSource.IsKey(text),
        SettingNames.CertificatePassword => true,
        SettingNames.Key => KeyHardCoded.IsKey(text),
        _ => text.Length >= ShortestSecret && !text.Any(char.IsWhiteSpace) && text.Distinct().Count() > 4,
    };
}
