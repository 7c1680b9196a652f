namespace WeChatPayLint.Invocation;

/// <summary>The pairs that V2 signs are sorted by the rules of a language instead of by their codes.</summary>
internal sealed class PairsSortedByCulture : CodeRule
{
    /// <summary>The message; it takes the expression that sorts.</summary>
    public static readonly Text Message = (
        "{0} sorts by the current culture, but the pairs of a string to sign are in ASCII order; pass StringComparer.Ordinal",
        "{0} 按当前区域性排序，但待签名串要求按 ASCII 码排序；请传入 StringComparer.Ordinal");

    public override string Id => "WXP213";

    public override Text Title => ("V2 pairs sorted by culture", "V2 参数按区域性排序");

    public override Text Why => (
        "The order of names is part of what is signed. The rules of most languages happen to give the same order as ASCII for WeChat Pay's names; those of some (Azerbaijani, Estonian, Thai, Uzbek and others) do not, and then every signature on that server is wrong.",
        "参数名的顺序也参与签名。大多数语言的排序规则对微信支付的参数名恰好与 ASCII 一致，但少数语言（如阿塞拜疆语、爱沙尼亚语、泰语、乌兹别克语）不一致，在这样的服务器上所有签名都会出错。");

    public override Severity Severity => Severity.Off;

    public override IReadOnlyList<Source> Sources => [Source.Page("V2 protocol: signatures, ASCII order", "https://pay.weixin.qq.com/doc/v2/partner/4011987474")];

    public override string Bad => """
        using System.Security.Cryptography;

        class WxPaySigner
        {
            string Sign(Dictionary<string, string> fields, string key)
            {
                var pairs = string.Join("&", [|fields.OrderBy(field => field.Key)|].Select(field => field.Key + "=" + field.Value));
                return Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(pairs + "&key=" + key)));
            }
        }
        """;

    public override string Good => """
        using System.Security.Cryptography;

        class WxPaySigner
        {
            string Sign(Dictionary<string, string> fields, string key)
            {
                var pairs = string.Join("&", fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + "=" + field.Value));
                return Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(pairs + "&key=" + key)));
            }
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Passes StringComparer.Ordinal. Safe.", "传入 StringComparer.Ordinal。安全。");

    public override Text Silence => ("Off unless switched on: the languages that servers in practice run under sort WeChat Pay's names like ASCII. Sorting outside of the method that puts key= behind the pairs and computes MD5 or HMAC.", "默认关闭：服务器实际使用的语言对微信支付参数名的排序与 ASCII 一致。不在拼接 key= 并计算 MD5 或 HMAC 的方法内的排序不报告。");
}
