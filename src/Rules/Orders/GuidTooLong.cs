using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A GUID with its dashes has 36 characters, order numbers and nonces have at most 32.</summary>
internal sealed class GuidTooLong : FieldRule
{
    private const int DashedLength = 36;

    private static readonly Text Message = (
        "{0} takes a GUID of {1} characters, the limit is {2}; write it with ToString(\"N\"), which has 32",
        "{0} 使用了 {1} 个字符的 GUID，上限是 {2}；请使用 ToString(\"N\")，它只有 32 个字符");

    public override string Id => "WXP105";

    public override Text Title => ("GUID with dashes where 32 characters fit", "在 32 字符的字段中使用带连字符的 GUID");

    public override Text Why => (
        "Guid.ToString() writes 36 characters. out_trade_no and the nonce have at most 32, so that every order is refused.",
        "Guid.ToString() 会写出 36 个字符，而 out_trade_no 和随机串最多 32 个字符，因此每次下单都会被拒绝。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V3 order, out_trade_no", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
        Source.Page("Starting a payment, nonceStr", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("trade_type", "NATIVE");
        data.SetValue("out_trade_no", [|Guid.NewGuid().ToString()|]);
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("trade_type", "NATIVE");
        data.SetValue("out_trade_no", Guid.NewGuid().ToString("N"));
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Writes the GUID in the format \"N\": 32 hexadecimal digits. Safe.", "改用 “N” 格式：32 个十六进制数字。安全。");

    public override Text Silence => ("Replace(\"-\", \"\") and a Substring of at most 32 characters are fine.", "Replace(\"-\", \"\") 以及截取不超过 32 个字符的写法没有问题。");

    public override IReadOnlyCollection<string> Fields => ["out_trade_no", "combine_out_trade_no", "out_refund_no", "nonce_str", "nonceStr", "noncestr"];

    /// <summary>Whether a dashed GUID is in the text, so that its length is told by this rule.</summary>
    public static bool IsIn(Value value) => Dashed(value, null, null).Any();

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        if (payload.Kind is PayloadKind.Answer or PayloadKind.PageConfig or PayloadKind.Settings)
        {
            yield break;
        }

        var limit = field.Name == "out_refund_no" ? 64 : 32;
        foreach (var (guid, length, edit) in field.Value.Alternatives.SelectMany(value => Dashed(value, null, null)))
        {
            if (Math.Max(length, TextLength.AtLeast(field.Value).CodeUnits) > limit)
            {
                yield return field.Problem(guid, Message.With(field.Name, length, limit)) with
                {
                    Repairs = guid.IsNullable || guid is CallValue { Receiver.IsNullable: true } ? [] : [Repair.Safe("guid-n", ("Write the GUID with 32 digits (\"N\")", "使用 32 位的 GUID 格式 (\"N\")"), edit)],
                };
            }
        }
    }

    private static IEnumerable<(Value Guid, int Length, Edit Edit)> Dashed(Value value, string? format, Span? interpolation) => value.Resolved switch
    {
        TextValue text => text.Parts.SelectMany(part => Dashed(part.Value, part.Format, part.Interpolation)),
        CallValue { Name: "ToString", Receiver: { } receiver } call when IsGuid(receiver) && LengthOf(call.Arguments) is { } length =>
            [(call, length, new Edit(new Span(call.Span.Document, call.NameSpan.End, call.Span.End - call.NameSpan.End), "(\"N\")"))],
        CallValue { Name: "ToString" } => [],
        var other when IsGuid(other) && value is not ReferenceValue { Target: not null } && format is null => [(other, DashedLength, IsBareHole(other, interpolation) ? new Edit(other.Span.After, ":N") : new Edit(other.Span, other.AsOperand() + ".ToString(\"N\")", other.Span))],
        _ => [],
    };

    // {Guid.NewGuid()} without blanks, brackets or an alignment takes a format.
    private static bool IsBareHole(Value value, Span? interpolation) =>
        interpolation is { } hole && hole.Start + 1 == value.Span.Start && value.Span.End + 1 == hole.End;

    private static bool IsGuid(Value value) => value.Type == StaticType.Guid || value.Resolved is CallValue { On: "Guid", Name: "NewGuid" };

    private static int? LengthOf(IReadOnlyList<Value> arguments) => arguments.Count == 0 ? DashedLength : arguments[0].AsText?.ToUpperInvariant() switch
    {
        "D" or "" => DashedLength,
        "B" or "P" => 38,
        "X" => 68,
        _ => null,
    };
}
