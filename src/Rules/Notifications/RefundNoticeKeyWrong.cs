namespace WeChatPayLint.Notifications;

/// <summary>req_info of a V2 refund notification is decrypted with the wrong key or mode.</summary>
internal sealed class RefundNoticeKeyWrong : CodeRule
{
    /// <summary>A mode other than ECB.</summary>
    public static readonly Text Mode = (
        "req_info is encrypted with AES-256-ECB, not CBC; set CipherMode.ECB with PKCS7",
        "req_info 使用 AES-256-ECB 加密，而不是 CBC；请设置 CipherMode.ECB 和 PKCS7");

    /// <summary>A key that is no MD5.</summary>
    public static readonly Text Key = (
        "The key of req_info is the lower-case MD5 of the API key, 32 characters, not the API key itself; hash it first",
        "req_info 的密钥是 API 密钥的小写 MD5（32 个字符），而不是 API 密钥本身；请先计算 MD5");

    public override string Id => "WXP310";

    public override Text Title => ("V2 refund notification decrypted in the wrong way", "V2 退款通知的解密方式有误");

    public override Text Why => (
        "The notification of a V2 refund has its data in req_info, encrypted with AES-256-ECB and PKCS7 under the lower-case MD5 of the API key. Another key or mode throws a padding error for every refund.",
        "V2 退款通知的数据在 req_info 中，以 API 密钥的小写 MD5 为密钥，使用 AES-256-ECB、PKCS7 加密。用其他密钥或模式，每个退款通知都会抛出填充错误。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("Refund notification of V2", "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/NativePay/chapter8_8.shtml"),
    ];

    public override string Bad => """
        public class WxPayRefundNotice
        {
            public static string Read(WxPayData notice, byte[] key)
            {
                using var aes = System.Security.Cryptography.Aes.Create();
                aes.Key = System.Security.Cryptography.MD5.HashData(key);
                aes.Mode = [|System.Security.Cryptography.CipherMode.CBC|];
                var text = Convert.FromBase64String(notice.GetValue("req_info").ToString()!);
                return Encoding.UTF8.GetString(aes.CreateDecryptor().TransformFinalBlock(text, 0, text.Length));
            }
        }
        """;

    public override string Good => """
        public class WxPayRefundNotice
        {
            public static string Read(WxPayData notice, byte[] key)
            {
                using var aes = System.Security.Cryptography.Aes.Create();
                aes.Key = Encoding.ASCII.GetBytes(Convert.ToHexString(System.Security.Cryptography.MD5.HashData(key)).ToLowerInvariant());
                aes.Mode = System.Security.Cryptography.CipherMode.ECB;
                var text = Convert.FromBase64String(notice.GetValue("req_info").ToString()!);
                return Encoding.UTF8.GetString(aes.CreateDecryptor().TransformFinalBlock(text, 0, text.Length));
            }
        }
        """;

    public override Text Fix => ("None: the key is made elsewhere in most programs.", "无：多数程序在别处生成密钥。");

    public override Text Silence => (
        "Methods that do not read req_info themselves; keys that come from another method.",
        "自身未读取 req_info 的方法，以及密钥来自其他方法的情况不报告。");
}
