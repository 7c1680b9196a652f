using System.Globalization;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>The time stamp of a payment counts milliseconds or ticks.</summary>
internal sealed class TimestampInMilliseconds : FieldRule
{
    private const decimal LeastMilliseconds = 1_000_000_000_000m;
    private const decimal TicksPerMillisecond = 10_000m;

    private static readonly Text Message = (
        "{0} counts {1}, but it is in seconds (10 digits); use ToUnixTimeSeconds()",
        "{0} 的单位是{1}，但它必须以秒为单位（10 位数字）；请使用 ToUnixTimeSeconds()");

    private static readonly Text Milliseconds = ("milliseconds", "毫秒");

    private static readonly Text Ticks = ("ticks", "Tick（100 纳秒）");

    public override string Id => "WXP204";

    public override Text Title => ("Time stamp in milliseconds", "时间戳使用毫秒");

    public override Text Why => (
        "The time stamp is ten digits: seconds. Thirteen digits fail on some phones and lie tens of thousands of years ahead for all.",
        "时间戳是 10 位数字的秒数。13 位毫秒值在部分手机上会失败，而且相当于几万年之后的时间。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F118", "milliseconds are converted to seconds: 10 digits", "毫秒需要转换为秒：10 位数字"),
        Source.Page("Starting a payment, timeStamp", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
    ];

    public override string Bad => """
        var start = new WxPayData();
        start.SetValue("appId", Shop.AppId);
        start.SetValue("timeStamp", [|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|].ToString());
        start.SetValue("nonceStr", Shop.Nonce());
        start.SetValue("package", "prepay_id=" + Shop.PrepayId());
        """;

    public override string Good => """
        var start = new WxPayData();
        start.SetValue("appId", Shop.AppId);
        start.SetValue("timeStamp", DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString());
        start.SetValue("nonceStr", Shop.Nonce());
        start.SetValue("package", "prepay_id=" + Shop.PrepayId());
        """;

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Counts seconds instead (ToUnixTimeSeconds, TotalSeconds). Safe in place; in a variable's declaration it needs review. None for ticks and constants.", "改为以秒计算（ToUnixTimeSeconds、TotalSeconds）。就地修改是安全的；修改变量声明需要复核。Tick 和常量不提供修复。");

    public override Text Silence => ("Nonces and order numbers made from milliseconds; ticks or milliseconds that are cut or divided to seconds.", "用毫秒生成的随机串和订单号，以及截取或除为秒的值不报告。");

    public override IReadOnlyCollection<string> Fields => Timestamp.Names;

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        Timestamp.IsSigned(payload) ? field.Value.Alternatives.Select(value => Judge(field, Timestamp.Number(value))).OfType<Problem>() : [];

    private static Problem? Judge(Field field, Value number) => number switch
    {
        CallValue { Name: "ToUnixTimeMilliseconds" } call => Report(field, call, Milliseconds, Seconds(field, call.NameSpan, "ToUnixTimeSeconds")),
        ReferenceValue { Name: "TotalMilliseconds" } reference => Report(field, reference, Milliseconds, Seconds(field, new Span(reference.Span.Document, reference.Span.End - reference.Name.Length, reference.Name.Length), "TotalSeconds")),
        ReferenceValue { Name: "Ticks", Receiver: not null } or CallValue { Name: "ToFileTime" or "ToFileTimeUtc" } => Report(field, number, Ticks),
        BinaryValue { Operator: '/' } quotient when quotient.Right.AsConstant?.AsNumber() == TicksPerMillisecond && quotient.Left.Parts().Any(part => part is ReferenceValue { Name: "Ticks" }) => Report(field, number, Milliseconds),
        ConstantValue constant when constant.AsNumber(parseText: true) is >= LeastMilliseconds and var value && decimal.Truncate(value).ToString(CultureInfo.InvariantCulture).Length == 13 => Report(field, number, Milliseconds),
        _ => null,
    };

    private static Problem Report(Field field, Value wrong, Text unit, params Repair[] repairs) =>
        field.Problem(wrong, new Text(Message.With(field.Name, unit.English).English, Message.With(field.Name, unit.Chinese).Chinese)) with { Repairs = repairs };

    // Milliseconds in a variable may be wanted elsewhere, in an order number for instance.
    private static Repair Seconds(Field field, Span name, string method)
    {
        Text title = ("Count seconds", "改为以秒为单位");
        return field.Value.Span.Contains(name) ? Repair.Safe("seconds", title, new Edit(name, method)) : Repair.NeedsReview("seconds-declaration", title, new Edit(name, method));
    }
}
