using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Security;

/// <summary>A key that signs requests or decrypts notifications is written in the source.</summary>
internal sealed class KeyHardCoded : FieldRule
{
    private const int KeyLength = 32;

    private static readonly Text Message = (
        "{0} is written in the source; read it from configuration, and change it in the merchant platform if this was ever committed",
        "{0} 写在源代码中；请从配置读取，若曾经提交过，请在商户平台更换");

    private static readonly Text AppSecret = (
        "The app secret is written in the source; read it from configuration, and reset it on the platform of the appid if this was ever committed",
        "AppSecret 写在源代码中；请从配置读取，若曾经提交过，请在 appid 所属的公众平台或开放平台重置");

    public override string Id => "WXP501";

    public override Text Title => ("API key in the source", "API 密钥写在源代码中");

    public override Text Why => (
        "Whoever has the source can sign refunds and read or forge notifications. A key stays in the history of the repository after it was removed.",
        "得到源代码的人就能签名退款、读取或伪造通知。即使删除，密钥仍保留在仓库历史中。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Keys and certificates", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html")];

    public override string Bad => """
        static class PaymentSettings
        {
            public const string MCHID = "1900000109";
            public const string KEY = [|"0123456789abcdefghijklmnopqrstuv"|];
        }
        """;

    public override string Good => """
        static class PaymentSettings
        {
            public const string MCHID = "1900000109";
            public static string KEY => Environment.GetEnvironmentVariable("WECHATPAY_KEY")!;
        }
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Reads the key from an environment variable. Needs review: the variable has to be set first. None for a constant that other types can use, since it may stand where only a constant fits.", "改为从环境变量读取。需要复核：必须先设置该环境变量。其他类型可以使用的常量不提供修复，因为它可能用在只允许常量的地方。");

    public override Text Silence => ("Tests; placeholders; members of other classes that are only named Key. The key is never printed.", "测试、占位文本以及其他类中仅名为 Key 的成员不报告。密钥内容绝不会输出。");

    public override IReadOnlyCollection<string> Fields => [SettingNames.ApiKey, SettingNames.ApiV3Key, SettingNames.Key, SettingNames.AppSecret];

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        foreach (var value in payload.Evidence.IsTest ? [] : field.Value.Alternatives.OfType<ConstantValue>())
        {
            if (value.Constant is string text && IsKey(text))
            {
                yield return field.Problem(value, field.Name == SettingNames.AppSecret ? AppSecret : Message.With(NameOf(field.Name))) with { Repairs = MoveOut(field, value) };
            }
        }
    }

    /// <summary>Whether the text has the form of a key and does not only stand for one.</summary>
    public static bool IsKey(string text) => text.Length == KeyLength && text.Distinct().Count() > 4 && !Placeholder.Is(text) && text.All(c => c is > ' ' and < (char)127);

    /// <summary>The problem of a key that is given to a method that signs.</summary>
    public static Problem InCall(Span place) => new(place, Message.With(NameOf(SettingNames.ApiKey)));

    private static string NameOf(string setting) => setting == SettingNames.ApiV3Key ? "APIv3 key" : "API key";

    // A constant cannot be read at run time, so that its declaration changes too; one that others can use may stand where only a constant fits.
    private static Repair[] MoveOut(Field field, ConstantValue value)
    {
        var variable = field.Name switch { SettingNames.ApiV3Key => "WECHATPAY_APIV3_KEY", SettingNames.AppSecret => "WECHATPAY_APP_SECRET", _ => "WECHATPAY_API_KEY" };
        var read = new Edit(value.Span, "System.Environment.GetEnvironmentVariable(\"" + variable + "\") ?? throw new System.InvalidOperationException(\"Set the environment variable " + variable + "\")");
        if (field.Value.Span != value.Span || (field.ConstKeyword is not null && !field.IsPrivate))
        {
            return [];
        }

        var title = new Text("Read the key from the environment variable {0}, set to the present key first", "改为读取环境变量 {0}，请先把它设为当前密钥").With(variable);
        return [Repair.NeedsReview("key-from-environment", title, field.ConstKeyword is { } keyword ? [new Edit(keyword, "static readonly"), read] : [read])];
    }
}
