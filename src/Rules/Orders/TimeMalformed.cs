using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A time_expire or time_start in a form that its version refuses, or that says another time than is meant.</summary>
internal sealed class TimeMalformed : FieldRule
{
    private static readonly Text NotV3 = (
        "{0} comes out as '{1}', but V3 takes RFC 3339 with an offset such as 2026-05-06T17:08:09+08:00; use the format \"" + TimeForm.FormatV3 + "\"",
        "{0} 会写成 “{1}”，但 V3 要求带时区偏移的 RFC 3339 格式，例如 2026-05-06T17:08:09+08:00；请使用格式 \"" + TimeForm.FormatV3 + "\"");

    private static readonly Text NotV2 = (
        "{0} comes out as '{1}', but V2 takes 14 digits such as 20260506170809; use the format \"" + TimeForm.FormatV2 + "\"",
        "{0} 会写成 “{1}”，但 V2 要求 14 位数字，例如 20260506170809；请使用格式 \"" + TimeForm.FormatV2 + "\"");

    private static readonly Text NotAny = (
        "{0} comes out as '{1}', which no version takes: V2 has the format \"" + TimeForm.FormatV2 + "\", V3 \"" + TimeForm.FormatV3 + "\"",
        "{0} 会写成 “{1}”，两个版本都不接受：V2 的格式是 \"" + TimeForm.FormatV2 + "\"，V3 是 \"" + TimeForm.FormatV3 + "\"");

    private static readonly Text NoOffset = (
        "{0} comes out as '{1}' without its offset, which V3 asks for; use a DateTimeOffset and the format \"" + TimeForm.FormatV3 + "\"",
        "{0} 会写成 “{1}”，缺少 V3 要求的时区偏移；请使用 DateTimeOffset 和格式 \"" + TimeForm.FormatV3 + "\"");

    private static readonly Text ForeignLetters = (
        "'{1}' in the format of {0} stands for itself, so that it comes out as '{2}'; write '{3}'",
        "{0} 的格式中 “{1}” 会原样输出，结果为 “{2}”；请写成 “{3}”");

    private static readonly Text TwelveHours = (
        "'{1}' in the format of {0} is the hour of a 12-hour clock, so that 17:08 comes out as 05:08; write 'HH'",
        "{0} 的格式中 “{1}” 是 12 小时制，17:08 会写成 05:08；请写成 “HH”");

    private static readonly Text MinuteForMonth = (
        "'{1}' in the format of {0} is the minute, so that 17:08 is written where the month belongs; write 'MM'",
        "{0} 的格式中 “{1}” 是分钟，会把 17:08 的分钟写到月份的位置；请写成 “MM”");

    private static readonly Text MonthForMinute = (
        "'{1}' in the format of {0} is the month, which is written where the minute belongs; write 'mm'",
        "{0} 的格式中 “{1}” 是月份，会把月份写到分钟的位置；请写成 “mm”");

    private static readonly Text LiteralUtc = (
        "{0} marks a time that is not UTC with 'Z' and so is eight hours late in Beijing; write the offset with zzz",
        "{0} 用 “Z” 把非 UTC 时间标成了 UTC，在北京会晚 8 小时；请用 zzz 写出时区偏移");

    private static readonly Text NoZone = (
        "{0} is formatted with {1}, which writes no offset for a DateTime of unspecified kind; use a DateTimeOffset and zzz",
        "{0} 使用 {1} 格式，对未指定 Kind 的 DateTime 不会输出时区偏移；请使用 DateTimeOffset 和 zzz");

    private static readonly Text NoSuchTime = (
        "{0} is '{1}', a time that does not exist; correct it",
        "{0} 为 “{1}”，这个时间不存在；请改正");

    // Letters of other languages' formats, which C# writes as they are.
    private static readonly (string Letters, string Meant)[] Foreign = [("YYYY", "yyyy"), ("DD", "dd"), ("SS", "ss"), ("SSS", "fff")];

