using System.Globalization;

namespace WeChatPayLint.Values;

/// <summary>
/// A format string of <c>DateTime.ToString</c>, taken apart.
/// https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings
/// </summary>
public sealed class DateFormat
{
    // The standard formats that no culture changes, by the custom format that they stand for.
    private static readonly Dictionary<string, string> Standard = new(StringComparer.Ordinal)
    {
        ["s"] = "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
        ["u"] = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
        ["r"] = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'", ["R"] = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
        ["o"] = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK", ["O"] = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
    };

    private static readonly DateTimeOffset Sample = new(2026, 5, 6, 17, 8, 9, TimeSpan.FromHours(8));

    private DateFormat(string written, IReadOnlyList<DatePart> parts)
    {
        Written = written;
        Parts = parts;
    }

    /// <summary>The format string.</summary>
    public string Written { get; }

    /// <summary>Its parts in order; of a standard format those of the custom format that it stands for, which have no places of their own.</summary>
    public IReadOnlyList<DatePart> Parts { get; }

    /// <summary>Whether it is a standard format of one letter.</summary>
    public bool IsStandard => Written.Length == 1;

    /// <summary>Whether it writes a date or a time of day, and no number could be meant.</summary>
    public bool IsDate => Parts.Count(part => part.Kind is DatePartKind.Year or DatePartKind.Month or DatePartKind.Day or DatePartKind.Hour or DatePartKind.Hour12 or DatePartKind.Minute or DatePartKind.Second) > 2;

    /// <summary>The least number of characters it writes, whatever the culture.</summary>
    public int LeastLength => Parts.Sum(part => part.LeastLength);

    /// <summary>How it writes eight minutes past five in the afternoon of 2026-05-06 in Beijing.</summary>
    public string Example => Sample.ToString(Written, CultureInfo.InvariantCulture);

    /// <summary>How that moment is written without a format.</summary>
    public static string CulturesExample => Sample.DateTime.ToString(CultureInfo.InvariantCulture);

    /// <summary>Takes a format apart; null where the culture decides what it means, or where it is none.</summary>
    public static DateFormat? Of(string format)
    {
        if (format.Length < 2)
        {
            return Standard.TryGetValue(format, out var custom) ? new DateFormat(format, Split(custom)!) : null;
        }

        return Split(format) is { } parts ? new DateFormat(format, parts) : null;
    }

    private static List<DatePart>? Split(string format)
    {
        var parts = new List<DatePart>();
        for (var at = 0; at < format.Length;)
        {
            if (Next(format, at) is not { } part)
            {
                return null;
            }

            if (part.Length > 0)
            {
                parts.Add(part);
            }

            at += Math.Max(part.Length, 1);
        }

        return parts;
    }

    private static DatePart? Next(string format, int at)
    {
        var run = RunLength(format, at);
        switch (format[at])
        {
            case '\'' or '"':
                var end = format.IndexOf(format[at], at + 1);
                return end < 0 || format.IndexOf('\\', at, end - at) >= 0 ? null : new DatePart(DatePartKind.Literal, format.Substring(at + 1, end - at - 1), at, end + 1 - at);
            case '\\':
                return at + 1 < format.Length ? new DatePart(DatePartKind.Literal, format.Substring(at + 1, 1), at, 2) : null;
            case '%':
                // Only says that what follows is no standard format.
                return at + 1 < format.Length && format[at + 1] != '%' ? default(DatePart) : null;
            case '.' when RunLength(format, at + 1) is var digits and > 0 && format[at + 1] == 'F':
                return digits > 7 ? null : new DatePart(DatePartKind.OptionalFraction, format.Substring(at, digits + 1), at, digits + 1);
            case 'f' or 'F' when run > 7:
                return null;
            case var letter:
                var kind = KindOf(letter, run);
                var length = kind is DatePartKind.Zone or DatePartKind.DateSeparator or DatePartKind.TimeSeparator ? 1 : run;
                return new DatePart(kind, format.Substring(at, length), at, length);
        }
    }

    private static DatePartKind KindOf(char letter, int count) => letter switch
    {
        'y' => DatePartKind.Year,
        'M' => count > 2 ? DatePartKind.Name : DatePartKind.Month,
        'd' => count > 2 ? DatePartKind.Name : DatePartKind.Day,
        'H' => DatePartKind.Hour,
        'h' => DatePartKind.Hour12,
        'm' => DatePartKind.Minute,
        's' => DatePartKind.Second,
        'f' => DatePartKind.Fraction,
        'F' => DatePartKind.OptionalFraction,
        'z' => DatePartKind.Offset,
        'K' => DatePartKind.Zone,
        '/' => DatePartKind.DateSeparator,
        ':' => DatePartKind.TimeSeparator,
        't' or 'g' => DatePartKind.Designator,
        _ => DatePartKind.Literal,
    };

    private static int RunLength(string format, int at)
    {
        var end = at;
        while (end < format.Length && format[end] == format[at])
        {
            end++;
        }

        return end - at;
    }
}
