namespace WeChatPayLint.Values;

/// <summary>Spans of time that are known when the program is compiled, in seconds.</summary>
public static class TimeSpans
{
    private static readonly Dictionary<string, double> Units = new(StringComparer.Ordinal)
    {
        ["FromDays"] = 86400, ["FromHours"] = 3600, ["FromMinutes"] = 60, ["FromSeconds"] = 1, ["FromMilliseconds"] = 0.001,
    };

    // new TimeSpan(hours, minutes, seconds), new TimeSpan(days, hours, minutes, seconds, milliseconds)
    private static readonly double[] FromHours = [3600, 60, 1];
    private static readonly double[] FromDays = [86400, 3600, 60, 1, 0.001];

    /// <summary>The seconds of a TimeSpan, or null.</summary>
    public static double? Seconds(Value value) => value.Resolved switch
    {
        ReferenceValue { Name: "Zero", Receiver: ReferenceValue { Name: "TimeSpan" } } => 0,
        CallValue { On: "TimeSpan", Arguments: [var count] } call when Units.TryGetValue(call.Name, out var unit) => Number(count) * unit,
        CreationValue { TypeName: "TimeSpan", Arguments: { Count: 3 } arguments } => Sum(arguments, FromHours),
        CreationValue { TypeName: "TimeSpan", Arguments: { Count: 4 or 5 } arguments } => Sum(arguments, FromDays),
        _ => null,
    };

    /// <summary>A number that is known, or null.</summary>
    public static double? Number(Value value) => value.Resolved switch
    {
        ConversionValue cast => Number(cast.Operand),
        var other => (double?)other.AsConstant?.AsNumber(),
    };

    private static double? Sum(IReadOnlyList<Value> counts, double[] units) =>
        counts.Select((count, i) => Number(count) * units[i]).Aggregate((double?)0, (sum, seconds) => sum + seconds);
}
