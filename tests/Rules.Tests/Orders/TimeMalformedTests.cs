using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class TimeMalformedTests
{
    private static readonly Code Any = Ref("expires", StaticType.DateTime);

    private static readonly Code AnyOffset = Ref("expires", StaticType.DateTimeOffset);

    public static TheoryData<Code, string, string> MistakesInV3 => new()
    {
        { Now.Call("ToString", "yyyyMMddHHmmss"), "\"yyyyMMddHHmmss\"", "time_expire comes out as '20260506170809', but V3 takes RFC 3339" },
        { Now.Call("ToString", "yyyy-MM-dd HH:mm:ss"), "\"yyyy-MM-dd HH:mm:ss\"", "'2026-05-06 17:08:09'" },
        { Now.Call("ToString", "yyyy-MM-dd HH:mm:ss", Invariant), "\"yyyy-MM-dd HH:mm:ss\"", "RFC 3339" },
        { Now.Call("ToString", "yyyy-MM-ddTHH:mm:ss"), "\"yyyy-MM-ddTHH:mm:ss\"", "'2026-05-06T17:08:09' without its offset" },
        { Now.Call("ToString", "yyyy-MM-ddTHH:mm:ss.fff"), "\"yyyy-MM-ddTHH:mm:ss.fff\"", "without its offset" },
        { Now.Call("ToString", "s"), "\"s\"", "without its offset" },
        { Now.Call("ToString", "u"), "\"u\"", "'2026-05-06 09:08:09Z', but V3" },
        { Now.Call("ToString", "r"), "\"r\"", "'Wed, 06 May 2026 09:08:09 GMT'" },
        { Now.Call("ToString", "G"), "\"G\"", "'05/06/2026 17:08:09'" },
        { Now.Call("ToString"), "DateTime.Now.ToString()", "'05/06/2026 17:08:09'" },
        { Now.Call("ToString", Invariant), "DateTime.Now.ToString(CultureInfo.InvariantCulture)", "RFC 3339" },
        { Interpolated(Now), "DateTime.Now", "RFC 3339" },
        { Interpolated(Now.In("yyyyMMddHHmmss")), "yyyyMMddHHmmss", "'20260506170809'" },
        { Now.Call("ToString", "yyyy-MM-DDTHH:mm:sszzz"), "DD", "'DD' in the format of time_expire stands for itself, so that it comes out as '2026-05-DDT17:08:09+08:00'; write 'dd'" },
        { Now.Call("ToString", "YYYY-MM-ddTHH:mm:sszzz"), "YYYY", "write 'yyyy'" },
        { Now.Call("ToString", "yyyy-MM-ddTHH:mm:SSzzz"), "SS", "write 'ss'" },
        { Interpolated(Now.In("yyyy-MM-DDTHH:mm:sszzz")), "DD", "write 'dd'" },
        { Now.Call("ToString", "yyyy-MM-ddThh:mm:sszzz"), "hh", "'hh' in the format of time_expire is the hour of a 12-hour clock" },
        { Now.Call("ToString", "yyyy-mm-ddTHH:mm:sszzz"), "mm", "'mm' in the format of time_expire is the minute" },
        { Now.Call("ToString", "yyyy-MM-ddTHH:MM:sszzz"), "MM", "'MM' in the format of time_expire is the month" },
        { Now.Call("ToString", "yyyy-MM-ddTHH:mm:ssZ"), "Z", "eight hours late" },
        { Now.Call("ToString", "yyyy-MM-dd'T'HH:mm:ss'Z'"), "'Z'", "eight hours late" },
        { OffsetUtcNow.Call("ToOffset", Call("TimeSpan", "FromHours", 8)).Call("ToString", "yyyy-MM-ddTHH:mm:ssZ"), "Z", "marks a time that is not UTC" },
        { New("DateTime", 2026, 5, 6).Call("ToString", "yyyy-MM-ddTHH:mm:ssK"), "K", "formatted with K, which writes no offset" },
        { OffsetNow.Member("DateTime", StaticType.DateTime).Call("ToString", "o"), "\"o\"", "formatted with \"o\"" },
        { Now.Call("ToString", "yyyy-MM-ddTHH:mm:sszz"), "\"yyyy-MM-ddTHH:mm:sszz\"", "'2026-05-06T17:08:09+08'" },
        { Now.Call("ToString", "yyyy/MM/ddTHH:mm:sszzz"), "\"yyyy/MM/ddTHH:mm:sszzz\"", "RFC 3339" },
        { Concat(Now.Call("ToString", "yyyy-MM-dd"), " ", Now.Call("ToString", "HH:mm:ss")), "DateTime.Now.ToString(\"yyyy-MM-dd\") + \" \" + DateTime.Now.ToString(\"HH:mm:ss\")", "'2026-05-06 17:08:09'" },
        { Unknown().Call("ToString", "yyyyMMddHHmmss"), "\"yyyyMMddHHmmss\"", "RFC 3339" },
        { Call("XmlConvert", "ToString", AnyOffset, "yyyy-MM-ddTHH:mm:ss"), "\"yyyy-MM-ddTHH:mm:ss\"", "without its offset" },
        { Named("text", Now.Call("ToString", Named("Format", "yyyyMMddHHmmss"))), "\"yyyyMMddHHmmss\"", "RFC 3339" },
        { Choice(Now.Call("ToString", "yyyyMMddHHmmss"), Null), "\"yyyyMMddHHmmss\"", "RFC 3339" },
        { "20260506170809", "\"20260506170809\"", "'20260506170809', but V3" },
        { "2026-05-06 17:08:09", "\"2026-05-06 17:08:09\"", "RFC 3339" },
        { "2026-05-06T17:08:09", "\"2026-05-06T17:08:09\"", "RFC 3339" },
        { "2026-02-30T17:08:09+08:00", "\"2026-02-30T17:08:09+08:00\"", "a time that does not exist" },
        { "2026-05-06T25:08:09Z", "\"2026-05-06T25:08:09Z\"", "a time that does not exist" },
    };

    public static TheoryData<Code> RightInV3 => new()
    {
        Now.Call("ToString", "yyyy-MM-ddTHH:mm:sszzz"), OffsetNow.Call("ToString", "yyyy-MM-ddTHH:mm:sszzz"), OffsetNow.Call("ToString", "yyyy-MM-dd'T'HH:mm:sszzz", Invariant),
        OffsetNow.Call("ToString", "yyyy-MM-ddTHH:mm:ssK"), OffsetNow.Call("ToString", "o"), OffsetNow.Call("ToString", "O"), Now.Call("ToString", "yyyy-MM-ddTHH:mm:ssK"), Any.Call("ToString", "o"), Any.Call("ToString", "yyyy-MM-ddTHH:mm:ssK"),
        OffsetNow.Call("ToString", "yyyy-MM-ddTHH:mm:ss.fffzzz"), OffsetNow.Call("ToString", "yyyy-MM-ddTHH:mm:ss.FFFK"),
        UtcNow.Call("ToString", "yyyy-MM-ddTHH:mm:ssZ"), Any.Call("ToString", "yyyy-MM-ddTHH:mm:ssZ"), Now.Call("AddHours", -8).Call("ToString", "yyyy-MM-ddTHH:mm:ssZ"), Now.Call("ToUniversalTime").Call("ToString", "yyyy-MM-ddTHH:mm:ss'Z'"),
        Now.Call("ToString", "yyyy-MM-ddTHH:mm:ss+08:00"), Concat(Now.Call("ToString", "yyyy-MM-ddTHH:mm:ss"), "+08:00"), Interpolated(Now.In("yyyy-MM-ddTHH:mm:ss"), "+08:00"),
        Concat(Now.Call("ToString", "yyyy-MM-dd"), "T", Now.Call("ToString", "HH:mm:ss"), "+08:00"), Concat(Now.Call("ToString", "yyyy-MM-dd"), "T23:59:59+08:00"),
        Concat(Now.Call("ToString", "yyyy-MM-ddTHH:mm:ss"), Unknown()), Now.Call("ToString", String("format")), String("expires"), Unknown(), AnyOffset, Now, Null, "",
        Now.Call("ToString", "yyyy-MM-dd HH:mm:ss").Call("Replace", " ", "T"), Integer("minutes").Call("ToString", "00"), String("text").Call("ToString"),
        "2026-05-06T17:08:09+08:00", "2026-05-06T17:08:09.123+08:00", "2026-05-06t09:08:09z", "2028-02-29T00:00:00Z",
        New("TenpayDateTime", Now).Call("ToString"),
    };

    public static TheoryData<Code, string, string> MistakesInV2 => new()
    {
        { Now.Call("ToString", "yyyy-MM-dd HH:mm:ss"), "\"yyyy-MM-dd HH:mm:ss\"", "time_expire comes out as '2026-05-06 17:08:09', but V2 takes 14 digits" },
        { OffsetNow.Call("ToString", "yyyy-MM-ddTHH:mm:sszzz"), "\"yyyy-MM-ddTHH:mm:sszzz\"", "14 digits" },
        { Now.Call("ToString", "yyyyMMddHHmms"), "\"yyyyMMddHHmms\"", "'2026050617089'" },
        { Now.Call("ToString", "yyyyMMddHHmmssfff"), "\"yyyyMMddHHmmssfff\"", "14 digits" },
        { Now.Call("ToString", "yyyyMMddHHmm"), "\"yyyyMMddHHmm\"", "14 digits" },
        { Now.Call("ToString", "yyyyMMddhhmmss"), "hh", "12-hour clock" },
        { Interpolated(Now.In("yyyyMMddhhmmss")), "hh", "12-hour clock" },
        { Now.Call("ToString", "yyyymmddHHmmss"), "mm", "is the minute" },
        { Now.Call("ToString", "yyyyMMddHHMMss"), "MM", "is the month" },
        { Now.Call("ToString", "YYYYMMDDHHmmss"), "YYYY", "write 'yyyy'" },
        { Now.Call("ToString", "yyyyMMddHHmmSS"), "SS", "write 'ss'" },
        { Now.Call("ToString", "o"), "\"o\"", "14 digits" },
        { Now.Call("ToString"), "DateTime.Now.ToString()", "14 digits" },
        { "2026-05-06 17:08:09", "\"2026-05-06 17:08:09\"", "14 digits" },
        { "2026050617080", "\"2026050617080\"", "14 digits" },
        { "20260230170809", "\"20260230170809\"", "'20260230170809', a time that does not exist" },
        { "20261306170809", "\"20261306170809\"", "does not exist" },
    };

    public static TheoryData<Code> RightInV2 => new()
    {
        Now.Call("ToString", "yyyyMMddHHmmss"), Interpolated(Now.In("yyyyMMddHHmmss")), Any.Call("ToString", "yyyyMMddHHmmss", Invariant), "20260506170809", "", Null, Now, Unknown(),
        Concat(Now.Call("ToString", "yyyyMMdd"), Now.Call("ToString", "HHmmss")), Concat(Now.Call("ToString", "yyyyMMdd"), "235959"),
    };

    public static TheoryData<Draft, string> Mended => new()
    {
        { Order(V3, ("time_expire", OffsetNow.Call("ToString", "yyyyMMddHHmmss"))), "time-format: time_expire = DateTimeOffset.Now.ToString(\"yyyy-MM-ddTHH:mm:sszzz\")" },
        { Order(V3, ("time_expire", AnyOffset.Call("ToString", "s", Invariant))), "time-format: time_expire = expires.ToString(\"yyyy-MM-ddTHH:mm:sszzz\", CultureInfo.InvariantCulture)" },
        { Order(V3, ("time_expire", AnyOffset.Call("ToString"))), "time-format: time_expire = expires.ToString(\"yyyy-MM-ddTHH:mm:sszzz\")" },
        { Order(V3, ("time_expire", Interpolated(AnyOffset.In("s")))), "time-format: time_expire = $\"{expires:yyyy-MM-ddTHH:mm:sszzz}\"" },
        { Order(V3, ("time_expire", OffsetNow.Call("ToString", "yyyy-MM-DDTHH:mm:sszzz"))), "time-format: time_expire = DateTimeOffset.Now.ToString(\"yyyy-MM-ddTHH:mm:sszzz\")" },
        { Order(V3, ("time_expire", Now.Call("AddHours", 2).Call("ToString", "yyyyMMddHHmmss"))), "date-time-offset?: time_expire = DateTimeOffset.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:sszzz\")" },
        { Order(V3, ("time_expire", Any.Call("ToString", "s"))), "date-time-offset?: time_expire = new System.DateTimeOffset(expires).ToString(\"yyyy-MM-ddTHH:mm:sszzz\")" },
        { Order(V3, ("time_expire", Named("expires", Now.Call("AddHours", 2)).Call("ToString", "s"))), "date-time-offset?: time_expire = new System.DateTimeOffset(expires).ToString(\"yyyy-MM-ddTHH:mm:sszzz\")" },
        { Order(V3, ("time_expire", Any.Nullable().Call("ToString", "s"))), "" },
        { Order(V3, ("time_expire", Unknown().Call("ToString", "yyyyMMddHHmmss"))), "" },
        { Order(V3, ("time_expire", Concat(OffsetNow.Call("ToString", "yyyy-MM-dd"), " 23:59:59"))), "" },
        { Order(V3, ("time_expire", "20260506170809")), "" },
        { Order(V2, ("time_expire", Any.Call("ToString", "yyyyMMddhhmmss"))), "time-format-review?: time_expire = expires.ToString(\"yyyyMMddHHmmss\")" },
        { Order(V2, ("time_expire", AnyOffset.Call("ToString", "o"))), "time-format: time_expire = expires.ToString(\"yyyyMMddHHmmss\")" },
    };

    /// <summary>V2 has no offset that could tell the zone, so that the clock is converted as well.</summary>
    [Fact]
    public void MendsTheClockWithTheFormat()
    {
        Assert.Equal("time-format: time_expire = DateTimeOffset.UtcNow.ToOffset(System.TimeSpan.FromHours(8)).ToString(\"yyyyMMddHHmmss\")", Of(Order(V2, ("time_expire", OffsetUtcNow.Call("ToString", "o")))).Repairs);
        Assert.Equal("time-format-review?: time_expire = DateTime.UtcNow.AddHours(8).ToString(\"yyyyMMddHHmmss\")", Of(Order(V2, ("time_expire", UtcNow.Call("ToString", "s")))).Repairs);
        Assert.Equal("time-format: time_expire = DateTimeOffset.UtcNow.ToString(\"yyyy-MM-ddTHH:mm:sszzz\")", Of(Order(V3, ("time_expire", OffsetUtcNow.Call("ToString", "s")))).Repairs);
    }

    [Theory, MemberData(nameof(MistakesInV3))]
    public void CatchesInV3(Code time, string place, string says) => Of(Order(V3, ("time_expire", time))).Catches(place, says);

    [Theory, MemberData(nameof(RightInV3))]
    public void IgnoresInV3(Code time) => Of(Order(V3, ("time_expire", time))).Ignores();

    [Theory, MemberData(nameof(MistakesInV2))]
    public void CatchesInV2(Code time, string place, string says) => Of(Order(V2, ("time_expire", time))).Catches(place, says);

    [Theory, MemberData(nameof(RightInV2))]
    public void IgnoresInV2(Code time) => Of(Order(V2, ("time_expire", time))).Ignores();

    [Theory, MemberData(nameof(Mended))]
    public void Mends(Draft draft, string repair) => Assert.Equal(repair, Of(draft).Repairs);

    [Fact]
    public void CatchesTheStart() => Of(Order(V2, ("time_start", Now.Call("ToString", "yyyyMMddhhmmss")))).Catches("hh", "the format of time_start");

    [Fact]
    public void CatchesInACombinedOrder() => Of(Names("combine_mchid combine_out_trade_no").And("time_expire", Now.Call("ToString", "s"))).Catches("\"s\"", "without its offset");

    /// <summary>What fits neither version is wrong in both; what fits one may be meant for it.</summary>
    [Fact]
    public void KnowsWhatNoVersionTakes()
    {
        var order = Names("trade_type out_trade_no").Keyed();
        Of(order.And("time_expire", Now.Call("ToString", "yyyy-MM-dd"))).Catches("\"yyyy-MM-dd\"", "'2026-05-06', which no version takes");
        Of(order.And("time_expire", Now.Call("ToString", "yyyyMMddHHmmss"))).Ignores();
        Of(order.And("time_expire", Now.Call("ToString", "yyyy-MM-ddTHH:mm:sszzz"))).Ignores();
    }

    [Fact]
    public void IgnoresAnswers() => Of(Answer(("time_expire", Now.Call("ToString", "s")))).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new TimeMalformed(), draft);
}
