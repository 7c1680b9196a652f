using System.Globalization;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A time_expire that leaves no time to pay, lies too far away, or is written from a clock of another zone.</summary>
internal sealed class ExpiryOutOfRange : FieldRule
{
    private const double Minute = 60;
    private const double Day = 86400;

    // Both versions document "more than one minute". V2 answers "刷卡至少1分钟,其他5分钟"; V3 lifts what is less to one minute.
    private const double LeastMinutesV2 = 5;
    private const double LeastMinutes = 1;
    private const double MaxDays = 90;

    private static readonly Text TooClose = (
        "{0} is {1} minutes from now, but V2 refuses less than {2}; leave the customer more time",
        "{0} 距当前时间 {1} 分钟，V2 会拒绝少于 {2} 分钟的订单；请给用户留出更多时间");

    private static readonly Text Lifted = (
        "{0} is {1} minutes from now, but has to be more than {2}; leave the customer more time",
        "{0} 距当前时间 {1} 分钟，但必须大于 {2} 分钟；请给用户留出更多时间");

    private static readonly Text Past = (
        "{0} lies {1} minutes in the past, so that nobody can pay; add a span to the present",
        "{0} 早于当前时间 {1} 分钟，用户无法支付；请在当前时间上加上时长");

    private static readonly Text TooFar = (
        "{0} is {1} days from now, the limit is {2}; shorten the span",
        "{0} 距当前时间 {1} 天，上限是 {2} 天；请缩短时长");

    private static readonly Text OtherClock = (
        "{0} is written from a clock that is not Beijing's, but V2 reads it as Beijing time; convert it to +08:00 first",
        "{0} 写的不是北京时间，而 V2 会按北京时间解读；请先转换到 +08:00");

    private static readonly Text MarkedAsBeijing = (
        "{0} marks a time of UTC as '+08:00' and so is eight hours early; convert it to +08:00 first",
        "{0} 把 UTC 时间标成了 “+08:00”，会早 8 小时；请先转换到 +08:00");

    public override string Id => "WXP110";

    public override Text Title => ("time_expire too close, too far, or in the wrong zone", "time_expire 过近、过远或时区错误");

    public override Text Why => (
        "An order that has timed out cannot be paid any more. V2 reads time_expire as Beijing time: from a server or a clock in UTC it has passed eight hours before the order is placed.",
        "超时的订单无法再支付。V2 按北京时间解读 time_expire：用 UTC 时钟写出的时间在下单时已经过期 8 小时。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F157", "the interval has to be more than one minute", "时间间隔必须大于 1 分钟"),
        Source.Faq("F010", "an order that has timed out cannot be paid, the customer has to place a new one", "订单超时后无法再支付，用户需要重新下单"),
        Source.Page("V3 order, time_expire", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
        Source.Page("V2, time zone of parameters", "https://pay.weixin.qq.com/doc/v2/merchant/4011941162"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("trade_type", "NATIVE");
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("time_expire", [|DateTime.UtcNow.AddMinutes(30)|].ToString("yyyyMMddHHmmss"));
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("trade_type", "NATIVE");
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("time_expire", DateTime.UtcNow.AddMinutes(30).AddHours(8).ToString("yyyyMMddHHmmss"));
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Converts the clock to Beijing's: ToOffset, or eight hours more for a DateTime in UTC. Safe. How long an order may be paid is the author's to decide.",
        "转换为北京时间：使用 ToOffset，或对 UTC 的 DateTime 加 8 小时。安全。订单的支付时限由作者决定。");

    public override Text Silence => (
        "Spans that are not constants; DateTime.Now, which is right on a server in Beijing; eight hours added by hand; time zones of members that take a DateTimeOffset.",
        "非常量的时长、DateTime.Now（在北京时区的服务器上是对的）、手工加上的 8 小时，以及接收 DateTimeOffset 的成员的时区不报告。");

    public override IReadOnlyCollection<string> Fields => TimeForm.Fields;

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        payload.Kind == PayloadKind.Order ? field.Value.Uses.Select(use => Judge(field, use, payload)).OfType<Problem>() : [];

    private static Problem? Judge(Field field, Value use, Payload payload)
    {
        var time = WrittenTime.Of(use);
        var value = time is null ? use : time.Moments is [var only] ? only.Moment : null;
        if (value is null)
        {
            return null;
        }

        // A member of a class of one's own that only is spelled like the field may be anything: the time at which a record was closed.
        if (time is null && field.IsSpelling && !payload.Evidence.IsSdkType)
        {
            return null;
        }

        var moment = Moment.Of(value);
        return (field.Name == "time_expire" ? OfSpan(field, value, moment, payload) : null)
            ?? (time is not null && TimeForm.Fits(time, payload.Version) && !payload.Evidence.IsGlobal ? OfClock(field, value, moment, time, payload.Version) : null);
    }

    private static Problem? OfSpan(Field field, Value value, Moment moment, Payload payload)
    {
        if (moment.FromNow is not { } seconds)
        {
            return null;
        }

        var (message, number, limit, severity) = Fault(seconds, payload);
        return message == default ? null
            : field.Problem(moment.Spans is [var span] ? span : value, message.With(field.Name, Math.Round(number, 2).ToString(CultureInfo.InvariantCulture), limit)) with { Severity = severity };
    }

    // Quick pay, where the shop reads the customer's code, has a limit of its own.
    private static (Text Message, double Number, double Limit, Severity Severity) Fault(double seconds, Payload payload)
    {
        var isQuickPay = payload.HasAny("auth_code");
        return seconds switch
        {
            < 0 => (Past, -seconds / Minute, 0, Severity.Warning),
            < LeastMinutesV2 * Minute when payload.Version == ApiVersion.V2 && !isQuickPay => (TooClose, seconds / Minute, LeastMinutesV2, Severity.Warning),
            <= LeastMinutes * Minute => (Lifted, seconds / Minute, LeastMinutes, Severity.Info),
            > MaxDays * Day => (TooFar, seconds / Day, MaxDays, payload.Version == ApiVersion.V3 ? Severity.Warning : Severity.Info),
            _ => default,
        };
    }

    private static Problem? OfClock(Field field, Value value, Moment moment, WrittenTime time, ApiVersion version)
    {
        var isMarked = time.Signature.EndsWith("'+'0'8':'0'0", StringComparison.Ordinal);
        var isWrong = (version == ApiVersion.V2 && moment.Clock is Clock.Utc or Clock.OtherOffset) || (isMarked && moment.Clock is Clock.Utc);
        return isWrong ? field.Problem(value, (version == ApiVersion.V2 ? OtherClock : MarkedAsBeijing).With(field.Name)) with { Repairs = [.. Repairs(value)] } : null;
    }

    private static IEnumerable<Repair> Repairs(Value value) =>
        BeijingTime.Conversion(value) is { } conversion ? [Repair.Safe("beijing-time", ("Convert to Beijing time", "转换为北京时间"), conversion)] : [];
}
