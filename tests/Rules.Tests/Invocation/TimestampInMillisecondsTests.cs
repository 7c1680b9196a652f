using WeChatPayLint.Invocation;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class TimestampInMillisecondsTests
{
    private static readonly Code Clock = Ref("DateTimeOffset").Member("UtcNow", StaticType.DateTimeOffset);
    private static readonly Code Milliseconds = Clock.Call("ToUnixTimeMilliseconds");
    private static readonly Code Ticks = Now.Member("Ticks", StaticType.Integer);
    private static readonly Code Since1970 = Ref("span", StaticType.TimeSpan);

    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { Milliseconds, "DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()", "timeStamp counts milliseconds" },
        { Milliseconds.Call("ToString"), "DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()", "counts milliseconds" },
        { Interpolated(Milliseconds), "DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()", "counts milliseconds" },
        { Named("now", Milliseconds).Call("ToString"), "DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()", "counts milliseconds" },
        { ToInt(Since1970.Member("TotalMilliseconds", StaticType.Float)).Call("ToString"), "span.TotalMilliseconds", "counts milliseconds" },
        { Call("Convert", "ToInt64", Since1970.Member("TotalMilliseconds", StaticType.Float)), "span.TotalMilliseconds", "counts milliseconds" },
        { Call("Math", "Floor", Since1970.Member("TotalMilliseconds", StaticType.Float)).Call("ToString"), "span.TotalMilliseconds", "counts milliseconds" },
        { Ticks.Call("ToString"), "DateTime.Now.Ticks", "counts ticks" },
        { Now.Call("ToFileTime"), "DateTime.Now.ToFileTime()", "counts ticks" },
        { Quotient(Difference(Ticks, Number(621355968000000000L)), 10000).Call("ToString"), "(DateTime.Now.Ticks - 621355968000000000L) / 10000", "counts milliseconds" },
        { "1700000000000", "\"1700000000000\"", "counts milliseconds" },
        { Number(1700000000000L), "1700000000000L", "counts milliseconds" },
    };

    public static TheoryData<Code> Right => new()
    {
        Clock.Call("ToUnixTimeSeconds"),
        ToInt(Since1970.Member("TotalSeconds", StaticType.Float)),
        Quotient(Milliseconds, 1000),
        Quotient(Difference(Ticks, Number(621355968000000000L)), 10000000),
        Milliseconds.Call("ToString").Call("Substring", 0, 10),
        "1700000000", 1700000000, "99999999999999", Unknown(), Ref("timestamp"),
    };

    public static TheoryData<Code, string> Repairs => new()
    {
        { Milliseconds.Call("ToString"), "seconds: timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()" },
        { ToInt(Since1970.Member("TotalMilliseconds", StaticType.Float)), "seconds: timeStamp = (int)span.TotalSeconds" },
        { Named("now", Milliseconds).Call("ToString"), "seconds-declaration?: now = DateTimeOffset.UtcNow.ToUnixTimeSeconds()" },
        { Ticks, "" },
        { "1700000000000", "" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code time, string place, string says) => Of(Invoke(("package", Unknown()), ("timeStamp", time))).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code time) => Of(Invoke(("package", Unknown()), ("timeStamp", time))).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Code time, string repair) => Assert.Equal(repair, Of(Invoke(("package", Unknown()), ("timeStamp", time))).Repairs);

    [Fact]
    public void CatchesAppPayments() => Of(AppInvoke(("timestamp", Milliseconds))).Catches(Milliseconds.ToString(), "timestamp counts milliseconds");

    [Fact]
    public void IgnoresPageConfig() => Of(PageConfig(("timestamp", Milliseconds))).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new TimestampInMilliseconds(), draft);
}
