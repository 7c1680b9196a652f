namespace WeChatPayLint.Notifications;

/// <summary>The resource of a notification is decrypted in another way than AES-256-GCM.</summary>
internal sealed class NotificationCipherMisused : CodeRule
{
    /// <summary>A block mode.</summary>
    public static readonly Text Mode = (
        "resource is encrypted with AES-256-GCM, not {0}; use AesGcm with the APIv3 key, the nonce and associated_data",
        "resource 使用 AES-256-GCM 加密，而不是 {0}；请使用 AesGcm 并传入 APIv3 密钥、nonce 和 associated_data");

    /// <summary>A key that was decoded.</summary>
    public static readonly Text Key = (
        "The APIv3 key is the 32 characters themselves, not {0} of them; use Encoding.UTF8.GetBytes",
        "APIv3 密钥就是那 32 个字符本身，不应经过 {0}；请使用 Encoding.UTF8.GetBytes");

    /// <summary>The tag is part of the text.</summary>
    public static readonly Text Tag = (
        "The last 16 bytes of ciphertext are the tag; give AesGcm the bytes before them as the text and these as the tag",
        "ciphertext 的最后 16 字节是认证标签；请将之前的字节作为密文，这 16 字节作为 tag 传给 AesGcm");

    public override string Id => "WXP309";

    public override Text Title => ("Notification decrypted in the wrong way", "回调通知的解密方式有误");

    public override Text Why => (
        "V3 encrypts the resource of a notification with AES-256-GCM: key of 32 characters, nonce of 12 bytes, the tag at the end of the text. Anything else throws for every notification, and paid orders stay unpaid.",
        "V3 使用 AES-256-GCM 加密通知的 resource：密钥为 32 个字符，nonce 为 12 字节，标签位于密文末尾。其他方式对每个通知都会抛出异常，已支付的订单始终为未支付。");

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<Source> Sources =>
    [
        NotificationPages.Considerations,
        Source.Page("Decrypting certificates and notifications", "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_2.shtml"),
    ];

    public override string Bad => """
        public class NoticeReader
        {
            public static string DecryptWechatpay(byte[] apiV3Key, string ciphertext, string nonce, string associated_data)
            {
                using var aes = System.Security.Cryptography.Aes.Create();
                aes.Mode = [|System.Security.Cryptography.CipherMode.CBC|];
                aes.Key = apiV3Key;
                return Encoding.UTF8.GetString(aes.DecryptCbc(Convert.FromBase64String(ciphertext), Encoding.UTF8.GetBytes(nonce + associated_data)));
            }
        }
        """;

    public override string Good => """
        public class NoticeReader
        {
            public static string DecryptWechatpay(byte[] apiV3Key, string ciphertext, string nonce, string associated_data)
            {
                var all = Convert.FromBase64String(ciphertext);
                var text = new byte[all.Length - 16];
                using var gcm = new System.Security.Cryptography.AesGcm(apiV3Key, 16);
                gcm.Decrypt(Encoding.UTF8.GetBytes(nonce), all.AsSpan(..^16), all.AsSpan(^16..), text, Encoding.UTF8.GetBytes(associated_data));
                return Encoding.UTF8.GetString(text);
            }
        }
        """;

    public override Text Fix => ("None: the decryption has to be written anew.", "无：解密代码需要重写。");

    public override Text Silence => (
        "Methods without associated_data or ciphertext; libraries that take the text and the tag together. A key or a tag that is wrong is a suggestion.",
        "未出现 associated_data 或 ciphertext 的方法，以及同时接收密文和标签的库不报告。密钥或标签有误时仅作建议。");
}
