using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>The time stamp is the distance of the local clock from 1970 in UTC: off by the zone, eight hours in Beijing.</summary>
internal sealed class TimestampFromLocalTime : FieldRule
{
    private const decimal EpochTicks = 621_355_968_000_000_000m;

    private static readonly Text Message = (
        "{0} counts from the local clock and is off by the server's zone (8 hours in Beijing); use DateTimeOffset.UtcNow.ToUnixTimeSeconds()",
        "{0} 以本地时间计算，会偏差服务器的时区（北京时间差 8 小时）；请使用 DateTimeOffset.UtcNow.ToUnixTimeSeconds()");

    public override string Id => "WXP205";

    public override Text Title => ("Unix time stamp computed from local time", "用本地时间计算 Unix 时间戳");

    public override Text Why => (
        "A Unix time stamp counts from 1970-01-01 00:00 UTC. The local clock minus that moment is eight hours ahead on a server in Beijing, and right on one set to UTC: it fails when the server moves.",
        "Unix 时间戳从 UTC 的 1970-01-01 00:00 起算。北京服务器的本地时间减去该时刻会多出 8 小时，而在 UTC 服务器上又是对的：换一台服务器就会出错。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F117", "seconds since 1970-01-01 00:00:00 (a time stamp has no zone)", "自 1970-01-01 00:00:00 起的秒数（时间戳本身没有时区）"),
        Source.Page("Starting a payment, timeStamp", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
    ];

    public override string Bad => """
        var start = new WxPayData();
        start.SetValue("appId", Shop.AppId);
        start.SetValue("timeStamp", ((long)([|DateTime.Now - new DateTime(1970, 1, 1)|]).TotalSeconds).ToString());
        start.SetValue("nonceStr", Shop.Nonce());
        start.SetValue("package", "prepay_id=" + Shop.PrepayId());
        """;

    public override string Good => """
        var start = new WxPayData();
        start.SetValue("appId", Shop.AppId);
        start.SetValue("timeStamp", ((long)(DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalSeconds).ToString());
        start.SetValue("nonceStr", Shop.Nonce());
        start.SetValue("package", "prepay_id=" + Shop.PrepayId());
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Takes the time in UTC. Safe.", "改用 UTC 时间。安全。");

    public override Text Silence => (
        "Idioms that are right: UtcNow, Now.ToUniversalTime(), an epoch converted to local time, new DateTime(1970, 1, 1, 8, 0, 0), new DateTimeOffset(DateTime.Now).ToUnixTimeSeconds().",
        "正确的写法不报告：UtcNow、Now.ToUniversalTime()、转换为本地时间的纪元、new DateTime(1970, 1, 1, 8, 0, 0)、new DateTimeOffset(DateTime.Now).ToUnixTimeSeconds()。");

    public override IReadOnlyCollection<string> Fields => Timestamp.Names;

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        Timestamp.IsSigned(payload) && !field.Value.Parts().Any(TakesZoneOff) ? field.Value.Parts().Select(part => Judge(field, part)).OfType<Problem>() : [];

    private static Problem? Judge(Field field, Value value)
    {
        var now = value switch
        {
            BinaryValue { Operator: '-', Left: var left, Right: var right } when IsEpoch(right) => LocalNow(left),
            BinaryValue { Operator: '-', Left: var left, Right: var right } when right.AsConstant?.AsNumber() == EpochTicks || IsEpochTicks(right) => left.Resolved is ReferenceValue { Name: "Ticks", Receiver: { } clock } ? LocalNow(clock) : null,
            CallValue { Name: "Subtract", Receiver: { } receiver, Arguments: [var right] } when IsEpoch(right) => LocalNow(receiver),
            CreationValue { TypeName: "DateTimeOffset", Arguments: [var local, var offset] } when offset.Resolved is ReferenceValue { Name: "Zero" } => LocalNow(local),
            _ => null,
        };
        return now is null ? null : field.Problem(value, Message.With(field.Name)) with { Repairs = [Repair.Safe("utc", ("Use UTC", "使用 UTC 时间"), InUtc(now))] };
    }

    // Eight hours taken off by hand are right in Beijing.
    private static bool TakesZoneOff(Value value) => value switch
    {
        BinaryValue { Operator: '-', Right: var right } => right.AsConstant?.AsNumber() is 28800m or 28800000m || right.Resolved is BinaryValue { Operator: '*' },
        CallValue { Name: "AddHours" or "AddSeconds" or "AddMinutes", Receiver: not null } => true,
        _ => false,
    };

    // DateTime.Now itself, or a variable that holds it.
    private static Value? LocalNow(Value value) => value.Resolved is ReferenceValue { Name: "Now" or "Today", Receiver: ReferenceValue { Name: "DateTime" } } ? value : null;

    private static Edit InUtc(Value now) => now is ReferenceValue { Name: "Now", Receiver: ReferenceValue { Name: "DateTime" } } direct
        ? new Edit(new Span(direct.Span.Document, direct.Span.End - "Now".Length, "Now".Length), "UtcNow")
        : new Edit(now.Span.After, ".ToUniversalTime()");

    private static bool IsEpoch(Value value) => value.Resolved switch
    {
        ReferenceValue { Name: "UnixEpoch" } => true,
        CreationValue { TypeName: "DateTime", Arguments: var arguments } => arguments.Count >= 3 && Number(arguments[0]) == 1970 && Number(arguments[1]) == 1 && Number(arguments[2]) == 1 && (arguments.Count < 4 || Number(arguments[3]) is 0 or null),
        CallValue { Name: "Parse", On: "DateTime", Arguments: [var text, ..] } => text.AsText?.StartsWith("1970", StringComparison.Ordinal) == true && !text.AsText.Contains("08:00"),
        _ => false,
    };

    private static bool IsEpochTicks(Value value) => value.Resolved is ReferenceValue { Name: "Ticks", Receiver: { } receiver } && IsEpoch(receiver);

    private static decimal? Number(Value value) => value.AsConstant?.AsNumber();
}
