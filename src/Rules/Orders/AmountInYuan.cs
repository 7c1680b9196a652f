using System.Globalization;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An amount is sent with a decimal point: in yuan, or in fen that print as <c>1990.00</c>.</summary>
internal sealed class AmountInYuan : FieldRule
{
    private static readonly Text HasPoint = (
        "{0} is '{1}', but it is a whole number of fen; 19.90 yuan is 1990",
        "{0} 的值是 “{1}”，但它必须是以分为单位的整数；19.90 元应为 1990");

    private static readonly Text Formatted = (
        "The format \"{1}\" writes {0} with a decimal point, but it is a whole number of fen; multiply by 100 and convert to int",
        "格式 \"{1}\" 会给 {0} 写出小数点，但它必须是以分为单位的整数；请乘以 100 并转换为 int");

    private static readonly Text Fraction = (
        "{0} takes a {1}, which is sent with its decimals ('1990.00'), but it is a whole number of fen; convert it to int",
        "{0} 的值类型是 {1}，发送时会带小数（如 “1990.00”），但它必须是以分为单位的整数；请转换为 int");

    private static readonly Text NeverMultiplied = (
        "{0} is '{1}' cut to a whole number, which charges fen for yuan if '{1}' is in yuan; multiply by 100 before the conversion",
        "{0} 直接把 “{1}” 取整；如果 “{1}” 的单位是元，就会把元当作分收款；请在转换之前乘以 100");

    public override string Id => "WXP102";

    public override Text Title => ("Amount with a decimal point", "金额带有小数点");

