namespace WeChatPayLint.Values;

/// <summary>Spans of time that are known when the program is compiled, in seconds.</summary>
public static class TimeSpans
{
    private static readonly Dictionary<string, double> Units = new(StringComparer.Ordinal)
    {
        ["FromDays"] = 86400, ["FromHours"] = 3600, ["FromMinutes"] = 60, ["FromSeconds"] = 1, ["FromMilliseconds"] = 0.001,
    };

    // A month has at least 28 days.
    private static readonly Dictionary<string, double> AddedUnits = new(StringComparer.Ordinal)
    {
        ["AddYears"] = 365 * 86400d, ["AddMonths"] = 28 * 86400d, ["AddDays"] = 86400, ["AddHours"] = 3600, ["AddMinutes"] = 60, ["AddSeconds"] = 1, ["AddMilliseconds"] = 0.001,
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

    /// <summary>How many seconds one of what a method adds has: 3600 for <c>AddHours</c>; null where the method adds none.</summary>
    public static double? UnitOf(string method) => AddedUnits.TryGetValue(method, out var unit) ? unit : null;

    /// <summary>How many seconds a call such as <c>AddHours(2)</c> adds, at least; null where that is not known.</summary>
    public static double? Added(CallValue call) => call.Arguments is [var count] ? Number(count) * UnitOf(call.Name) : null;

    /// <summary>A number that is known, or null.</summary>
    public static double? Number(Value value) => value.Resolved switch
    {
        ConversionValue cast => Number(cast.Operand),
        var other => (double?)other.AsConstant?.AsNumber(),
    };

    private static double? Sum(IReadOnlyList<Value> counts, double[] units) =>
        counts.Select((count, i) => Number(count) * units[i]).Aggregate((double?)0, (sum, seconds) => sum + seconds);
}
