namespace WeChatPayLint.Values;

/// <summary>What is known of a value that is a point in time.</summary>
/// <param name="Clock">Whose clock it shows.</param>
/// <param name="HasOffset">Whether it is a DateTimeOffset, which carries its offset.</param>
public sealed record Moment(Clock Clock, bool HasOffset)
{
    private const double BeijingSeconds = 8 * 3600;

    private static readonly string[] BeijingZones = ["China Standard Time", "Asia/Shanghai", "Asia/Chongqing", "PRC"];

    /// <summary>How many seconds after the present it is, or null.</summary>
    public double? FromNow { get; init; }

    /// <summary>The spans that were added to the present.</summary>
    public IReadOnlyList<Value> Spans { get; init; } = [];

    /// <summary>Whether it is a DateTime whose kind is surely unspecified, so that <c>K</c> prints nothing.</summary>
    public bool IsUnspecified { get; init; }

    /// <summary>What is known of a value.</summary>
    public static Moment Of(Value value) => value.Resolved switch
    {
        ReferenceValue { Receiver: ReferenceValue { Name: "DateTime" or "DateTimeOffset" } type } now when ClockOf(now.Name) is { } clock => new(clock, type.Name == "DateTimeOffset") { FromNow = 0 },
        ReferenceValue { Name: "Now" or "UtcNow" } now when IsTime(now) => new(now.Name == "UtcNow" ? Clock.Utc : Clock.Unknown, now.Type == StaticType.DateTimeOffset) { FromNow = 0 },
        ReferenceValue { Receiver: { } receiver } member => OfMember(member, Of(receiver)),
        CallValue { Name: "GetUtcNow" or "GetLocalNow", Arguments: [] } call => new(call.Name == "GetUtcNow" ? Clock.Utc : Clock.Local, true) { FromNow = 0 },
        CallValue { On: "TimeZoneInfo", Arguments: [var moment, ..] } conversion => OfZone(conversion, Of(moment)),
        CallValue { Name: "SpecifyKind", Arguments: [var moment, var kind] } => Of(moment) with { Clock = Clock.Unknown, IsUnspecified = kind.Resolved is ReferenceValue { Name: "Unspecified" } },
        CallValue { Receiver: { } receiver } call => OfCall(call, Of(receiver)),
        BinaryValue { Operator: '+', Left: var left, Right: var span } => Of(left).Later(TimeSpans.Seconds(span), span),
        CreationValue { TypeName: "DateTimeOffset", Arguments: var arguments } => OfOffset(arguments),
        CreationValue { TypeName: "TenpayDateTime", Arguments: [var moment, ..] } => Of(moment) with { Clock = Clock.Unknown },
        CreationValue { TypeName: "DateTime", Arguments: var arguments } => new(Clock.Unknown, false) { IsUnspecified = arguments.Count > 0 && arguments.All(argument => argument.Resolved.Type == StaticType.Integer) },
        var other => new(Clock.Unknown, other.Type == StaticType.DateTimeOffset),
    };

    /// <summary>Whether a value is a point in time, by its type or because it is computed from the present.</summary>
    public static bool IsTime(Value value) => value.Type is StaticType.DateTime or StaticType.DateTimeOffset || value.Resolved.Type is StaticType.DateTime or StaticType.DateTimeOffset;

    private static Clock? ClockOf(string name) => name switch
    {
        "Now" => Clock.Local,
        "UtcNow" => Clock.Utc,
        _ => null,
    };

    private static Moment OfMember(ReferenceValue member, Moment moment) => member.Name switch
    {
        "DateTime" when moment.HasOffset => moment with { HasOffset = false, IsUnspecified = true },
        "LocalDateTime" when moment.HasOffset => moment with { HasOffset = false, Clock = Clock.Local },
        "UtcDateTime" when moment.HasOffset => moment with { HasOffset = false, Clock = Clock.Utc },
        "Value" => moment,
        _ => new(Clock.Unknown, member.Type == StaticType.DateTimeOffset),
    };

    private static Moment OfCall(CallValue call, Moment moment)
    {
        if (TimeSpans.UnitOf(call.Name) is { } unit && call.Arguments is [var count])
        {
            var seconds = TimeSpans.Added(call);
            return moment.Later(seconds, count, mayShift: unit <= 3600 && (seconds is null or < 0 ? call.Name == "AddHours" : seconds >= BeijingSeconds));
        }

        return call.Name switch
        {
            "Add" when call.Arguments is [var span] => moment.Later(TimeSpans.Seconds(span), span),
            "Subtract" when call.Arguments is [var span] => moment.Later(-TimeSpans.Seconds(span), span),
            "ToUniversalTime" => moment with { Clock = Clock.Utc, IsUnspecified = false },
            "ToLocalTime" => moment with { Clock = Clock.Local, IsUnspecified = false },
            "ToOffset" when call.Arguments is [var offset] => moment with { Clock = AtOffset(offset), HasOffset = true, IsUnspecified = false },
            _ => new(Clock.Unknown, call.Type == StaticType.DateTimeOffset),
        };
    }

    private Moment Later(double? seconds, Value span) => Later(seconds, span, mayShift: seconds is null or < 0 or >= BeijingSeconds);

    // UtcNow.AddHours(8) is what Beijing's clock shows, unless the author means to wait for eight hours: nobody knows. Now.AddHours(-8) is UTC in Beijing.
    private Moment Later(double? seconds, Value span, bool mayShift) => this with
    {
        Clock = !mayShift ? Clock : Clock == Clock.Utc && seconds == BeijingSeconds ? Clock.Beijing : Clock.Unknown,
        FromNow = mayShift && seconds is not > BeijingSeconds ? null : FromNow + seconds,
        Spans = [.. Spans, span],
    };

    private static Moment OfZone(CallValue conversion, Moment moment)
    {
        var zones = conversion.Arguments.Skip(1).SelectMany(argument => argument.Parts()).OfType<ConstantValue>().Select(part => part.Constant as string).OfType<string>().ToList();
        return moment with { Clock = zones.Any(BeijingZones.Contains) ? Clock.Beijing : Clock.Unknown, IsUnspecified = !moment.HasOffset && zones.Count > 0 };
    }

    private static Moment OfOffset(IReadOnlyList<Value> arguments) => arguments switch
    {
        [var moment] when moment.Resolved.Type != StaticType.Integer => Of(moment) with { HasOffset = true, IsUnspecified = false },
        [var moment, var offset] => Of(moment) with { Clock = AtOffset(offset), HasOffset = true, IsUnspecified = false },
        _ => new(Clock.Unknown, true),
    };

    private static Clock AtOffset(Value offset) => TimeSpans.Seconds(offset) switch
    {
        null => Clock.Unknown,
        0 => Clock.Utc,
        BeijingSeconds => Clock.Beijing,
        _ => Clock.OtherOffset,
    };
}
