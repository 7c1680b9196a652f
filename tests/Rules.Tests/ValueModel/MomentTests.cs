using System.Globalization;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.ValueModel;

public class MomentTests
{
    private static readonly Code EightHours = Call("TimeSpan", "FromHours", 8);

    private static readonly Code Any = Ref("expires", StaticType.DateTime);

    private static readonly Code China = Call("TimeZoneInfo", "FindSystemTimeZoneById", "China Standard Time");

    public static TheoryData<Code, string> Moments => new()
    {
        { Now, "Local 0" }, { UtcNow, "Utc 0" }, { OffsetNow, "Local 0 offset" }, { OffsetUtcNow, "Utc 0 offset" },
        { Any, "Unknown" }, { Ref("expires", StaticType.DateTimeOffset), "Unknown offset" }, { Unknown(), "Unknown" }, { "20260506", "Unknown" },
        { Ref("clock").Member("Now", StaticType.DateTime), "Unknown 0" }, { Ref("clock").Member("UtcNow", StaticType.DateTimeOffset), "Utc 0 offset" }, { Ref("clock").Member("Now"), "Unknown" },
        { Ref("time").Call("GetUtcNow"), "Utc 0 offset" }, { Ref("time").Call("GetLocalNow"), "Local 0 offset" },
        { Now.Call("AddMinutes", 30), "Local 1800" }, { Now.Call("AddMinutes", 0.5), "Local 30" }, { Now.Call("AddMinutes", Integer("minutes")), "Local" }, { Now.Call("AddSeconds", 90), "Local 90" },
        { Now.Call("AddMinutes", -5), "Local -300" }, { Now.Call("AddDays", 7).Call("AddHours", 1), "Local 608400" }, { Now.Call("AddMonths", 4), "Local 9676800" },
        { Now.Call("Add", Call("TimeSpan", "FromMinutes", 5)), "Local 300" }, { Now.Call("Add", New("TimeSpan", 1, 30, 0)), "Local 5400" }, { Now.Call("Add", New("TimeSpan", 1, 0, 0, 0)), "Unknown 86400" },
        { Now.Call("Add", Ref("span", StaticType.TimeSpan)), "Unknown" }, { Sum(Now, Call("TimeSpan", "FromMinutes", 5)), "Local 300" },
        { Now.Call("AddMinutes", Named("Minutes", 2)), "Local 120" }, { Named("expires", Now.Call("AddMinutes", 2)), "Local 120" },
        { Now.Call("AddMinutes", ToInt(2.0)), "Local 120" },
        { UtcNow.Call("AddHours", 8), "Beijing" }, { UtcNow.Call("AddMinutes", 480), "Beijing" }, { UtcNow.Call("AddHours", 8).Call("AddMinutes", 2), "Beijing" }, { UtcNow.Call("AddMinutes", 30).Call("AddHours", 8), "Beijing" },
        { UtcNow.Call("AddHours", 10), "Unknown 36000" }, { UtcNow.Call("AddHours", Integer("zone")), "Unknown" }, { UtcNow.Call("AddDays", 1), "Utc 86400" }, { UtcNow.Call("AddHours", 2), "Utc 7200" },
        { Now.Call("AddHours", -8), "Unknown" }, { Now.Call("AddHours", 8), "Unknown" },
        { Now.Call("ToUniversalTime"), "Utc 0" }, { UtcNow.Call("ToLocalTime"), "Local 0" },
        { OffsetUtcNow.Call("ToOffset", EightHours), "Beijing 0 offset" }, { OffsetUtcNow.Call("ToOffset", New("TimeSpan", 8, 0, 0)), "Beijing 0 offset" }, { OffsetUtcNow.Call("ToOffset", Call("TimeSpan", "FromHours", 9)), "OtherOffset 0 offset" },
        { OffsetNow.Call("ToOffset", Ref("TimeSpan").Member("Zero")), "Utc 0 offset" }, { OffsetNow.Call("ToOffset", Unknown()), "Unknown 0 offset" },
        { OffsetNow.Member("DateTime", StaticType.DateTime), "Local 0 unspecified" }, { OffsetNow.Member("UtcDateTime", StaticType.DateTime), "Utc 0" }, { OffsetUtcNow.Member("LocalDateTime", StaticType.DateTime), "Local 0" },
        { Ref("maybe").Member("Value", StaticType.DateTime), "Unknown" }, { Now.Member("Date", StaticType.DateTime), "Unknown" }, { Ref("order").Member("ExpiresAt", StaticType.DateTimeOffset), "Unknown offset" },
        { Call("TimeZoneInfo", "ConvertTimeFromUtc", UtcNow, China), "Beijing 0 unspecified" }, { Call("TimeZoneInfo", "ConvertTimeBySystemTimeZoneId", UtcNow, "Asia/Shanghai"), "Beijing 0 unspecified" },
        { Call("TimeZoneInfo", "ConvertTimeFromUtc", UtcNow, Unknown()), "Unknown 0" }, { Call("TimeZoneInfo", "ConvertTimeBySystemTimeZoneId", UtcNow, "Asia/Tokyo"), "Unknown 0 unspecified" },
        { Call("DateTime", "SpecifyKind", Any, Ref("DateTimeKind").Member("Unspecified")), "Unknown unspecified" }, { Call("DateTime", "SpecifyKind", Any, Ref("DateTimeKind").Member("Utc")), "Unknown" },
        { New("DateTime", 2026, 5, 6), "Unknown unspecified" }, { New("DateTime", Ref("ticks", StaticType.Integer), Ref("DateTimeKind").Member("Utc", StaticType.Other)), "Unknown" },
        { New("DateTimeOffset", Now), "Local 0 offset" }, { New("DateTimeOffset", UtcNow, Ref("TimeSpan").Member("Zero")), "Utc 0 offset" }, { New("DateTimeOffset", Any, EightHours), "Beijing offset" },
        { New("TenpayDateTime", Now.Call("AddMinutes", 1)), "Unknown 60" },
    };

    [Theory, MemberData(nameof(Moments))]
    public void Reads(Code code, string moment) => Assert.Equal(moment, Describe(Moment.Of(code.Read())));

    [Fact]
    public void KeepsTheSpans() => Assert.Equal(2, Moment.Of(Now.Call("AddHours", 1).Call("AddMinutes", 2).Read()).Spans.Count);

    private static string Describe(Moment moment) => string.Join(" ", new[]
    {
        moment.Clock.ToString(), moment.FromNow?.ToString(CultureInfo.InvariantCulture), moment.HasOffset ? "offset" : null, moment.IsUnspecified ? "unspecified" : null,
    }.Where(word => word is not null));
}
