using System.Text.RegularExpressions;

namespace WeChatPayLint.Integration.Keys;

/// <summary>A serial number that is not the merchant certificate's.</summary>
internal sealed class SerialWrong : MerchantRule
{
    private const string PublicKeyPrefix = "PUB_KEY_ID_";

    private static readonly Regex Form = new("^[0-9A-F]{40}$", RegexOptions.CultureInvariant);

    private static readonly Text IsPublicKey = (
        "The serial number is the id of WeChat Pay's public key; the Authorization header takes that of the merchant's certificate (openssl x509 -noout -serial)",
        "序列号填写的是微信支付公钥 ID；Authorization 头需要商户证书的序列号（openssl x509 -noout -serial）");

    private static readonly Text IsPlatforms = (
        "The serial number is that of a platform certificate; the Authorization header takes that of the merchant's certificate",
        "序列号是平台证书的序列号；Authorization 头需要商户证书的序列号");

    private static readonly Text Malformed = (
        "The serial number '{0}' is not 40 upper-case hexadecimal digits; copy it from openssl x509 -noout -serial",
        "序列号 “{0}” 不是 40 位大写十六进制数字；请从 openssl x509 -noout -serial 复制");

    private static readonly Text Other = (
        "The serial number is {0}, but the certificate in '{1}' has {2}; the two have to be of one certificate",
        "序列号是 {0}，而 “{1}” 中证书的序列号是 {2}；两者必须属于同一证书");

    public override string Id => "WXC602";

    public override Text Title => ("Serial number that is not the merchant certificate's", "序列号不是商户证书的序列号");

    public override Text Why => ("WeChat Pay looks the certificate up by this number to check the signature. With another number every request of V3 fails with SIGN_ERROR.", "微信支付按该序列号查找证书来验证签名。序列号不对时所有 V3 请求都会返回 SIGN_ERROR。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F135", "the serial in the Authorization header belongs to the merchant in it", "Authorization 头中的证书序列号必须属于其中的商户号"),
        Source.Page("Certificates", "https://pay.weixin.qq.com/docs/partner/products/platform-certificate/faq.html"),
    ];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            wechatPayPublicKeyId: PUB_KEY_ID_0119000001092024110100000000000000
            certificate:
              serial: [|PUB_KEY_ID_0119000001092024110100000000000000|]
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            wechatPayPublicKeyId: PUB_KEY_ID_0119000001092024110100000000000000
            certificate:
              serial: 1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Writes the digits in upper case and without colons or blanks, where that makes it a serial number. Safe.", "改为大写并去掉冒号和空白（若结果是有效的序列号）。安全。");

    public override IReadOnlyCollection<string> Judges => ["serial"];

    public override bool Concerns(Merchant merchant) => merchant.Certificate is not null || merchant.PlatformCertificates.Count > 0;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        var platform = new HashSet<string>(merchant.PlatformCertificates.Select(certificate => certificate.Serial?.Text ?? "").Where(serial => serial.Length > 0), StringComparer.OrdinalIgnoreCase);
        if (merchant.Certificate?.Serial is { Text: { Length: > 0 } text } serial)
        {
            var problem = text.StartsWith(PublicKeyPrefix, StringComparison.OrdinalIgnoreCase) ? new Problem(serial.Span, IsPublicKey)
                : platform.Contains(text) ? new Problem(serial.Span, IsPlatforms)
                : Judge(serial, text);
            if (problem is not null)
            {
                yield return problem;
            }
        }

        foreach (var certificate in merchant.PlatformCertificates)
        {
            if (certificate.Serial is { Text: { Length: > 0 } platformText } platformSerial && Judge(platformSerial, platformText) is { } problem)
            {
                yield return problem;
            }
        }

        foreach (var certificate in merchant.PlatformCertificates.Append(merchant.Certificate).Where(certificate => certificate is { Serial.Text: not null, File.Text: not null }))
        {
            var (written, path) = (certificate!.Serial!.Text!, certificate.File!.Text!);
            if (Form.IsMatch(written) && settings.Surroundings.Open(path) is { State: CertificateState.Read, Serial: var actual } && actual != written)
            {
                yield return new Problem(certificate.Serial.Span, Other.With(written, path, actual)) { Related = [certificate.File.Span] };
            }
        }
    }

    private static Problem? Judge(Setting serial, string text)
    {
        if (Form.IsMatch(text) || Security.Placeholder.Is(text))
        {
            return null;
        }

        var digits = new string([.. text.Where(c => c is not (':' or ' ' or '-')).Select(char.ToUpperInvariant)]);
        return new Problem(serial.Span, Malformed.With(text.Length <= 64 ? text : text.Substring(0, 8) + "…"))
        {
            Repairs = Form.IsMatch(digits) && serial.Replace(0, text.Length, digits) is { } edit ? [Repair.Safe("digits", ("Write the 40 digits in upper case", "改为 40 位大写数字"), edit)] : [],
        };
    }
}
