using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An amount loses its fraction on the way to fen: <c>(int)(19.9 * 100)</c> is 1989, <c>(int)price * 100</c> drops jiao and fen.</summary>
internal sealed class AmountTruncated : FieldRule
{
    private static readonly Text Truncated = (
        "'{0}' cuts a binary fraction off: 19.9 * 100 becomes 1989 fen; round it before the conversion or compute it in decimal",
        "“{0}” 会截断二进制小数：19.9 * 100 变成 1989 分；请先四舍五入再转换，或改用 decimal 计算");

    private static readonly Text ConvertedFirst = (
        "'{0}' is made a whole number of yuan before it is multiplied by 100, which loses jiao and fen; multiply first, then round",
        "“{0}” 先取整为元再乘以 100，角和分会丢失；请先乘以 100 再四舍五入");

    private static readonly Text MayLoseFraction = (
        "The cast in front of '{0}' binds tighter than the multiplication and loses jiao and fen if '{0}' has decimals; multiply first, then round",
        "“{0}” 前面的强制转换优先于乘法，如果 “{0}” 带小数，角和分会丢失；请先乘以 100 再四舍五入");

    private static readonly Text WrittenFirst = (
        "'{0}' reads a whole number from a text such as \"1990.00\", which fails; round the product and convert it directly",
        "“{0}” 从 \"1990.00\" 这样的文本解析整数，会抛出异常；请直接对乘积四舍五入并转换");

    private static readonly Text ParsedFirst = (
        "'{0}' is read as a whole number of yuan, which fails for \"12.50\"; parse it as decimal, multiply by 100, then round",
        "“{0}” 按整数元解析，遇到 \"12.50\" 会失败；请解析为 decimal，乘以 100 后再四舍五入");

    private static readonly string[] MoneyNames = ["Amount", "Price", "Money", "Total", "Pay", "Yuan"];

    public override string Id => "WXP101";

    public override Text Title => ("Amount cut off on the way to fen", "金额换算为分时被截断");

    public override Text Why => (
        "A double holds 19.9 * 100 as 1989.9999999999998, and a cast cuts the fraction off: the customer pays a fen less, and refunds and bills no longer agree. A cast in front of the product binds tighter than the product and loses jiao and fen.",
        "double 类型中 19.9 * 100 的值是 1989.9999999999998，强制转换会直接截断：用户少付一分钱，退款和账单也对不上。写在乘法前面的强制转换优先级更高，会丢掉角和分。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F036", "the amount is in fen and has no decimal point", "金额以分为单位，不带小数点"),
        Source.Page("JSAPI order, amount.total", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        double price = Shop.Price();
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", [|(int)(price * 100)|]);
        """;

    public override string Good => """
        decimal price = Shop.DecimalPrice();
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", decimal.ToInt32(Math.Round(price * 100m)));
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Rounds before the conversion. Needs review, since an amount in decimal is the better repair.",
        "在转换之前四舍五入。需要复核，因为改用 decimal 才是更好的办法。");

    public override Text Silence => (
        "A cast of a decimal product is exact for two decimals and stays silent, as does anything already rounded. A value whose type is not known is not judged, except that a cast in front of such a price is a suggestion.",
        "对 decimal 乘积的强制转换在两位小数内是精确的，不报告；已经四舍五入的值也不报告。类型未知的值不作判断，只有先取整再乘以 100 的价格会作为建议。");

    public override IReadOnlyCollection<string> Fields => Amount.Names;

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        Amount.IsSent(field, payload) ? field.Value.Alternatives.SelectMany(value => Judge(field, value.BeforeText())) : [];

    private static IEnumerable<Problem> Judge(Field field, Value value)
    {
        if (value is BinaryValue { Operator: '*' } product && (product.Left.ToInteger() ?? product.Right.ToInteger()) is var (operand, conversion) && value.IsProductOf(100))
        {
            return OfFactor(field, product, operand, conversion);
        }

        return value.ToInteger() is { } whole ? OfProduct(field, value, whole.Value, whole.Conversion)
            : value is CallValue { Name: "Floor" or "Truncate" } floor && floor.Arguments is [var argument, ..] && IsBinaryProduct(argument) ? [Mended(field, value, Truncated, floor, argument)]
            : [];
    }