    public override Text Why => (
        "Amounts are whole numbers of fen. A value with a decimal point is refused (PARAM_ERROR), or an amount in yuan is charged as fen: a hundredth of the price. A decimal keeps its places when it is written: 19.90m * 100 is \"1990.00\".",
        "金额必须是以分为单位的整数。带小数点的值会被拒绝（PARAM_ERROR），而把元当作分则只收到百分之一的钱。decimal 转为文本时会保留小数位：19.90m * 100 的结果是 “1990.00”。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F036", "the amount is in fen and has no decimal point", "金额以分为单位，不带小数点"),
        Source.Page("JSAPI order, amount.total", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        decimal price = Shop.DecimalPrice();
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", [|(price * 100).ToString()|]);
        """;

    public override string Good => """
        decimal price = Shop.DecimalPrice();
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture));
        """;

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Converts to a whole number. Safe where the value is already multiplied by 100 and stands in place; a variable's declaration, and a product that has to be added, need review. None for a constant, whose unit only its author knows.",
        "转换为整数。值已乘以 100 且就地书写时是安全的；修改变量声明或补上乘以 100 需要复核。常量不提供修复，因为只有作者知道它的单位。");

    public override Text Silence => (
        "Bills really are in yuan, and so is what is shown to a customer: only orders and refunds are judged. Rounded values and formats without decimals (\"0\", \"F0\") are silent. A fraction that is cast without having been multiplied is a suggestion.",
        "账单以及展示给用户的金额本来就是元，因此只检查下单和退款。已经取整的值以及不带小数的格式（\"0\"、\"F0\"）不报告。未乘以 100 就取整的小数只作为建议。");

    public override IReadOnlyCollection<string> Fields => Amount.Names;

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        Amount.IsSent(field, payload) && !field.HasConverter ? field.Value.Uses.SelectMany(use => Judge(field, use)) : [];

    private static IEnumerable<Problem> Judge(Field field, Value use)
    {
        // What a name stands for is marked where it is written; where that says nothing of the amount, the use is.
        var value = use.Resolved is UnknownValue or ReferenceValue or CreationValue or CallValue { Name: not "ToString" } ? use : use.Resolved;
        if (value is ConstantValue constant)
        {
            return OfConstant(field, constant);
        }

        if (CutToYuan(value) is { } yuan)
        {
            return [field.Problem(value, NeverMultiplied.With(field.Name, yuan.Name)) with { Severity = Severity.Info }];
        }

        if (value.Formatted() is not { } formatted)
        {
            return field.SlotType is StaticType.Integer || !IsUnrounded(value) ? [] : [Whole(field, value, value, asText: false)];
        }

        var (inner, format) = Innermost(formatted);
        return format is not null ? OfFormat(field, value, inner, format)
            : inner is ConstantValue written ? OfConstant(field, written)
            : IsUnrounded(inner) ? [Whole(field, value, inner, asText: true)]
            : [];
    }

    // (int)order.Price: a fraction that nothing multiplied is most likely in yuan.
    private static ReferenceValue? CutToYuan(Value value) =>
        value.BeforeText().ToInteger()?.Value is ReferenceValue { Target: null, IsRewritten: false } amount && amount.IsFraction() && !IsNamedFen(amount.Name) ? amount : null;

    private static bool IsNamedFen(string name) => name.IndexOf("fen", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("cent", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("fee", StringComparison.OrdinalIgnoreCase) >= 0;

    private static (Value Value, string? Format) Innermost((Value Value, string? Format) formatted)
    {
        while (formatted.Format is null && formatted.Value.Formatted() is { } inner)
        {
            formatted = inner;
        }

        return (formatted.Value.Resolved, formatted.Format);
    }

    private static IEnumerable<Problem> OfConstant(Field field, ConstantValue constant)
    {
        var written = constant.Constant switch
        {
            string text when text.Contains('.') && constant.AsNumber(parseText: true) is not null => text,
            decimal number when number.ToString(CultureInfo.InvariantCulture).Contains('.') => number.ToString(CultureInfo.InvariantCulture),
            double or float when constant.AsNumber() is { } number && decimal.Truncate(number) != number => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return written is null ? [] : [field.Problem(constant, HasPoint.With(field.Name, written))];
    }

    private static IEnumerable<Problem> OfFormat(Field field, Value text, Value inner, string format)
    {
        if (!WritesDecimals(format) || inner.Type is StaticType.Integer or StaticType.Text or StaticType.Guid or StaticType.DateTime or StaticType.DateTimeOffset)
        {
            return [];
        }

        var problem = field.Problem(text, Formatted.With(field.Name, format));
        return [inner.IsFraction() ? problem with { Repairs = WholeNumber(field, text, inner, asText: true) } : problem];
    }

    private static Problem Whole(Field field, Value value, Value inner, bool asText) =>
        field.Problem(value, Fraction.With(field.Name, inner.Type == StaticType.Decimal ? "decimal" : "double")) with { Repairs = WholeNumber(field, value, inner, asText) };

    private static Repair[] WholeNumber(Field field, Value value, Value inner, bool asText)
    {
        if (inner.IsNullable)
        {
            return [];
        }

        // In a hole the number is written as text anyway, and a format is no longer needed.
        var hole = value is TextValue { Parts: [{ Interpolation: not null } part] } ? part.Written : (Span?)null;
        asText = asText && hole is null;
        var isFen = inner.IsProductOf(100);
        var operand = isFen ? "{0}" : inner.AsOperand() + " * 100";
        var number = inner.Type == StaticType.Decimal
            ? "decimal.ToInt32(System.Math.Round(" + operand + "))"
            : "(int)System.Math.Round(" + operand + ", System.MidpointRounding.AwayFromZero)";
        var text = !asText ? number
            : inner.Type == StaticType.Decimal ? number + ".ToString(System.Globalization.CultureInfo.InvariantCulture)"
            : "(" + number + ").ToString(System.Globalization.CultureInfo.InvariantCulture)";
        var edit = new Edit(hole ?? value.Span, text, inner.Span);
        Text toFen = ("Convert to a whole number of fen", "转换为整数分");
        return
        [
            !isFen ? Repair.NeedsReview("yuan-to-fen", ("Multiply by 100 and convert to a whole number of fen", "乘以 100 并转换为整数分"), edit)
            : field.Value.Span.Contains(value.Span) ? Repair.Safe("whole-fen", toFen, edit)
            : Repair.NeedsReview("whole-fen-declaration", toFen, edit),
        ];
    }

    // A fraction that nothing has made whole; a plain constant is judged by its digits instead.
    private static bool IsUnrounded(Value value) => value.IsFraction() && value is not ConstantValue && !value.IsRounded();

    private static bool WritesDecimals(string format)
    {
        var point = format.IndexOf('.');
        if (point >= 0)
        {
            return format.IndexOf('0', point) > 0;
        }

        return format.Length is 1 or 2 && "FfNnCc".IndexOf(format[0]) >= 0 && (format.Length == 1 || format[1] != '0');
    }
}
