using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A currency that the interface does not take, or a code that is none.</summary>
internal sealed class CurrencyWrong : FieldRule
{
    private const string Yuan = "CNY";

    // What people write for the yuan.
    private static readonly HashSet<string> Spellings = new(StringComparer.OrdinalIgnoreCase) { "RMB", "CNY", "CNH", "YUAN" };

    private static readonly Text NoCode = (
        "{0} '{1}' is no code of ISO 4217; the yuan is CNY",
        "{0} “{1}” 不是 ISO 4217 代码；人民币为 CNY");

    private static readonly Text Foreign = (
        "{0} is '{1}', but domestic orders take CNY only; other currencies need the global interface",
        "{0} 为 “{1}”，但境内订单只支持 CNY；其他币种需使用境外接口");

    public override string Id => "WXP128";

    public override Text Title => ("Currency that the interface does not take", "币种与接口不符");

    public override Text Why => ("Domestic merchants are paid in yuan, CNY. Another code is refused with PARAM_ERROR.", "境内商户以人民币（CNY）结算，其他代码会被拒绝（PARAM_ERROR）。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F127", "parameters are those of the document, none is made up", "参数必须严格按接口文档，不能自行设计"),
        Source.Page("V3 order, amount.currency", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            description = "Tea",
            amount = new { total = Shop.Fen(), currency = [|"RMB"|] },
        };
        """;

    public override string Good => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            description = "Tea",
            amount = new { total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Writes CNY for the yuan's other spellings. Safe.", "把人民币的其他写法改为 CNY。安全。");

    public override Text Silence => (
        "The global interface and orders whose address is not known, where other currencies are legal; V2's fee_type of another currency, which cross-border merchants use.",
        "境外接口以及地址未知的订单（可使用其他币种）不报告；V2 的 fee_type 使用其他币种（跨境商户）也不报告。");

    public override IReadOnlyCollection<string> Fields => ["currency", "fee_type", "refund_fee_type"];

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        foreach (var value in payload.Kind is PayloadKind.Order or PayloadKind.Refund ? field.Value.Alternatives.OfType<ConstantValue>() : [])
        {
            if (value.Constant is not string { Length: > 0 } text || text == Yuan)
            {
                continue;
            }

            if (Spellings.Contains(text.Trim()))
            {
                yield return field.Problem(value, NoCode.With(field.Name, text)) with { Repairs = ToYuan(value, text) };
            }
            else if (IsDomestic(field, payload) && IsCode(text))
            {
                yield return field.Problem(value, Foreign.With(field.Name, text));
            }
        }
    }

    // Only an address or an SDK's type tells that it is not the global interface.
    private static bool IsDomestic(Field field, Payload payload) =>
        field.Name == "currency" && payload.Kind == PayloadKind.Order && payload.Evidence is { IsGlobal: false, Product: not Product.Unknown } && payload.Version == ApiVersion.V3 && !payload.HasAny("merchant_category_code", "trade_type");

    private static bool IsCode(string text) => text.Length == 3 && text.All(c => c is >= 'A' and <= 'Z');

    private static IReadOnlyList<Repair> ToYuan(ConstantValue value, string text) =>
        value.PartAt?.Invoke(0, text.Length) is { } content ? [Repair.Safe("cny", ("Use \"CNY\"", "改为 \"CNY\""), new Edit(content, Yuan))] : [];
}
