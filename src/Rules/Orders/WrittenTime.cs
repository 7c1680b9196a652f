using System.Text;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A time that is written as text: the moments that are formatted, and everything that is written, in order.</summary>
internal sealed class WrittenTime
{
    private readonly List<TimePart> parts = [];
    private readonly List<FormattedMoment> moments = [];
    private readonly StringBuilder example = new();

    private WrittenTime()
    {
    }

    /// <summary>What is written, part by part.</summary>
    public IReadOnlyList<TimePart> Parts => parts;

    /// <summary>The moments that are formatted, at least one.</summary>
    public IReadOnlyList<FormattedMoment> Moments => moments;

    /// <summary>What it looks like at eight minutes past five in the afternoon of 2026-05-06.</summary>
    public string Example => example.ToString();

    /// <summary>Whether the culture decides what one of its moments looks like.</summary>
    public bool IsCultural => moments.Any(moment => moment.Format is null);

    /// <summary>The one moment that is all of it, or null where more is written.</summary>
    public FormattedMoment? Only => moments is [var only] && parts.Count == (only.Format?.Parts.Count ?? 0) ? only : null;

    /// <summary>What is written as one text: letters of formats as they are, everything that stands literally behind a quote.</summary>
    public string Signature => string.Concat(parts.Select(part => part.Part.Kind switch
    {
        DatePartKind.Literal => string.Concat(part.Part.Text.Select(c => "'" + c)),
        DatePartKind.TimeSeparator => "':",
        _ => part.Part.Text,
    }));

    /// <summary>The time that a text is; null where it has none, or where not all of it is known.</summary>
    public static WrittenTime? Of(Value value)
    {
        var time = new WrittenTime();
        return time.Append(value) && time.moments.Count > 0 ? time : null;
    }

    private bool Append(Value value) => value.Resolved switch
    {
        ConstantValue { Constant: string text } constant => AppendLiteral(text, constant.Span),
        TextValue text => text.Parts.All(AppendPart),
        CallValue { Name: "ToString", On: not "Convert", Receiver: { } receiver, Arguments: [var format, ..] } when format.AsText is { Length: > 0 } => AppendCall(receiver, format),
        CallValue { Name: "ToString", On: "XmlConvert", Arguments: [var moment, var format] } => AppendCall(moment, format),
        CallValue { Name: "ToString", Receiver: { } receiver } call when call.Formatted() is { Format: null } && Moment.IsTime(receiver) => AppendCultural(new(receiver, null, call.Span, CallFormat(call))),
        _ => false,
    };

    private bool AppendPart(TextPart part)
    {
        if (part.Format is { } format)
        {
            return AppendFormat(part.Value, format, part.FormatPlace ?? part.Value.Span, part.FormatPlace is { } place ? At(place) : null, part.FormatPlace is { } hole ? text => new Edit(hole, text) : null);
        }

        return Moment.IsTime(part.Value) && part.Value.Resolved is not TextValue ? AppendCultural(new(part.Value, null, part.Value.Span, null)) : Append(part.Value);
    }

    private bool AppendCall(Value moment, Value format) => format.AsConstant is { Constant: string text } constant
        && AppendFormat(moment, text, constant.Span, constant.Part, written => new Edit(format.Span, "\"" + written + "\""));

    private bool AppendFormat(Value moment, string text, Span place, Func<int, int, Span>? partAt, Func<string, Edit>? rewrite)
    {
        if (DateFormat.Of(text) is not { } format)
        {
            return text.Length == 1 && Moment.IsTime(moment) && AppendCultural(new(moment, null, place, rewrite));
        }

        if (!Moment.IsTime(moment) && !format.IsDate)
        {
            return false;
        }

        parts.AddRange(format.Parts.Select(part => new TimePart(part, format.IsStandard || partAt is null ? place : partAt(part.Start, part.Length))));
        moments.Add(new(moment, format, place, rewrite));
        example.Append(format.Example);
        return true;
    }

    private bool AppendLiteral(string text, Span place)
    {
        parts.Add(new(new DatePart(DatePartKind.Literal, text, 0, text.Length), place));
        example.Append(text);
        return true;
    }

    private bool AppendCultural(FormattedMoment moment)
    {
        moments.Add(moment);
        example.Append(DateFormat.CulturesExample);
        return true;
    }

    private static Func<int, int, Span> At(Span place) => (start, length) => new Span(place.Document, place.Start + start, length);

    private static Func<string, Edit> CallFormat(CallValue call) => format => new Edit(call.NameSpan.UpTo(call.Span), "(\"" + format + "\")");
}