    public override string Id => "WXP109";

    public override Text Title => ("time_expire in a form that its version does not take", "time_expire 的格式与接口版本不符");

    public override Text Why => (
        "V2 takes 14 digits of Beijing time, V3 RFC 3339 with an offset. Anything else is refused when the order is placed: \"字符串必须是符合 RFC3339 日期时间格式\". A wrong letter in a format goes unnoticed, and the order lapses at another hour.",
        "V2 要求 14 位数字的北京时间，V3 要求带时区偏移的 RFC 3339。其他写法在下单时会被拒绝：“字符串必须是符合 RFC3339 日期时间格式”。格式中写错一个字母则不易察觉，订单会在别的时刻失效。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F108", "the rules of V3 differ from those of V2", "V3 与 V2 的规则不同"),
        Source.Page("V3 order, time_expire", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
        Source.Page("Basic rules of V3, date and time", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html"),
        Source.Page("V2 order, time_expire", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
        Source.Page("Date and time formats of .NET", "https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings"),
    ];

    public override string Bad => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
            time_expire = DateTimeOffset.Now.AddHours(2).ToString([|"yyyyMMddHHmmss"|]),
        };
        """;

    public override string Good => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
            time_expire = DateTimeOffset.Now.AddHours(2).ToString("yyyy-MM-ddTHH:mm:sszzz"),
        };
        """;

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Writes the version's format, for V2 in Beijing time. Safe for a DateTimeOffset, which knows its offset. A DateTime is made a DateTimeOffset where an offset is needed, and any format of a DateTime needs review.",
        "改用该版本的格式，V2 同时转换为北京时间。对 DateTimeOffset 是安全的，因为它带有偏移；需要偏移时会把 DateTime 改为 DateTimeOffset，凡是涉及 DateTime 的修改都需要复核。");

    public override Text Silence => (
        "Values that are no text, as the members of SDKs that take a DateTimeOffset; texts of which a part is not known; a literal Z or offset on a time whose zone is not known.",
        "非文本的值（例如接收 DateTimeOffset 的 SDK 成员）、有一部分未知的文本，以及时区未知的时间上写死的 Z 或偏移不报告。");

    public override IReadOnlyCollection<string> Fields => TimeForm.Fields;

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        payload.Kind == PayloadKind.Order ? field.Value.Alternatives.Select(value => Judge(field, value, payload.Version)).OfType<Problem>() : [];

    private static Problem? Judge(Field field, Value value, ApiVersion version) => value switch
    {
        ConstantValue { Constant: string { Length: > 0 } text } => TimeForm.Fits(text, version)
            ? TimeForm.Exists(text) ? null : field.Problem(value, NoSuchTime.With(field.Name, text))
            : field.Problem(value, FormOf(version).With(field.Name, text)),
        _ when WrittenTime.Of(value) is { } time => Fault(field, value, time, version) is { } problem ? problem with { Repairs = [.. Repairs(time, version)] } : null,
        _ => null,
    };

    private static Problem? Fault(Field field, Value value, WrittenTime time, ApiVersion version)
    {
        if (TimeForm.Fits(time, version))
        {
            return OfZone(field, time);
        }

        return OfLetters(field, time) ?? field.Problem(
            time.Only?.Place ?? value.Span,
            (version == ApiVersion.V3 && TimeForm.LacksOffset(time) ? NoOffset : FormOf(version)).With(field.Name, time.Example));
    }

    private static Text FormOf(ApiVersion version) => version switch
    {
        ApiVersion.V2 => NotV2,
        ApiVersion.V3 => NotV3,
        _ => NotAny,
    };

