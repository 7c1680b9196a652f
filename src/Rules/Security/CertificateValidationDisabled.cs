namespace WeChatPayLint.Security;

/// <summary>Every server certificate is accepted, where payments are sent.</summary>
internal sealed class CertificateValidationDisabled : CodeRule
{
    /// <summary>The message.</summary>
    public static readonly Text Message = (
        "Every server certificate is accepted, so that anybody on the way can read and change payments; remove the callback",
        "接受任意服务器证书，途中的任何人都可以读取和篡改支付请求；请移除该回调");

    public override string Id => "WXP503";

    public override Text Title => ("Server certificate validation disabled", "禁用了服务器证书校验");

    public override Text Why => (
        "A callback that returns true for every certificate comes from an old demo. With it TLS protects nothing: keys, orders and refunds can be read and changed by whoever sits in between. ServicePointManager's callback even holds for the whole process.",
        "对任何证书都返回 true 的回调来自旧版示例。这样 TLS 形同虚设：处于网络中间的任何人都能读取和篡改密钥、订单和退款。ServicePointManager 的回调甚至对整个进程生效。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Basic rules of V3: errors of the server's certificate are never ignored", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html")];

    public override string Bad => """
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = [|(message, certificate, chain, errors) => true|];
        var http = new HttpClient(handler) { BaseAddress = new Uri("https://api.mch.weixin.qq.com") };
        """;

    public override string Good => """
        var handler = new HttpClientHandler();
        var http = new HttpClient(handler) { BaseAddress = new Uri("https://api.mch.weixin.qq.com") };
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Removes the assignment. Needs review: a host with a certificate of its own would then be refused.", "移除该赋值。需要复核：使用自签名证书的主机随后会被拒绝。");

    public override Text Silence => ("Callbacks that look at the errors; assemblies without anything of WeChat Pay; clients of AddHttpClient that are not for payments; tests. In a file that does not speak of payments it is a suggestion.", "会检查错误的回调、与微信支付无关的程序集、用 AddHttpClient 注册的非支付客户端以及测试不报告；文件未提及支付时只作为建议。");
}
