using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An order number of one's own that WeChat Pay refuses: a character it does not know, or too long.</summary>
internal sealed class OrderNumberMalformed : FieldRule
{
    private const int MaxLength = 32;
    private const int MaxRedPacketLength = 28;
    private const int MinLength = 6;

    private static readonly Text HasBlank = (
        "{0} begins or ends with a blank, which is part of the number; remove it",
        "{0} 首尾带有空白字符，它会成为单号的一部分；请删除");

    private static readonly Text HasAt = (
        "{0} contains '@', which only out_refund_no may have; use digits, letters and _ - | *",
        "{0} 含有 “@”，只有 out_refund_no 才允许；请只使用数字、字母和 _ - | *");

    private static readonly Text HasForbidden = (
        "{0} contains '{1}'; use digits, letters and _ - | * only",
        "{0} 含有 “{1}”；只能使用数字、字母和 _ - | *");

    private static readonly Text HasBar = (
        "{0} contains '|', which one of the V3 pages does not allow; prefer _ - *",
        "{0} 含有 “|”，V3 的部分文档不允许；建议使用 _ - *");

    private static readonly Text TooLong = (
        "{0} is {1} characters long, the limit is {2}; shorten it",
        "{0} 的长度是 {1} 个字符，上限是 {2}；请缩短");

    private static readonly Text ComputedTooLong = (
        "{0} comes to at least {1} characters, the limit is {2}; shorten a part of it",
        "{0} 拼接后至少有 {1} 个字符，上限是 {2}；请缩短其中一部分");

    private static readonly Text TooShort = (
        "{0} is {1} characters long, the least is 6",
        "{0} 的长度是 {1} 个字符，至少需要 6 个");

    public override string Id => "WXP104";

    public override Text Title => ("out_trade_no with a forbidden character or length", "out_trade_no 含有非法字符或长度不符");

    public override Text Why => (
        "The merchant's order number has 6 to 32 characters: digits, letters and _ - | *. Anything else is refused when the order is placed, often only for the one customer whose data got into the number.",
        "商户订单号为 6 到 32 个字符：数字、字母以及 _ - | *。其他内容在下单时会被拒绝，而且往往只有某个用户的数据混入单号时才暴露。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F051", "watch out for stray blanks", "注意多余的空格"),
        Source.Faq("F053", "the rules for the fields hold for app, Native, mini program, H5 and combined orders too", "字段规则同样适用于 App、Native、小程序、H5 和合单支付"),
        Source.Faq("F158", "lower-case letters are fine", "可以使用小写字母"),
        Source.Page("V2 order, out_trade_no", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
        Source.Page("V3 order, out_trade_no", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
        Source.Page("Red packet, mch_billno (28 characters)", "https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_4&index=3"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", [|"订单#20260101"|]);
        data.SetValue("trade_type", "NATIVE");
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", "ORD20260101000001");
        data.SetValue("trade_type", "NATIVE");
        """;

    public override Text Fix => ("None: the number is usually computed, and known to other systems.", "无：单号通常由程序生成，且其他系统也在使用。");

    public override Text Silence => ("Only what is known is judged: constants, the constant parts of a text, and the length of parts whose length is known.", "只判断已知的内容：常量、文本中的常量部分，以及长度已知的各部分之和。");

    public override IReadOnlyCollection<string> Fields => ["out_trade_no", "combine_out_trade_no", "mch_billno"];

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        payload.Kind is PayloadKind.Order or PayloadKind.Refund or PayloadKind.OrderReference
            ? field.Value.Alternatives.SelectMany(value => Judge(field, value, payload.Version)).Take(1)
            : [];

    private static IEnumerable<Problem> Judge(Field field, Value value, ApiVersion version)
    {
        foreach (var constant in value.Parts(1).OfType<ConstantValue>().Where(part => part.Constant is string && (value is ConstantValue or TextValue)))
        {
            if (OfCharacters(field, constant, version) is { } problem)
            {
                yield return problem;
            }
        }

        var limit = field.Name == "mch_billno" ? MaxRedPacketLength : MaxLength;
        if (value is ConstantValue { Constant: string { Length: > 0 } text })
        {
            if (text.Length > limit)
            {
                yield return field.Problem(value, TooLong.With(field.Name, text.Length, limit));
            }
            else if (text.Length is < MinLength)
            {
                yield return field.Problem(value, TooShort.With(field.Name, text.Length)) with { Severity = Severity.Info };
            }
        }
        else if (TextLength.AtLeast(value).CodeUnits is var length && length > limit && !GuidTooLong.IsIn(value))
        {
            yield return field.Problem(value, ComputedTooLong.With(field.Name, length, limit));
        }
    }

    private static Problem? OfCharacters(Field field, ConstantValue constant, ApiVersion version)
    {
        var text = (string)constant.Constant!;
        var bad = text.TakeWhile(IsAllowed).Count();
        if (bad == text.Length)
        {
            return version == ApiVersion.V3 && text.Contains('|') ? field.Problem(constant, HasBar.With(field.Name)) with { Severity = Severity.Info } : null;
        }

        return char.IsWhiteSpace(text[bad]) && text.Trim().All(IsAllowed) && text.Trim().Length > 0 ? field.Problem(constant, HasBlank.With(field.Name))
            : text[bad] == '@' ? field.Problem(constant, HasAt.With(field.Name))
            : field.Problem(constant, HasForbidden.With(field.Name, char.IsHighSurrogate(text[bad]) && bad + 1 < text.Length ? text.Substring(bad, 2) : text[bad].ToString()));
    }

    private static bool IsAllowed(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-' or '|' or '*';
}
