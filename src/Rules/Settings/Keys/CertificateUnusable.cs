namespace WeChatPayLint.Integration.Keys;

/// <summary>A certificate that is expired, about to expire, replaced, or none at all.</summary>
internal sealed class CertificateUnusable : MerchantRule
{
    private const int DaysOfNotice = 30;

    // After the upgrade to a certificate of the authoritative CA, the one that WeChat issued lives this long.
    private const int DaysAfterUpgrade = 14;

    private const string PlatformIssuer = "Tenpay.com Root CA";

    private static readonly Text None = (
        "'{0}' has no certificate in it; name apiclient_cert.pem or apiclient_cert.p12",
        "“{0}” 中没有证书；请指定 apiclient_cert.pem 或 apiclient_cert.p12");

    private static readonly Text Expired = (
        "The certificate in '{0}' expired on {1}; apply for another in the merchant platform and replace it on every server",
        "“{0}” 中的证书已于 {1} 过期；请在商户平台申请新证书并替换所有服务器上的证书");

    private static readonly Text Expiring = (
        "The certificate in '{0}' expires on {1}, in {2} days; apply for another in the merchant platform and replace it on every server",
        "“{0}” 中的证书将于 {1} 过期，还有 {2} 天；请在商户平台申请新证书并替换所有服务器上的证书");

    private static readonly Text NotYet = (
        "The certificate in '{0}' is not valid before {1}",
        "“{0}” 中的证书在 {1} 之前无效");

    private static readonly Text Replaced = (
        "The certificate in '{0}' is older than the upgrade of {1}, and stops working {2} days after it; put the new one on the servers",
        "“{0}” 中的证书早于 {1} 的证书升级，升级 {2} 天后旧证书失效；请在服务器上换成新证书");

    private static readonly Text OtherIssuer = (
        "The platform certificate in '{0}' was issued by '{1}' and not by '{2}'; download it through the interface",
        "“{0}” 中的平台证书由 “{1}” 签发，而不是 “{2}”；请通过接口下载");

    public override string Id => "WXC604";

    public override Text Title => ("Certificate expired, expiring or unusable", "证书过期、即将过期或不可用");

    public override Text Why => ("With an expired or replaced certificate every request of V3 and every refund of V2 fails, from one second to the next.", "证书过期或被替换后，所有 V3 请求和 V2 退款会在一瞬间全部失败。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F058", "V2 and V3 use the same merchant certificate, issued by the authoritative CA", "V2 与 V3 使用同一张由权威 CA 颁发的商户证书"),
        Source.Faq("F059", "a certificate that is not from the authoritative CA is upgraded first", "不是权威 CA 颁发的证书需要先升级"),
        Source.Faq("F060", "the old certificate dies 14 days after the upgrade", "升级后旧证书 14 天失效"),
        Source.Faq("F106", "the certificate of the authoritative CA serves both versions", "权威 CA 颁发的证书两个版本通用"),
        Source.Faq("F107", "the old certificate is invalid after 14 days", "旧证书 14 天后失效"),
        Source.Page("Certificates", "https://pay.weixin.qq.com/docs/partner/products/platform-certificate/faq.html"),
    ];

    public override string Bad => Example("[|expired.pem|]");

    public override string Good => Example("apiclient_cert.pem");

    public override Text Fix => ("None: a new certificate comes from the merchant platform.", "无：新证书需从商户平台申请。");

    public override Text Silence => (
        "Files that are not there, as on a developer's machine, and files with a password. The issuer of a platform certificate is a suggestion.",
        "不存在的文件（例如开发机上），以及有密码的文件。平台证书的颁发者只作为建议。");

    public override IReadOnlyCollection<string> Judges => ["file", "upgradedOn"];

    public override bool Concerns(Merchant merchant) => merchant.Certificate is not null || merchant.PlatformCertificates.Count > 0;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings) =>
        merchant.PlatformCertificates.Select(certificate => (certificate, IsPlatform: true))
            .Concat(merchant.Certificate is { } own ? [(own, false)] : [])
            .SelectMany(pair => Judge(pair.certificate, pair.IsPlatform, settings.Surroundings));

    private static IEnumerable<Problem> Judge(Certificate certificate, bool isPlatform, Surroundings surroundings)
    {
        if (certificate.File is not { Text: { } path } file || surroundings.Open(path) is not { State: not CertificateState.Protected } content)
        {
            yield break;
        }

        if (content.State == CertificateState.NoCertificate)
        {
            yield return new Problem(file.Span, None.With(path));
            yield break;
        }

        var now = surroundings.Now;
        if (content.NotAfter < now)
        {
            yield return new Problem(file.Span, Expired.With(path, Day(content.NotAfter)));
        }
        else if (content.NotAfter < now.AddDays(DaysOfNotice))
        {
            yield return new Problem(file.Span, Expiring.With(path, Day(content.NotAfter), (int)(content.NotAfter - now).TotalDays));
        }
        else if (content.NotBefore > now)
        {
            yield return new Problem(file.Span, NotYet.With(path, Day(content.NotBefore)));
        }

        if (DateTimeOffset.TryParse(certificate.UpgradedOn?.Text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var upgrade) && content.NotBefore < upgrade && upgrade <= now)
        {
            yield return new Problem(file.Span, Replaced.With(path, Day(upgrade), DaysAfterUpgrade)) { Related = [certificate.UpgradedOn!.Span] };
        }

        if (isPlatform && content.Issuer.IndexOf(PlatformIssuer, StringComparison.OrdinalIgnoreCase) < 0)
        {
            yield return new Problem(file.Span, OtherIssuer.With(path, content.Issuer, PlatformIssuer)) { Severity = Severity.Info };
        }
    }

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Example(string file) => $"""
        merchants:
          - mchid: "1900000109"
            wechatPayPublicKeyId: PUB_KEY_ID_0119000001092024110100000000000000
            certificate:
              file: {file}
        """;
}
