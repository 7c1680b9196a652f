using WeChatPayLint.Payloads;
using WeChatPayLint.Versions;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Versions;

public class OrderVersionsMixedTests
{
    private static readonly Code Rsa = Ref("rsa").Call("SignData", Unknown());
    private static readonly Code Md5 = Ref("data").Call("MakeSign");

    // What is done in which version: the steps of a method.
    public static TheoryData<string, string> Mistakes => new()
    {
        { "PlaceOrder V3, QueryOrder V2", "placed in V3 but queried or closed in V2" },
        { "PlaceOrder V3, CloseOrder V2", "placed in V3 but queried or closed in V2" },
        { "PlaceOrder V2, QueryOrder V3", "placed in V2 but queried or closed in V3" },
        { "PlaceOrder V2, StartPayment V3", "placed in V2 but its payment is started in V3" },
        { "PlaceOrder V3, PlaceOrder V3, StartPayment V2", "placed in V3 but its payment is started in V2" },
    };

    public static TheoryData<string> Right =>
    [
        "PlaceOrder V3, QueryOrder V3, CloseOrder V3, StartPayment V3",
        "PlaceOrder V2, Refund V3",
        "PlaceOrder V3, Refund V2",
        "PlaceOrder V2, PlaceOrder V3, QueryOrder V2",
        "PlaceOrder V3, QueryOrder Unknown",
        "PlaceOrder Unknown, QueryOrder V2",
        "PlaceOrder V3, Other V2",
        "QueryOrder V2, CloseOrder V3",
    ];

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(string steps, string says) => Of([], Steps(steps)).Catches(Last(steps), says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(string steps) => Of([], Steps(steps)).Ignores();

    [Fact]
    public void CatchesAPaymentSignedInTheOtherVersion()
    {
        Of([Invoke(("package", Unknown()), ("paySign", Md5))], Steps("PlaceOrder V3")).Catches("data.MakeSign()", "placed in V3 but its payment is started in V2");
        Of([Order(V2, ("total_fee", Unknown())), Invoke(("package", Unknown()), ("paySign", Rsa))]).Catches("rsa.SignData(Next())", "placed in V2 but its payment is started in V3");
        Of([AppInvoke(("sign", Md5))], Steps("PlaceOrder V3")).Catches("data.MakeSign()", "started in V2");
    }

    [Fact]
    public void IgnoresWhatFitsOrIsNotKnown()
    {
        Of([Order(V2, ("total_fee", Unknown())), Invoke(("package", Unknown()), ("paySign", Md5))]).Ignores();
        Of([Invoke(("package", Unknown()), ("paySign", Unknown()))], Steps("PlaceOrder V3")).Ignores();
        Of([Refund(V3, ("amount.refund", Unknown()))], Steps("PlaceOrder V2")).Ignores();
        Of([Order(V3, ("amount.total", Unknown())), Invoke(("package", Unknown()), ("paySign", Md5))], Steps("PlaceOrder V2")).Ignores();
    }

    private static Step[] Steps(string steps) => [.. steps.Split(", ").Select(step =>
    {
        var words = step.Split(' ');
        return new Step(Enum.Parse<Operation>(words[0]), Enum.Parse<ApiVersion>(words[1]), new Sheet().Write(step));
    })];

    private static string Last(string steps) => steps.Split(", ")[^1];

    private static Verdict Of(Draft[] drafts, params Step[] steps) => Verdict.Of(new OrderVersionsMixed(), drafts, steps);
}
