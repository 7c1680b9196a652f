using System.Text;
using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Security;

/// <summary>An APIv3 key or API key that is not 32 bytes long.</summary>
internal sealed class KeyLengthWrong : FieldRule
{
    private const int KeyBytes = 32;

    private static readonly Text Message = (
        "{0} has {1} bytes, but it has 32; copy it from the merchant platform's API security page without blanks",
        "{0} 的长度是 {1} 字节，但必须是 32 字节；请从商户平台的 API 安全页面完整复制，不要带空格");

    public override string Id => "WXP505";

    public override Text Title => ("API key not 32 bytes", "API 密钥长度不是 32 字节");

    public override Text Why => (
        "AES-256 takes exactly 32 bytes: with another length, no notification can be decrypted. The API key of V2 has 32 characters as well.",
        "AES-256 需要正好 32 字节的密钥：长度不符则无法解密任何通知。V2 的 API 密钥同样是 32 个字符。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Basic rules of V3", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html")];

    public override string Bad => """
        static class PaymentSettings
        {
            public const string MCHID = "1900000109";
            public const string APIV3_KEY = [|"0123456789abcdefghijklmnopqrst"|];
        }
        """;

    public override string Good => """
        static class PaymentSettings
        {
            public const string MCHID = "1900000109";
            public static string APIV3_KEY => Environment.GetEnvironmentVariable("WECHATPAY_APIV3_KEY")!;
        }
        """;

    public override Text Fix => ("None: the key is in the merchant platform.", "无：密钥需在商户平台查看。");

    public override Text Silence => ("Empty values, placeholders, tests, and settings that are only named Key.", "空值、占位文本、测试以及仅名为 Key 的设置不报告。");

    public override IReadOnlyCollection<string> Fields => [SettingNames.ApiKey, SettingNames.ApiV3Key];

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        foreach (var value in payload.Evidence.IsTest ? [] : field.Value.Alternatives.OfType<ConstantValue>())
        {
            if (value.Constant is string text && IsKey(text) && !Placeholder.Is(text) && Encoding.UTF8.GetByteCount(text) is not KeyBytes and var bytes)
            {
                yield return field.Problem(value, Message.With(field.Name == SettingNames.ApiV3Key ? "APIv3 key" : "API key", bytes));
            }
        }
    }

    // Keys are letters and digits; "WeChatPay:ApiKey" is the name of a setting, and a short word is one too.
    private static bool IsKey(string text) => text.Length > 15 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) && text.Any(char.IsDigit);
}
