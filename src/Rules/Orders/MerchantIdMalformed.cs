using WeChatPayLint.Payloads;
using WeChatPayLint.Security;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An appid where the merchant's number belongs, the other way round, or one of them with a slip in it.</summary>
internal sealed class MerchantIdMalformed : FieldRule
{
    private static readonly string[] AppIds = ["appid", "sub_appid", "sp_appid", "combine_appid", "appId"];
    private static readonly string[] MerchantIds = ["mchid", "mch_id", "sub_mchid", "sub_mch_id", "sp_mchid", "combine_mchid", "partnerid", "partnerId"];

    // Numbers have 10 digits, those of the first years 8; no page states it.


    private static readonly Text AppForMerchant = (
        "{0} is '{1}', which is an appid; write the merchant number, 8 to 10 digits from the merchant platform",
        "{0} 为 “{1}”，这是 appid；请填写商户号，即商户平台上的 8 到 10 位数字");

    private static readonly Text MerchantForApp = (
        "{0} is '{1}', which is a merchant number; write the appid, wx and 16 letters or digits",
        "{0} 为 “{1}”，这是商户号；请填写 appid，即 wx 加 16 位字母或数字");

    private static readonly Text Blank = (
        "{0} '{1}' has a blank in it, which is sent along; remove it",
        "{0} “{1}” 中含有空白字符，会被一并发送；请删除");

    private static readonly Text NoAppId = (
        "{0} '{1}' is no appid, which is wx and 16 letters or digits; copy it from the platform again",
        "{0} “{1}” 不是有效的 appid（wx 加 16 位字母或数字）；请从平台重新复制");

    private static readonly Text NoMerchantId = (
        "{0} '{1}' is no merchant number, which has 8 to 10 digits; copy it from the merchant platform again",
        "{0} “{1}” 不是有效的商户号（8 到 10 位数字）；请从商户平台重新复制");

    public override string Id => "WXP127";

    public override Text Title => ("appid and merchant number swapped or malformed", "appid 与商户号混淆或格式不符");

    public override Text Why => (
        "The two are given out by different platforms and are not interchangeable: \"appid与mch_id不匹配\", \"商户号不存在\".",
        "两者由不同的平台分配，不能互换：“appid与mch_id不匹配”、“商户号不存在”。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F051", "watch out for stray blanks", "注意多余的空格"),
        Source.Faq("F055", "the merchant number is wrong", "商户号错误"),
        Source.Faq("F127", "parameters are those of the document, none is made up", "参数必须严格按接口文档，不能自行设计"),
        Source.Faq("F132", "merchant number and appid are each in its place", "商户号和 appid 是否使用正确"),
        Source.Page("V3 order, appid and mchid", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        var order = new
        {
            appid = Shop.AppId,
            mchid = [|"wxd678efh567hg6787"|],
            out_trade_no = Shop.NewNumber(),
            description = "Tea",
        };
        """;

    public override string Good => """
        var order = new
        {
            appid = Shop.AppId,
            mchid = "1900000109",
            out_trade_no = Shop.NewNumber(),
            description = "Tea",
        };
        """;

    public override Text Fix => ("None: only the platforms know the right one.", "无：正确的值只能在平台上查到。");

    public override Text Silence => (
        "Texts that only stand for a value, names of settings and parameters, and whatever does not look like either of the two. A wrong shape alone is a suggestion, since no page fixes it.",
        "占位文本、设置名或参数名，以及看不出是两者之一的内容不报告；仅格式不符时只作为建议，因为官方没有规定格式。");

    public override IReadOnlyCollection<string> Fields => [.. AppIds, .. MerchantIds];

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        payload.Kind == PayloadKind.Answer || payload.Evidence.IsTest ? [] : field.Value.Alternatives.OfType<ConstantValue>().Select(value => Judge(field, value)).OfType<Problem>();

    private static Problem? Judge(Field field, ConstantValue value)
    {
        if (value.Constant is not string { Length: > 0 } text || Placeholder.Is(text) || (text.StartsWith("wx", StringComparison.Ordinal) && Placeholder.Is(text.Substring(2))))
        {
            return null;
        }

        var trimmed = new string([.. text.Where(c => !char.IsWhiteSpace(c))]);
        var (isAppId, isMerchantId) = (IsAppIdForm(trimmed), IsMerchantIdForm(trimmed));
        var takesAppId = AppIds.Contains(field.Name);
        return takesAppId && isMerchantId ? field.Problem(value, MerchantForApp.With(field.Name, text))
            : !takesAppId && isAppId ? field.Problem(value, AppForMerchant.With(field.Name, text))
            : (isAppId || isMerchantId) && trimmed.Length < text.Length ? field.Problem(value, Blank.With(field.Name, text))
            : isAppId || isMerchantId ? null
            : takesAppId && LooksLikeAppId(trimmed) ? field.Problem(value, NoAppId.With(field.Name, text)) with { Severity = Severity.Info }
            : !takesAppId && LooksLikeMerchantId(trimmed) ? field.Problem(value, NoMerchantId.With(field.Name, text)) with { Severity = Severity.Info }
            : null;
    }

    // "wx" and 16 letters or digits.
    private static bool IsAppIdForm(string text) => text.Length == 18 && text.StartsWith("wx", StringComparison.Ordinal) && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    private static bool IsMerchantIdForm(string text) => text.Length is >= 8 and <= 10 && text.All(c => c is >= '0' and <= '9');

    // wx_app_id and WxAppId are names of settings.
    private static bool LooksLikeAppId(string text) => text.Length > 8 && text.StartsWith("wx", StringComparison.OrdinalIgnoreCase) && text.Any(char.IsDigit) && text.All(char.IsLetterOrDigit);

    private static bool LooksLikeMerchantId(string text) => text.Length > 6 && text.All(char.IsLetterOrDigit) && text.Count(char.IsDigit) > 5;
}
