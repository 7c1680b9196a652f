using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using WeChatPayLint.Refunds;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

/// <summary>The rules about texts that are too long: V2 counts bytes, V3 characters.</summary>
public class TextTooLongTests
{
    private static readonly Code Name = String("name");

    public static TheoryData<string, Draft, string, string> Mistakes => new()
    {
        { "WXP106", Order(V2, ("body", Han(43))), Quoted(Han(43)), "body has 129 bytes in UTF-8, the limit is 127 (42 Chinese characters)" },
        { "WXP106", Order(V2, ("body", Tea(128))), Quoted(Tea(128)), "128 bytes" },
        { "WXP106", Order(V3, ("description", Han(128))), Quoted(Han(128)), "description has 128 characters, the limit is 127" },
        { "WXP106", Order(V3, ("description", Interpolated(Han(120), Name, Tea(8)))), "$\"" + Han(120) + "{name}" + Tea(8) + "\"", "comes to at least 128 characters, the limit is 127" },
        { "WXP106", Order(V2, ("body", Concat(Han(40), NewGuid.Call("ToString", "N")))), "\"" + Han(40) + "\" + Guid.NewGuid().ToString(\"N\")", "comes to at least 152 bytes in UTF-8" },
        { "WXP106", Order(V3, ("description", Name.Call("Substring", 0, 128))), "128", "description is cut to 128 characters, the limit is 127" },
        { "WXP106", Order(V2, ("body", Name.Call("Substring", 0, 128))), "128", "the limit is 127 bytes" },
        { "WXP106", Order(V3, ("description", Choice(Name.Call("Substring", 0, 200), Name))), "200", "cut to 200" },
        { "WXP106", Order(V3, ("description", Named("Title", Han(128)))), Quoted(Han(128)), "128 characters" },
        { "WXP106", Exactly(("combine_mchid", Unknown()), ("combine_out_trade_no", Unknown()), ("sub_orders.description", Tea(128))), Quoted(Tea(128)), "128 characters" },
        { "WXP107", Order(V2, ("attach", Han(43))), Quoted(Han(43)), "attach has 129 bytes in UTF-8, the limit is 127" },
        { "WXP107", Order(V3, ("attach", Han(129))), Quoted(Han(129)), "attach has 129 characters, the limit is 128" },
        { "WXP107", Order(V3, ("attach", Concat("{\"id\":\"", Name, "\",\"note\":\"" + Tea(120) + "\"}"))), "\"{\"id\":\"\" + name + \"\",\"note\":\"" + Tea(120) + "\"}\"", "comes to at least 139 characters" },
        { "WXP107", Names("trade_type out_trade_no").And("attach", Tea(129)).Keyed(), Quoted(Tea(129)), "the limit is 128" },
        { "WXP405", Refund(V3, ("reason", Han(27))), "info: " + Quoted(Han(27)), "reason has 81 bytes in UTF-8, the limit is 80 (26 Chinese characters)" },
        { "WXP405", Refund(V2, ("refund_desc", Tea(81))), "info: " + Quoted(Tea(81)), "refund_desc has 81 bytes" },
        { "WXP134", Order(V2, ("detail", Tea(6001))), "info: " + Quoted(Tea(6001)), "detail has 6001 characters, the limit is 6000" },
    };

    public static TheoryData<string, Draft> Right => new()
    {
        { "WXP106", Order(V2, ("body", Han(42))) },
        { "WXP106", Order(V2, ("body", Tea(127))) },
        { "WXP106", Order(V3, ("description", Han(127))) },
        { "WXP106", Order(V3, ("description", string.Concat(Enumerable.Repeat("😀", 127)))) },
        { "WXP106", Order(V3, ("description", Name.Call("Substring", 0, 127))) },
        { "WXP106", Order(V2, ("body", Name.Call("Substring", 0, 42))) },
        { "WXP106", Order(V3, ("description", Name.Call("Substring", 200))) },
        { "WXP106", Order(V3, ("description", Name)) },
        { "WXP106", Order(V3, ("detail.description", Han(200))) },
        { "WXP106", Answer(("body", Han(200))) },
        { "WXP107", Order(V3, ("attach", Han(128))) },
        { "WXP107", Order(V2, ("attach", Tea(127))) },
        { "WXP107", Order(V3, ("attach", Call("JsonSerializer", "Serialize", Unknown()))) },
        { "WXP107", Answer(("attach", Tea(200))) },
        { "WXP405", Refund(V3, ("reason", Han(26))) },
        { "WXP405", Order(V3, ("reason", Han(27))) },
        { "WXP134", Order(V2, ("detail", Tea(6000))) },
        { "WXP134", Order(V3, ("detail", Tea(6001))) },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(string rule, Draft draft, string place, string says) => Verdict.Of(RuleCatalog.Find(rule)!, draft).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(string rule, Draft draft) => Verdict.Of(RuleCatalog.Find(rule)!, draft).Ignores();

    [Fact]
    public void TellsTheUseOfAConstant() => Assert.Equal("Title", Verdict.Of(new DescriptionTooLong(), Order(V3, ("description", Named("Title", Han(128))))).Related);

    private static string Han(int count) => new('茶', count);

    private static string Tea(int count) => new('t', count);

    private static string Quoted(string text) => "\"" + text + "\"";
}
