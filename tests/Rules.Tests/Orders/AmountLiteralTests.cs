using WeChatPayLint.Orders;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class AmountLiteralTests
{
    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { 1, "info: 1", "total_fee is the literal 1 fen" },
        { "100", "info: \"100\"", "the literal 100 fen" },
        { 5m, "info: 5m", "the literal 5 fen" },
    };

    public static TheoryData<Code> Others => new() { 0, -1, "0.01", "1.00", 19.9, "20260101120000", "fen", Null, Unknown(), Named("Deposit", 100), Choice(1, 2) };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code amount, string place, string says) => Of(Order(V2, ("total_fee", amount))).Catches(place, says);

    [Theory, MemberData(nameof(Others))]
    public void Ignores(Code amount) => Of(Order(V2, ("total_fee", amount))).Ignores();

    [Fact]
    public void IgnoresTestsAndRefunds()
    {
        Of(Order(V2, ("total_fee", 1)).InTest()).Ignores();
        Of(Refund(V2, ("refund_fee", 1))).Ignores();
        Of(Answer(("total_fee", 1))).Ignores();
    }

    private static Verdict Of(Draft draft) => Verdict.Of(new AmountLiteral(), draft);
}
