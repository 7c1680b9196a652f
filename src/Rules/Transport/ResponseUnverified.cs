namespace WeChatPayLint.Transport;

/// <summary>Answers of V3 that are used without verifying that WeChat Pay has signed them.</summary>
internal sealed class ResponseUnverified : CodeRule
{
    private static readonly Text Message = (
        "Nothing verifies the answers that this client gets from V3; verify Wechatpay-Signature over timestamp, nonce and body with the key that Wechatpay-Serial names",
        "没有代码验证该客户端从 V3 得到的应答；请用 Wechatpay-Serial 指定的密钥，对时间戳、随机串和报文主体验证 Wechatpay-Signature");

    public override string Id => "WXP508";

    public override Text Title => ("Answer of V3 not verified", "未验证 V3 应答的签名");

    public override Text Why => (
        "WeChat Pay signs every answer of V3. TLS protects the way, but a proxy, a mock that was left in, or a host that was changed in a setting can answer in its place, and an order counts as paid.",
        "微信支付对每个 V3 应答都会签名。TLS 只保护传输过程；代理、遗留的模拟服务或被改动的域名都可能代替微信支付作答，使订单被当作已支付。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F087", "how the signature of an answer is checked is left to the merchant", "如何验证应答签名由商户决定"),
        Source.Page("Platform certificates: WeChat Pay signs its answers", "https://pay.weixin.qq.com/docs/partner/products/platform-certificate/faq.html"),
        Source.Page("Signatures of V3", "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml"),
    ];

    public override string Bad => """
        var http = new HttpClient { DefaultRequestHeaders = { { "Accept", "application/json" }, { "User-Agent", "Teashop/1.0" } } };
        var answer = await http.[|GetAsync|]($"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{Shop.NewNumber()}?mchid={Shop.MchId}");
        """;

    public override string Good => """
        var http = new HttpClient { DefaultRequestHeaders = { { "Accept", "application/json" }, { "User-Agent", "Teashop/1.0" } } };
        var answer = await http.GetAsync($"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{Shop.NewNumber()}?mchid={Shop.MchId}");
        var signature = answer.Headers.GetValues("Wechatpay-Signature").Single();
        """;

    public override Text Fix => ("None: the verification needs the platform's key.", "无：验签需要平台的公钥或证书。");

    public override Text Silence => (
        "SDKs, which verify by themselves; clients whose creation is not in sight or that have a handler of one's own; the download of the certificates. If any file of the project speaks of Wechatpay-Signature, nothing is reported. Only the first call of a client is.",
        "SDK（自行验签）、看不到创建处或带有自定义处理程序的客户端，以及下载平台证书的请求不报告。只要项目中任何文件提到 Wechatpay-Signature 就都不报告。每个客户端只报告第一次调用。");

    /// <summary>The problem at the name of the call.</summary>
    public static Problem At(Span call) => new(call, Message);
}