    // The one slip that explains the rest, at its letters.
    private static Problem? OfLetters(Field field, WrittenTime time)
    {
        foreach (var (part, place) in time.Parts)
        {
            if (part.IsBare && Foreign.FirstOrDefault(foreign => foreign.Letters == part.Text) is { Meant: { } meant })
            {
                return field.Problem(place, ForeignLetters.With(field.Name, part.Text, time.Example, meant));
            }

            if (part.Kind == DatePartKind.Hour12 && !time.Parts.Any(other => other.Part.Kind == DatePartKind.Designator))
            {
                return field.Problem(place, TwelveHours.With(field.Name, part.Text));
            }
        }

        return OfMonths(field, time);
    }

    // yyyy-mm-dd HH:mm:ss has minutes twice and no month.
    private static Problem? OfMonths(Field field, WrittenTime time)
    {
        var months = time.Parts.Where(other => other.Part.Kind == DatePartKind.Month).ToList();
        var minutes = time.Parts.Where(other => other.Part.Kind == DatePartKind.Minute).ToList();
        return (months, minutes) switch
        {
            ([], [var (month, place), _]) => field.Problem(place, MinuteForMonth.With(field.Name, month.Text)),
            ([_, var (minute, place)], []) => field.Problem(place, MonthForMinute.With(field.Name, minute.Text)),
            _ => null,
        };
    }

    private static Problem? OfZone(Field field, WrittenTime time)
    {
        var (last, place) = time.Parts[time.Parts.Count - 1];
        var formatted = time.Moments[time.Moments.Count - 1];
        var moment = Moment.Of(formatted.Moment);
        if (last is { Kind: DatePartKind.Literal, Text: "Z" or "z" } && moment.Clock is Clock.Local or Clock.Beijing or Clock.OtherOffset)
        {
            return field.Problem(place, LiteralUtc.With(field.Name));
        }

        return last.Kind == DatePartKind.Zone && moment is { IsUnspecified: true, HasOffset: false }
            ? field.Problem(place, NoZone.With(field.Name, formatted.Format is { IsStandard: true } standard ? "\"" + standard.Written + "\"" : "K"))
            : null;
    }

    private static IEnumerable<Repair> Repairs(WrittenTime time, ApiVersion version)
    {
        if (version == ApiVersion.Unknown || time.Only is not { Rewrite: { } rewrite, Moment: var value })
        {
            yield break;
        }

        var format = version == ApiVersion.V2 ? TimeForm.FormatV2 : TimeForm.FormatV3;
        var title = new Text("Write the format \"{0}\"", "使用格式 \"{0}\"").With(format);
        Edit[] edits = version == ApiVersion.V2 && BeijingTime.Conversion(value) is { } conversion ? [conversion, rewrite(format)] : [rewrite(format)];
        if (value.Type == StaticType.DateTimeOffset || Moment.Of(value).HasOffset)
        {
            yield return Repair.Safe("time-format", title, edits);
        }
        else if (version == ApiVersion.V2)
        {
            yield return Repair.NeedsReview("time-format-review", title, edits);
        }
        else if (WithOffset(value) is { Length: > 0 } offset)
        {
            yield return Repair.NeedsReview("date-time-offset", ("Use a DateTimeOffset and its offset", "改用 DateTimeOffset 并输出时区偏移"), [.. offset, .. edits]);
        }
    }

    private static Edit[] WithOffset(Value value) =>
        ClockOf(value) is { } clock ? [new Edit(clock.Span.After, "Offset")]
        : value.Type == StaticType.DateTime && !value.IsNullable ? [new Edit(value.Span.Before, "new System.DateTimeOffset("), new Edit(value.Span.After, ")")]
        : [];

    // DateTime.Now.AddHours(2) is the same with DateTimeOffset.
    private static Value? ClockOf(Value value) => value switch
    {
        ReferenceValue { Name: "Now" or "UtcNow", Receiver: ReferenceValue { Name: "DateTime" } type } => type,
        CallValue { Receiver: { } receiver } call when call.Name.StartsWith("Add", StringComparison.Ordinal) => ClockOf(receiver),
        _ => null,
    };
}
