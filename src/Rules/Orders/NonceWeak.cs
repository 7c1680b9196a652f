using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A nonce that is too long, always the same, or to be guessed.</summary>
internal sealed class NonceWeak : FieldRule
{
    private const int MaxLength = 32;

    private static readonly HashSet<string> Clocks = new(StringComparer.Ordinal) { "Now", "UtcNow", "Today", "Ticks", "TotalSeconds", "TotalMilliseconds", "ToUnixTimeSeconds", "ToUnixTimeMilliseconds", "GetTimestamp", "TickCount" };

    // What is computed with them, without adding chance.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
        { "DateTime", "DateTimeOffset", "Environment", "Convert", "InvariantCulture", "CultureInfo", "ToString", "Next", "Subtract", "ToUniversalTime", "ToInt64", "ToInt32" };

    private static readonly Text TooLong = (
        "{0} has at least {1} characters, the limit is 32; Guid.NewGuid().ToString(\"N\") has 32",
        "{0} 至少有 {1} 个字符，上限是 32；可使用 Guid.NewGuid().ToString(\"N\")，正好 32 个字符");

    private static readonly Text Constant = (
        "{0} is always '{1}', but it makes each signature different; use Guid.NewGuid().ToString(\"N\")",
        "{0} 固定为 “{1}”，而它的作用是让每次签名都不同；请使用 Guid.NewGuid().ToString(\"N\")");

    private static readonly Text Predictable = (
        "{0} comes from the clock and can be guessed; use Guid.NewGuid().ToString(\"N\")",
        "{0} 取自时间，可以被猜到；请使用 Guid.NewGuid().ToString(\"N\")");

    private static readonly Text FewValues = (
        "{0} is a number of Random and can be guessed; use Guid.NewGuid().ToString(\"N\")",
        "{0} 取自 Random，可以被猜到；请使用 Guid.NewGuid().ToString(\"N\")");

    public override string Id => "WXP133";

    public override Text Title => ("Nonce too long, constant or predictable", "随机串过长、固定或可预测");

    public override Text Why => (
        "The nonce has at most 32 characters; a longer one is refused. It keeps a signature from being used twice and from being guessed, which one that is always the same does not.",
        "随机串最多 32 个字符，超长会被拒绝。它用于防止签名被重放和猜测，固定或可预测的随机串起不到作用。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V2 order, nonce_str", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
        Source.Page("Starting a payment, nonceStr", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("nonce_str", [|"5K8264ILTKCH16CQ2502SI8ZNMTM67VS-2026"|]);
        data.SetValue("sign", data.MakeSign());
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("nonce_str", Guid.NewGuid().ToString("N"));
        data.SetValue("sign", data.MakeSign());
        """;

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Writes Guid.NewGuid().ToString(\"N\"). Safe where the signature is made from the payload itself; otherwise it needs review, since the signed text has to have the same nonce.",
        "改为 Guid.NewGuid().ToString(\"N\")。若签名直接由该载荷生成则是安全的；否则需要复核，因为待签名串必须使用同一个随机串。");

    public override Text Silence => ("Tests, and values of which it is not known how they are computed. GUIDs with dashes are WXP105's.", "测试代码以及无法得知来源的值不报告；带连字符的 GUID 由 WXP105 检查。");

    public override IReadOnlyCollection<string> Fields => ["nonce_str", "nonceStr", "noncestr"];

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        if (payload.Kind is PayloadKind.Answer or PayloadKind.Settings or PayloadKind.PageConfig || payload.Evidence.IsTest || !ReferenceEquals(payload[field.Path], field))
        {
            return [];
        }

        return field.Value.Alternatives.Select(value => Judge(field, value)).OfType<Problem>().Take(1)
            .Select(problem => problem with { Repairs = problem.Span == field.Value.Span && field.Value is not ReferenceValue && payload.Shape is not (PayloadShape.Json or PayloadShape.Xml) ? [Renewed(field, payload)] : [] });
    }

    private static Problem? Judge(Field field, Value value)
    {
        if (value is ConstantValue { Constant: string { Length: > 0 } text } constant)
        {
            return text.Length > MaxLength ? field.Problem(constant, TooLong.With(field.Name, text.Length))
                : field.Value.Resolved is ConstantValue ? field.Problem(constant, Constant.With(field.Name, text)) with { Severity = Severity.Info }
                : null;
        }

        var length = TextLength.AtLeast(value).CodeUnits;
        return length > MaxLength && !GuidTooLong.IsIn(value) ? field.Problem(value, TooLong.With(field.Name, length))
            : SourceOf(value) is { } source ? field.Problem(value, source.With(field.Name)) with { Severity = Severity.Info }
            : null;
    }

    // Everything that it is computed from has to be known: a hash or a helper in between may put in what nobody sees.
    private static Text? SourceOf(Value value)
    {
        var parts = value.Parts().ToList();
        return value is ConstantValue || !parts.All(IsKnown) ? null
            : parts.Any(part => part is CallValue { Name: "Next" }) ? FewValues
            : parts.Any(part => NameOf(part) is { } name && Clocks.Contains(name)) ? Predictable
            : null;
    }

    private static bool IsKnown(Value part) =>
        part is ConstantValue or TextValue or BinaryValue or ConversionValue or CreationValue || (NameOf(part) is { } name && (Clocks.Contains(name) || Harmless.Contains(name)));

    private static string? NameOf(Value part) => part switch
    {
        ReferenceValue reference => reference.Name,
        CallValue call => call.Name,
        _ => null,
    };

    private static Repair Renewed(Field field, Payload payload)
    {
        var edit = new Edit(field.Value.Span, "System.Guid.NewGuid().ToString(\"N\")");
        Text title = ("Use Guid.NewGuid().ToString(\"N\")", "改为 Guid.NewGuid().ToString(\"N\")");
        return (payload["sign"] ?? payload["paySign"])?.Value is CallValue { Name: "MakeSign" } ? Repair.Safe("nonce", title, edit) : Repair.NeedsReview("nonce-review", title, edit);
    }
}
