namespace WeChatPayLint.Invocation;

/// <summary>The text that V2 signs is turned into bytes in another encoding than UTF-8.</summary>
internal sealed class SignatureBytesNotUtf8 : CodeRule
{
    /// <summary>The message; it takes the encoding as it is written.</summary>
    public static readonly Text Message = (
        "The string to sign is turned into bytes by {0}, but WeChat Pay signs UTF-8; use Encoding.UTF8",
        "待签名串用 {0} 转换为字节，但微信支付按 UTF-8 计算签名；请使用 Encoding.UTF8");

    /// <summary>The message for the platform's own encoding.</summary>
    public static readonly Text PlatformMessage = (
        "Encoding.Default is UTF-8 on .NET, but the system's code page on .NET Framework, and WeChat Pay signs UTF-8; use Encoding.UTF8",
        "Encoding.Default 在 .NET 上是 UTF-8，在 .NET Framework 上却是系统代码页，而微信支付按 UTF-8 计算签名；请使用 Encoding.UTF8");

    public override string Id => "WXP212";

    public override Text Title => ("V2 signature over bytes that are not UTF-8", "V2 签名使用了非 UTF-8 编码");

    public override Text Why => (
        "WeChat Pay computes the signature over the UTF-8 bytes of the string. Another encoding gives the same bytes for English text and others for Chinese: the first order with a Chinese body or attach ends with a signature error.",
        "微信支付按 UTF-8 字节计算签名。其他编码对英文结果相同，对中文则不同：第一笔 body 或 attach 含中文的订单就会签名错误。");

    public override IReadOnlyList<Source> Sources => [Source.Page("V2 protocol: UTF-8, signatures", "https://pay.weixin.qq.com/doc/v2/partner/4011987474")];

    public override string Bad => """
        using System.Security.Cryptography;

        class WxPaySigner
        {
            string Sign(string pairs, string key)
            {
                var text = pairs + "&key=" + key;
                return Convert.ToHexString(MD5.HashData([|Encoding.ASCII|].GetBytes(text)));
            }
        }
        """;

    public override string Good => """
        using System.Security.Cryptography;

        class WxPaySigner
        {
            string Sign(string pairs, string key)
            {
                var text = pairs + "&key=" + key;
                return Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text)));
            }
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Writes Encoding.UTF8. Safe.", "改为 Encoding.UTF8。安全。");

    public override Text Silence => (
        "Methods that do not put key= behind a text and compute MD5 or HMAC, and what they do not call in their own type. Encoding.Default where it is UTF-8 is a suggestion.",
        "没有拼接 key= 并计算 MD5 或 HMAC 的方法，以及它们未在本类型中调用的方法不报告。Encoding.Default 在其等于 UTF-8 的平台上只作为建议。");
}
