using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class TimestampNumericTests
{
    private static readonly Code Seconds = Ref("clock").Call("ToUnixTimeSeconds");

    public static TheoryData<Code, string> Mistakes => new()
    {
        { Seconds, "clock.ToUnixTimeSeconds()" },
        { Integer("seconds"), "seconds" },
        { 1700000000, "1700000000" },
        { ToInt(Double("seconds")), "(int)seconds" },
        { Double("seconds"), "seconds" },
        { Choice(Integer("a"), Integer("b")), "flag ? a : b" },
    };

    public static TheoryData<Code> Right => new() { Seconds.Call("ToString"), String("seconds"), "1700000000", Unknown(), Interpolated(Seconds), Choice(Seconds, "1700000000") };

    public static TheoryData<Draft, string> Repairs => new()
    {
        { Page(Seconds), "timestamp-text: timeStamp = clock.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)" },
        { Page(ToInt(Double("seconds"))), "timestamp-text: timeStamp = ((int)seconds).ToString(System.Globalization.CultureInfo.InvariantCulture)" },
        { Page(Seconds).Keyed(), "timestamp-text: SetValue(\"timeStamp\", clock.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));" },
        { Page(Integer("timeStamp")).Projecting("timeStamp"), "timestamp-text: timeStamp = timeStamp.ToString(System.Globalization.CultureInfo.InvariantCulture)" },
        { Page(Integer("seconds").Nullable()), "" },
        { Page(Integer("seconds").Nullable()).Keyed(), "" },
        { Page(Seconds).Keyed().Typed("timeStamp", StaticType.Integer), "" },
        { Page(Seconds).Model().Typed("timeStamp", StaticType.Integer), "" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code time, string place) => Of(Page(time)).Catches(place, "timeStamp is sent to the page as a number");

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code time) => Of(Page(time)).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Draft payload, string repair) => Assert.Equal(repair, Of(payload).Repairs);

    [Fact]
    public void SuggestsItForChooseWxPay() => Of(Invoke(("package", Unknown()), ("timestamp", Seconds))).Catches("info: clock.ToUnixTimeSeconds()", "timestamp is sent");

    [Fact]
    public void JudgesAMemberByItsType()
    {
        Of(Page(Unknown()).Model().Typed("timeStamp", StaticType.Integer)).Catches("Next()", "timeStamp is sent");
        Of(Page(Seconds).Model().Typed("timeStamp", StaticType.Text)).Ignores();
    }

    [Fact]
    public void IgnoresNumbersThatAreRightOrBecomeText()
    {
        Of(PageConfig(("timestamp", Seconds))).Ignores();
        Of(AppInvoke(("timestamp", Seconds))).Ignores();
        Of(Page(Seconds).Where("timeStamp", field => field with { HasConverter = true })).Ignores();
        Of(Page(Seconds).With(evidence => evidence with { NumbersAreText = true })).Ignores();
        Of(Page(Seconds) with { Shape = PayloadShape.Xml }).Ignores();
    }

    private static Draft Page(Code time) => Invoke(("package", Unknown()), ("timeStamp", time));

    private static Verdict Of(Draft draft) => Verdict.Of(new TimestampNumeric(), draft);
}
