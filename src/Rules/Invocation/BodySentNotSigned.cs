namespace WeChatPayLint.Invocation;

/// <summary>A request of V3 is sent with another body than the one that was signed: it is serialized a second time.</summary>
internal sealed class BodySentNotSigned : CodeRule
{
    /// <summary>The message; it takes the call that serializes again.</summary>
    public static readonly Text Message = (
        "{0} serializes the body anew, which need not give the text that was signed; send the signed text itself in a StringContent",
        "{0} 会重新序列化请求体，结果可能与参与签名的文本不同；请用 StringContent 发送已签名的文本");

    public override string Id => "WXP214";

    public override Text Title => ("Body that is sent differs from the body that was signed", "发送的请求体与签名的请求体不一致");

    public override Text Why => (
        "WeChat Pay computes the signature over the bytes of the body that arrive. PostAsJsonAsync writes camel case and other escapes than JsonSerializer does by default: the request is refused with SIGN_ERROR, although the signature is right for the text that was signed.",
        "微信支付按收到的请求体字节计算签名。PostAsJsonAsync 默认使用驼峰命名和不同的转义方式，与 JsonSerializer 的默认结果不同：签名对被签名的文本是正确的，请求仍会返回 SIGN_ERROR。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Signatures of V3: the body as it is sent", "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml")];

    public override string Bad => """
        using System.Net.Http.Json;

        class WeChatPayRequests
        {
            async Task<HttpResponseMessage> Place(HttpClient http, object model, string timestamp, string nonce)
            {
                var json = JsonSerializer.Serialize(model);
                http.DefaultRequestHeaders.Add("Authorization", Sign($"POST\n/v3/pay/transactions/jsapi\n{timestamp}\n{nonce}\n{json}\n"));
                return await http.[|PostAsJsonAsync|]("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", model);
            }

            string Sign(string message) => throw new NotImplementedException();
        }
        """;

    public override string Good => """
        class WeChatPayRequests
        {
            async Task<HttpResponseMessage> Place(HttpClient http, object model, string timestamp, string nonce)
            {
                var json = JsonSerializer.Serialize(model);
                http.DefaultRequestHeaders.Add("Authorization", Sign($"POST\n/v3/pay/transactions/jsapi\n{timestamp}\n{nonce}\n{json}\n"));
                return await http.PostAsync("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", new StringContent(json, Encoding.UTF8, "application/json"));
            }

            string Sign(string message) => throw new NotImplementedException();
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Sends the signed text, where it is in a local. Safe. None where it was never kept.",
        "若被签名的文本保存在局部变量中，则直接发送它，安全。未保存时不提供修复。");

    public override Text Silence => (
        "Handlers that sign the body on its way out (DelegatingHandler), texts serialized twice in the same way, and methods that do not hold both the signing and the sending.",
        "在发送途中对请求体签名的 DelegatingHandler、以相同方式序列化两次的文本，以及签名与发送不在同一方法中的情况不报告。");
}