    // (int)price * 100
    private static IEnumerable<Problem> OfFactor(Field field, BinaryValue product, Value operand, IntegerConversion conversion)
    {
        var inner = operand.BeforeText();
        if (inner.IsFraction() && !inner.IsRounded())
        {
            yield return field.Problem(product, ConvertedFirst.With(Describe(operand))) with
            {
                Repairs = inner.IsNullable ? [] : [Repair.NeedsReview("round-product", ("Multiply first, then round", "先乘以 100 再四舍五入"),
                    new Edit(product.Span, "(int)System.Math.Round(" + inner.AsOperand() + " * 100, System.MidpointRounding.AwayFromZero)", inner.Span))],
            };
        }
        else if (conversion != IntegerConversion.Cast && operand.Type == StaticType.Text)
        {
            yield return field.Problem(product, ParsedFirst.With(Describe(operand))) with { Severity = Severity.Info };
        }
        else if (conversion == IntegerConversion.Cast && operand is ReferenceValue { Type: StaticType.Unknown, Target: null, Arguments.Count: 0 } amount && IsNamedMoney(amount.Name))
        {
            yield return field.Problem(product, MayLoseFraction.With(amount.Name)) with { Severity = Severity.Info };
        }
    }

    // Where the type is not known, the cast alone says that it is no int; what is called money then most likely has decimals.
    private static bool IsNamedMoney(string name) => MoneyNames.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    // (int)(price * 100), Convert.ToInt32((price * 100).ToString())
    private static IEnumerable<Problem> OfProduct(Field field, Value whole, Value operand, IntegerConversion conversion)
    {
        var inner = conversion == IntegerConversion.Cast ? operand.Resolved : operand.BeforeText();
        if (conversion != IntegerConversion.Cast && ReferenceEquals(inner, operand.Resolved))
        {
            yield break;
        }

        if (inner is CallValue { Name: "Floor" or "Truncate" } floor && floor.Arguments is [var argument, ..] && IsBinaryProduct(argument))
        {
            yield return Mended(field, whole, Truncated, floor, argument);
        }
        else if (IsBinaryProduct(inner) || (conversion != IntegerConversion.Cast && IsDecimalProduct(inner)))
        {
            yield return Mended(field, whole, conversion == IntegerConversion.Cast ? Truncated : WrittenFirst, inner, inner);
        }
    }

    private static Problem Mended(Field field, Value wrong, Text message, Value replaced, Value product) =>
        field.Problem(wrong, message.With(Describe(wrong))) with
        {
            Repairs = product.IsNullable ? [] : [Repair.NeedsReview("round", ("Round before the conversion", "转换之前先四舍五入"),
                new Edit(replaced.Span, "System.Math.Round({0}, System.MidpointRounding.AwayFromZero)", product.Span))],
        };

    private static bool IsBinaryProduct(Value value) => value.Resolved is BinaryValue { Operator: '*' or '/', Type: StaticType.Float };

    private static bool IsDecimalProduct(Value value) => value.Resolved is BinaryValue { Operator: '*' or '/', Type: StaticType.Decimal };

    private static string Describe(Value value) => value switch
    {
        ConversionValue conversion => "(int)(" + Describe(conversion.Operand) + ")",
        BinaryValue binary => Describe(binary.Left) + " " + binary.Operator + " " + Describe(binary.Right),
        ReferenceValue reference => reference.Name,
        CallValue call => (call.On.Length > 0 ? call.On + "." : "") + call.Name + "(" + string.Join(", ", call.Arguments.Select(Describe)) + ")",
        ConstantValue constant => constant.AsNumber()?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…",
        _ => "…",
    };
}
