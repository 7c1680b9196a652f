using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An order number of one's own that WeChat Pay refuses: a character it does not know, or too long.</summary>
internal sealed class OrderNumberMalformed : MerchantNumberRule
{
    private const int MaxLength = 32;
    private const int MaxRedPacketLength = 28;
    private const int MinLength = 6;

    private static readonly Text HasAt = (
        "{0} contains '@', which only out_refund_no may have; use digits, letters and _ - | *",
        "{0} 含有 “@”，只有 out_refund_no 才允许；请只使用数字、字母和 _ - | *");

    private static readonly Text HasBar = (
        "{0} contains '|', which one of the V3 pages does not allow; prefer _ - *",
        "{0} 含有 “|”，V3 的部分文档不允许；建议使用 _ - *");

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

    public override IReadOnlyCollection<string> Fields => ["out_trade_no", "combine_out_trade_no", "mch_billno"];

    protected override string Signs => "_ - | *";

    protected override bool IsAsked(Payload payload) => payload.Kind is PayloadKind.Order or PayloadKind.Refund or PayloadKind.OrderReference;

    protected override int MaxLengthOf(string field) => field == "mch_billno" ? MaxRedPacketLength : MaxLength;

    protected override Problem? OfPart(Field field, ConstantValue constant, string text, ApiVersion version) =>
        text.FirstOrDefault(c => !IsAllowed(c)) switch
        {
            '@' => field.Problem(constant, HasAt.With(field.Name)),
            '\0' when version == ApiVersion.V3 && text.Contains('|') => field.Problem(constant, HasBar.With(field.Name)) with { Severity = Severity.Info },
            _ => null,
        };

    protected override Problem? OfWhole(Field field, Value value, string text) =>
        text.Length < MinLength ? field.Problem(value, TooShort.With(field.Name, text.Length)) with { Severity = Severity.Info } : null;
}
