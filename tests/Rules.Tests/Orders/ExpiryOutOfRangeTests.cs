using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class ExpiryOutOfRangeTests
{
    private const string FormatV2 = "yyyyMMddHHmmss";
    private const string FormatV3 = "yyyy-MM-ddTHH:mm:sszzz";

    private static readonly Code EightHours = Call("TimeSpan", "FromHours", 8);

    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { V2At(Now.Call("AddMinutes", 4)), "4", "time_expire is 4 minutes from now, but V2 refuses less than 5" },
        { V2At(Now.Call("AddSeconds", 30)), "30", "0.5 minutes" },
        { V2At(Now.Call("Add", Call("TimeSpan", "FromMinutes", 2))), "TimeSpan.FromMinutes(2)", "2 minutes" },
        { V2At(Now.Call("AddMinutes", 1).Call("AddSeconds", 30)), "DateTime.Now.AddMinutes(1).AddSeconds(30)", "1.5 minutes" },
        { V2At(Now), "DateTime.Now", "0 minutes from now" },
        { V2At(Now.Call("AddMinutes", -30)), "-30", "lies 30 minutes in the past" },
        { V2At(Now.Call("AddMinutes", Named("Minutes", 2))), "Minutes", "2 minutes" },
        { V2At(Now.Call("AddDays", 120)), "info: 120", "time_expire is 120 days from now, the limit is 90" },
        { V3At(OffsetNow.Call("AddMinutes", 1)), "info: 1", "time_expire is 1 minutes from now, but has to be more than 1" },
        { V3At(OffsetNow.Call("AddSeconds", 30)), "info: 30", "0.5 minutes" },
        { V3At(OffsetNow.Call("AddDays", -1)), "-1", "in the past" },
        { V3At(OffsetNow.Call("AddDays", 91)), "91", "91 days from now, the limit is 90" },
        { V3At(OffsetNow.Call("AddMonths", 6)), "6", "days from now" },
        { V3At(OffsetUtcNow.Call("AddDays", 365)), "365", "365 days" },
        { Order(V3, ("time_expire", OffsetNow.Call("AddMinutes", 1))).Sdk(), "info: 1", "1 minutes" },
        { Order(V2, ("time_expire", Now.Call("AddMinutes", 2))).With(evidence => evidence with { IsSdkType = true, Version = V2 }), "2", "V2 refuses less than 5" },
        { Order(V3, ("time_expire", New("TenpayDateTime", Now.Call("AddDays", 100)))), "100", "100 days" },
        { V2At(UtcNow.Call("AddMinutes", 30)), "DateTime.UtcNow.AddMinutes(30)", "time_expire is written from a clock that is not Beijing's" },
        { V2At(Now.Call("ToUniversalTime").Call("AddMinutes", 30)), "DateTime.Now.ToUniversalTime().AddMinutes(30)", "V2 reads it as Beijing time" },
        { V2At(OffsetUtcNow.Call("AddMinutes", 30)), "DateTimeOffset.UtcNow.AddMinutes(30)", "V2 reads it as Beijing time" },
        { V2At(OffsetNow.Call("AddMinutes", 30).Call("ToOffset", Call("TimeSpan", "FromHours", 9))), "DateTimeOffset.Now.AddMinutes(30).ToOffset(TimeSpan.FromHours(9))", "convert it to +08:00" },
        { V2At(UtcNow.Call("AddDays", 1)), "DateTime.UtcNow.AddDays(1)", "V2 reads it as Beijing time" },
        { Order(V2, ("time_expire", Interpolated(UtcNow.Call("AddMinutes", 30).In(FormatV2)))), "DateTime.UtcNow.AddMinutes(30)", "V2 reads it as Beijing time" },
        { Order(V2, ("time_start", UtcNow.Call("ToString", FormatV2))), "DateTime.UtcNow", "time_start is written from a clock" },
        { Order(V3, ("time_expire", UtcNow.Call("AddMinutes", 15).Call("ToString", "yyyy-MM-ddTHH:mm:ss+08:00"))), "DateTime.UtcNow.AddMinutes(15)", "marks a time of UTC as '+08:00'" },
        { Order(V3, ("time_expire", Concat(UtcNow.Call("AddMinutes", 15).Call("ToString", "yyyy-MM-ddTHH:mm:ss"), "+08:00"))), "DateTime.UtcNow.AddMinutes(15)", "marks a time of UTC as '+08:00'" },
    };

    public static TheoryData<Draft> Right => new()
    {
        V2At(Now.Call("AddMinutes", 5)), V2At(Now.Call("AddMinutes", 30)), V2At(Now.Call("AddDays", 90)), V2At(Now.Call("AddMinutes", Integer("minutes"))), V2At(Unknown()),
        V2At(Now.Call("AddMinutes", 2)).And("auth_code", Unknown()),
        V2At(UtcNow.Call("AddHours", 8).Call("AddMinutes", 30)), V2At(UtcNow.Call("AddMinutes", 30).Call("AddHours", 8)), V2At(UtcNow.Call("AddHours", 8.5)), V2At(UtcNow.Call("AddHours", Integer("zone"))),
        V2At(OffsetUtcNow.Call("ToOffset", EightHours).Call("AddMinutes", 30)), V2At(Call("TimeZoneInfo", "ConvertTimeFromUtc", UtcNow.Call("AddMinutes", 30), Unknown())),
        V2At(Ref("expires", StaticType.DateTime)), V2At(Ref("clock").Member("Now", StaticType.DateTime).Call("AddMinutes", 30)),
        V3At(OffsetNow.Call("AddMinutes", 2)), V3At(OffsetUtcNow.Call("AddMinutes", 30)), V3At(OffsetNow.Call("AddDays", 90)), V3At(OffsetNow.Call("AddMonths", 3)), V3At(Now.Call("AddHours", -8)),
        Order(V3, ("time_expire", UtcNow.Call("AddMinutes", 15).Call("ToString", "yyyy-MM-ddTHH:mm:ssZ"))),
        Order(V3, ("time_expire", UtcNow.Call("AddHours", 8).Call("ToString", "yyyy-MM-ddTHH:mm:ss+08:00"))), Order(V3, ("time_expire", Now.Call("AddHours", 1).Call("ToString", "yyyy-MM-ddTHH:mm:ss+08:00"))),
        Order(V2, ("time_start", Now.Call("ToString", FormatV2))), Order(V2, ("time_expire", OffsetUtcNow.Call("AddMinutes", 30))), Order(V2, ("time_expire", UtcNow.Call("AddMinutes", 30).Call("ToString", "o"))),
        Order(V2, ("time_expire", "20260506170809")), Answer(("time_expire", UtcNow.Call("ToString", FormatV2))),
    };

    public static TheoryData<Code, string> Mended => new()
    {
        { UtcNow.Call("AddMinutes", 30), "beijing-time: time_expire = DateTime.UtcNow.AddMinutes(30).AddHours(8).ToString(\"yyyyMMddHHmmss\")" },
        { OffsetUtcNow.Call("AddMinutes", 30), "beijing-time: time_expire = DateTimeOffset.UtcNow.AddMinutes(30).ToOffset(System.TimeSpan.FromHours(8)).ToString(\"yyyyMMddHHmmss\")" },
        { Sum(UtcNow, Call("TimeSpan", "FromMinutes", 30)), "beijing-time: time_expire = ((DateTime.UtcNow + TimeSpan.FromMinutes(30)).AddHours(8)).ToString(\"yyyyMMddHHmmss\")" },
        { Now.Call("AddMinutes", 1), "" },
    };

    /// <summary>The time at which a record was closed is no time until which it can be paid.</summary>
    [Fact]
    public void IgnoresAMemberThatIsOnlySpelledLikeTheField()
    {
        var order = Order(V2, ("time_expire", Now));
        Of(order.Where("time_expire", field => field with { IsSpelling = true })).Ignores();
        Of(order).Catches("DateTime.Now", "0 minutes");
    }

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft draft, string place, string says) => Of(draft).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft draft) => Of(draft).Ignores();

    [Theory, MemberData(nameof(Mended))]
    public void Mends(Code moment, string repair) => Assert.Equal(repair, Of(V2At(moment)).Repairs);

    private static Draft V2At(Code moment) => Order(V2, ("time_expire", moment.Call("ToString", FormatV2)));

    private static Draft V3At(Code moment) => Order(V3, ("time_expire", moment.Call("ToString", FormatV3)));

    private static Verdict Of(Draft draft) => Verdict.Of(new ExpiryOutOfRange(), draft);
}
