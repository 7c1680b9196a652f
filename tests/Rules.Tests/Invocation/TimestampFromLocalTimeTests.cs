using WeChatPayLint.Invocation;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class TimestampFromLocalTimeTests
{
    private static readonly Code Epoch = New("DateTime", 1970, 1, 1);
    private static readonly Code MidnightUtc = New("DateTime", 1970, 1, 1, 0, 0, 0, 0, Ref("DateTimeKind").Member("Utc"));
    private static readonly Code EpochTicks = Number(621355968000000000L);

    public static TheoryData<Code, string> Mistakes => new()
    {
        { Seconds(Difference(Now, Epoch)), "DateTime.Now - new DateTime(1970, 1, 1)" },
        { Seconds(Difference(Now, MidnightUtc)), "DateTime.Now - new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc)" },
        { Seconds(Difference(Now, Ref("DateTime").Member("UnixEpoch"))), "DateTime.Now - DateTime.UnixEpoch" },
        { Seconds(Difference(Now, Named("epoch", Epoch))), "DateTime.Now - epoch" },
        { Seconds(Difference(Named("now", Now), Epoch)), "now - new DateTime(1970, 1, 1)" },
        { Seconds(Difference(Now, Call("DateTime", "Parse", "1970-01-01"))), "DateTime.Now - DateTime.Parse(\"1970-01-01\")" },
        { Seconds(Now.Call("Subtract", Epoch)), "DateTime.Now.Subtract(new DateTime(1970, 1, 1))" },
        { Quotient(Difference(Now.Member("Ticks", StaticType.Integer), EpochTicks), 10000000), "DateTime.Now.Ticks - 621355968000000000L" },
        { Quotient(Difference(Now.Member("Ticks", StaticType.Integer), Epoch.Member("Ticks", StaticType.Integer)), 10000000), "DateTime.Now.Ticks - new DateTime(1970, 1, 1).Ticks" },
        { New("DateTimeOffset", Now, Ref("TimeSpan").Member("Zero")).Call("ToUnixTimeSeconds"), "new DateTimeOffset(DateTime.Now, TimeSpan.Zero)" },
    };

    public static TheoryData<Code> Right => new()
    {
        Seconds(Difference(UtcNow, Epoch)),
        Seconds(Difference(Now.Call("ToUniversalTime"), Epoch)),
        Seconds(Difference(Now, Ref("TimeZone").Member("CurrentTimeZone").Call("ToLocalTime", Epoch))),
        Seconds(Difference(Now, Call("TimeZoneInfo", "ConvertTimeFromUtc", Epoch, Ref("TimeZoneInfo").Member("Local")))),
        Seconds(Difference(Now, Epoch.Call("ToLocalTime"))),
        Seconds(Difference(Now, New("DateTime", 1970, 1, 1, 8, 0, 0))),
        Seconds(Difference(Now, Call("DateTime", "Parse", "1970-01-01 08:00:00"))),
        Seconds(Difference(Now, New("DateTime", 2000, 1, 1))),
        Seconds(Difference(UtcNow, Ref("DateTime").Member("UnixEpoch"))),
        Quotient(Difference(UtcNow.Member("Ticks", StaticType.Integer), EpochTicks), 10000000),
        New("DateTimeOffset", Now).Call("ToUnixTimeSeconds"),
        New("DateTimeOffset", UtcNow, Ref("TimeSpan").Member("Zero")).Call("ToUnixTimeSeconds"),
        Ref("DateTimeOffset").Member("Now").Call("ToUnixTimeSeconds"),
        Unknown(),
    };

    public static TheoryData<Code, string> Repairs => new()
    {
        { Difference(Now, Epoch), "utc: timeStamp = DateTime.UtcNow - new DateTime(1970, 1, 1)" },
        { Difference(Named("now", Now), Epoch), "utc: timeStamp = now.ToUniversalTime() - new DateTime(1970, 1, 1)" },
        { Now.Call("Subtract", Epoch), "utc: timeStamp = DateTime.UtcNow.Subtract(new DateTime(1970, 1, 1))" },
        { Difference(Now.Member("Ticks", StaticType.Integer), EpochTicks), "utc: timeStamp = DateTime.UtcNow.Ticks - 621355968000000000L" },
        { New("DateTimeOffset", Now, Ref("TimeSpan").Member("Zero")), "utc: timeStamp = new DateTimeOffset(DateTime.UtcNow, TimeSpan.Zero)" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code time, string place) => Of(Page(time)).Catches(place, "timeStamp counts from the local clock");

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code time) => Of(Page(time)).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Code time, string repair) => Assert.Equal(repair, Of(Page(time)).Repairs);

    [Fact]
    public void CatchesAppPayments() => Of(AppInvoke(("timestamp", Seconds(Difference(Now, Epoch))))).Catches("DateTime.Now - new DateTime(1970, 1, 1)", "timestamp");

    [Fact]
    public void IgnoresPageConfig() => Of(PageConfig(("timestamp", Seconds(Difference(Now, Epoch))))).Ignores();

    private static Code Seconds(Code span) => ToInt(span.Member("TotalSeconds", StaticType.Float)).Call("ToString");

    private static Draft Page(Code time) => Invoke(("package", Unknown()), ("timeStamp", time));

    private static Verdict Of(Draft draft) => Verdict.Of(new TimestampFromLocalTime(), draft);
}
