namespace WeChatPayLint.Values;

/// <summary>Reads spans of time that are written out.</summary>
internal static class Durations
{
    private const double MaxSeconds = 1e9;

    /// <summary>How long a span of time is, or how far a point in time lies ahead: <c>TimeSpan.FromHours(2)</c>, <c>new TimeSpan(2, 0, 0)</c>, <c>DateTime.Now.AddHours(2)</c>; null where that is not known.</summary>
    public static TimeSpan? Duration(this Value value) => value.Resolved switch
    {
        CallValue { Receiver: { } start } add when IsNow(start) => Of(TimeSpans.Added(add)),
        BinaryValue { Operator: '+', Left: var start, Right: var length } when IsNow(start) => length.Duration(),
        var span => Of(TimeSpans.Seconds(span)),
    };

    private static TimeSpan? Of(double? seconds) => seconds is { } known && Math.Abs(known) < MaxSeconds ? TimeSpan.FromSeconds(known) : null;

    private static bool IsNow(Value value) => value.Resolved is ReferenceValue { Name: "Now" or "UtcNow" };
}
