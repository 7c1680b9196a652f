using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.ValueModel;

public class DurationsTests
{
    public static TheoryData<Code, double> Known => new()
    {
        { Call("TimeSpan", "FromHours", 2), 120 },
        { Call("TimeSpan", "FromDays", 1.5), 2160 },
        { Call("TimeSpan", "FromSeconds", 90), 1.5 },
        { New("TimeSpan", 2, 30, 0), 150 },
        { New("TimeSpan", 1, 0, 0, 0), 1440 },
        { Now.Call("AddHours", 3), 180 },
        { UtcNow.Call("AddDays", 1), 1440 },
        { Sum(Now, Call("TimeSpan", "FromMinutes", 5)), 5 },
        { Named("Day", Call("TimeSpan", "FromDays", 1)), 1440 },
    };

    public static TheoryData<Code> Others => new()
    {
        Unknown(), 120, "2:00:00", Null, Call("TimeSpan", "FromHours", Ref("hours")), New("TimeSpan", Number(72000000000L)), New("TimeSpan", Ref("h"), 0, 0), Ref("order").Call("AddHours", 3), Now, Call("TimeSpan", "Parse", "2:00:00"),
        Call("TimeSpan", "FromDays", 1e12),
    };

    [Theory, MemberData(nameof(Known))]
    public void ReadsWhatIsWrittenOut(Code time, double minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), time.Read().Duration());

    [Theory, MemberData(nameof(Others))]
    public void LeavesTheRest(Code time) => Assert.Null(time.Read().Duration());
}
