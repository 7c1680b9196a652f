namespace WeChatPayLint.Values;

/// <summary>Reads spans of time that are written out.</summary>
internal static class Durations
{
    private static readonly Dictionary<string, double> Seconds = new(StringComparer.Ordinal)
    {
        ["FromDays"] = 86400, ["FromHours"] = 3600, ["FromMinutes"] = 60, ["FromSeconds"] = 1, ["FromMilliseconds"] = 0.001,
        ["AddDays"] = 86400, ["AddHours"] = 3600, ["AddMinutes"] = 60, ["AddSeconds"] = 1, ["AddMonths"] = 28 * 86400, ["AddYears"] = 365 * 86400,
    };

    /// <summary>How long a span of time is, or how far a point in time lies ahead: <c>TimeSpan.FromHours(2)</c>, <c>new TimeSpan(2, 0, 0)</c>, <c>DateTime.Now.AddHours(2)</c>; null where that is not known.</summary>
    public static TimeSpan? Duration(this Value value) => value.Resolved switch
    {
        CallValue { On: "TimeSpan" } from => Of(from),
        CallValue { Receiver: { } start } add when add.Name.StartsWith("Add", StringComparison.Ordinal) && IsNow(start) => Of(add),
        CreationValue { TypeName: "TimeSpan", Arguments: var parts } => Of(parts),
        BinaryValue { Operator: '+', Left: var start, Right: var length } when IsNow(start) => length.Duration(),
        _ => null,
    };

    private static TimeSpan? Of(CallValue call) =>
        Seconds.TryGetValue(call.Name, out var unit) && call.Arguments is [var number] && number.AsConstant?.AsNumber() is { } count && Math.Abs((double)count * unit) < 1e9 ? TimeSpan.FromSeconds((double)count * unit) : null;

    // Hours, minutes, seconds; or days in front.
    private static TimeSpan? Of(IReadOnlyList<Value> parts)
    {
        var numbers = parts.Select(part => part.AsConstant?.Constant as int?).ToList();
        return numbers.Any(number => number is null or > 1_000_000) ? null : numbers.Count switch
        {
            3 => new TimeSpan(numbers[0]!.Value, numbers[1]!.Value, numbers[2]!.Value),
            4 => new TimeSpan(numbers[0]!.Value, numbers[1]!.Value, numbers[2]!.Value, numbers[3]!.Value),
            _ => null,
        };
    }

    private static bool IsNow(Value value) => value.Resolved is ReferenceValue { Name: "Now" or "UtcNow" };
}
