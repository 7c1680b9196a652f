namespace WeChatPayLint.Notifications;

/// <summary>A signature of WeChat Pay is verified with the merchant's own certificate or key.</summary>
internal sealed class VerifiedWithMerchantCertificate : CodeRule
{
    /// <summary>The message; it takes what the key comes from.</summary>
    public static readonly Text Message = (
        "{0} is the merchant's own and signs requests; WeChat Pay signs with its platform certificate or public key, chosen by Wechatpay-Serial: verify with that",
        "{0} 属于商户自己，只用于对请求签名；微信支付使用平台证书或公钥签名，请按 Wechatpay-Serial 选取并用其验签");

    public override string Id => "WXP311";

    public override Text Title => ("Signature verified with the merchant's own certificate", "用商户自己的证书验签");

    public override Text Why => (
        "Two key pairs are at work: the merchant's signs what the shop sends, WeChat Pay's signs what the shop receives. Verified with the wrong one, every genuine notification is refused.",
        "系统中有两对密钥：商户的用于签名商户发出的请求，微信支付的用于签名商户收到的内容。用错密钥验签，所有真实通知都会被拒绝。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F177", "Wechatpay-Serial equals the serial of the platform certificate held, else the certificate is fetched again", "Wechatpay-Serial 应与所持平台证书的序列号一致，否则需重新获取证书"),
        Source.Page("Platform certificates", "https://pay.weixin.qq.com/docs/partner/products/platform-certificate/faq.html"),
        Source.Page("From the platform certificate to the public key", "https://pay.weixin.qq.com/doc/v3/merchant/4012154180"),
    ];

    public override string Bad => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                var message = Encoding.UTF8.GetBytes($"{Request.Headers["Wechatpay-Timestamp"]}\n{Request.Headers["Wechatpay-Nonce"]}\n{body}\n");
                using var rsa = System.Security.Cryptography.RSA.Create();
                rsa.ImportFromPem(File.ReadAllText([|"apiclient_cert.pem"|]));
                var signature = Convert.FromBase64String(Request.Headers["Wechatpay-Signature"]);
                return rsa.VerifyData(message, signature, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1) ? NoContent() : StatusCode(401);
            }
        }
        """;

    public override string Good => """
        public class NotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify()
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                var message = Encoding.UTF8.GetBytes($"{Request.Headers["Wechatpay-Timestamp"]}\n{Request.Headers["Wechatpay-Nonce"]}\n{body}\n");
                using var rsa = System.Security.Cryptography.RSA.Create();
                rsa.ImportFromPem(File.ReadAllText(Path.Combine("platform", Request.Headers["Wechatpay-Serial"] + ".pem")));
                var signature = Convert.FromBase64String(Request.Headers["Wechatpay-Signature"]);
                return rsa.VerifyData(message, signature, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1) ? NoContent() : StatusCode(401);
            }
        }
        """;

    public override Text Fix => ("None: the platform certificate or public key has to be fetched first.", "无：需要先获取平台证书或公钥。");

    public override Text Silence => (
        "Keys whose origin the method does not show by a file name or a setting's name; a platform key that is pinned instead of chosen by Wechatpay-Serial.",
        "方法中未以文件名或设置名表明来源的密钥，以及固定使用而未按 Wechatpay-Serial 选取的平台密钥不报告。");
}
