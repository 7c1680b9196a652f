using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Security;

/// <summary>The merchant's private key, or the password of its certificate, is written in the source.</summary>
internal sealed class PrivateKeyInSource : FieldRule
{
    // A 2048-bit key in PKCS #8 is about 1,600 characters of Base64.
    private const int LeastKeyLength = 1500;
    private const int LeastPemBody = 40;

    private static readonly string[] Headers = ["-----BEGIN PRIVATE KEY-----", "-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN ENCRYPTED PRIVATE KEY-----"];

    private static readonly Text KeyMessage = (
        "The merchant's private key is written in the source; keep apiclient_key.pem outside the repository and replace the certificate if this was ever committed",
        "商户私钥写在源代码中；请把 apiclient_key.pem 放在仓库之外，若曾经提交过，请更换证书");

    private static readonly Text PasswordMessage = (
        "The password of the merchant's certificate is written in the source; read it from configuration",
        "商户证书的密码写在源代码中；请从配置读取");

    public override string Id => "WXP502";

    public override Text Title => ("Private key in the source", "私钥写在源代码中");

    public override Text Why => (
        "With the private key anybody can place refunds and transfers in the merchant's name. It stays in the history of the repository after it was removed.",
        "得到私钥的人可以以商户名义退款和转账。即使删除，私钥仍保留在仓库历史中。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Merchant certificates", "https://pay.weixin.qq.com/docs/partner/products/platform-certificate/faq.html")];

    public override string Bad => """"
        static class PaymentSettings
        {
            public const string MCHID = "1900000109";
            public const string PrivateKey = [|"""
                -----BEGIN PRIVATE KEY-----
                VGhpcyBpcyBub3QgYSBwcml2YXRlIGtleSwgb25seSBhIHRleHQgb2YgaXRzIGxlbmd0aC4=
                -----END PRIVATE KEY-----
                """|];
        }
        """";

    public override string Good => """
        static class PaymentSettings
        {
            public const string MCHID = "1900000109";
            public static string PrivateKey => File.ReadAllText(Environment.GetEnvironmentVariable("WECHATPAY_KEY_FILE")!);
        }
        """;

    public override Text Fix => ("None: the key has to be kept elsewhere, and replaced.", "无：私钥需要另行保管并更换。");

    public override Text Silence => ("Public keys and certificates; a header alone, as code has it that strips it; empty passwords; tests. A password that is the merchant number, as the certificate comes with, is a suggestion. The key is never printed.", "公钥和证书、仅用于去除头部的 PEM 头、空密码以及测试不报告。密码就是商户号（证书的默认密码）时只作为建议。私钥内容绝不会输出。");

    public override IReadOnlyCollection<string> Fields => [SettingNames.PrivateKey, SettingNames.CertificatePassword];

    public override IEnumerable<Problem> Check(Field field, Payload payload) => payload.Evidence.IsTest ? [] : field.Value.Alternatives.OfType<ConstantValue>()
        .Where(value => value.Constant is string text && (field.Name == SettingNames.PrivateKey ? IsKey(text) : !Placeholder.Is(text)))
        .Select(value => field.Name == SettingNames.PrivateKey ? field.Problem(value, KeyMessage) : field.Problem(value, PasswordMessage) with { Severity = IsMerchantNumber((string)value.Constant!) ? Severity.Info : null });

    // The certificate comes with the merchant's number for a password: no secret, as long as the file is none of the repository's.
    private static bool IsMerchantNumber(string password) => password.Length is >= 8 and <= 10 && password.All(c => c is >= '0' and <= '9');

    /// <summary>The problem of a private key in a text, wherever it stands.</summary>
    public static Problem InText(Span place) => new(place, KeyMessage);

    /// <summary>The problem of a certificate's password that is a constant.</summary>
    public static Problem Password(Span place) => new(place, PasswordMessage);

    /// <summary>Whether the text holds a private key and not only its header.</summary>
    public static bool IsPem(string text) => Headers.Any(header =>
        text.IndexOf(header, StringComparison.Ordinal) is >= 0 and var at && text.Skip(at + header.Length).TakeWhile(c => c != '-').Count(IsBase64) >= LeastPemBody);

    /// <summary>Whether the text is a private key, with its header or as the bare Base64 of one.</summary>
    public static bool IsKey(string text) => IsPem(text) || IsBareKey(text);

    private static bool IsBareKey(string text) => text.Length >= LeastKeyLength && text.All(c => IsBase64(c) || char.IsWhiteSpace(c));

    private static bool IsBase64(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '/' or '=';
}
