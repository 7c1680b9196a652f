using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Recognition;

public class ScopeTests
{
    private static readonly Step Placed = new(Operation.PlaceOrder, V2, Span.None);

    // What the payloads say is done, beside the step that is known.
    public static TheoryData<Draft, bool, string> Drafts => new()
    {
        { Order(V3, ("amount.total", Unknown())), false, "PlaceOrder V3" },
        { Order(V3, ("amount.total", Unknown())), true, "PlaceOrder V2" },
        { Exactly(("total_fee", Unknown())), false, "" },
        { Refund(V3, ("amount.refund", Unknown())), false, "" },
        { Query(), false, "" },
        { Invoke(("package", Unknown())), false, "StartPayment Unknown" },
        { Invoke(("package", Unknown()), ("paySign", Ref("data").Call("MakeSign"))), true, "PlaceOrder V2, StartPayment V2" },
        { AppInvoke(("sign", Ref("rsa").Call("SignData"))), false, "StartPayment V3" },
        { AppInvoke(), false, "" },
    };

    [Theory, MemberData(nameof(Drafts))]
    public void TellsSteps(Draft draft, bool isPlaced, string expected)
    {
        var scope = new Scope([draft.WriteOn(new Sheet())], isPlaced ? [Placed] : []);

        Assert.Equal(expected, string.Join(", ", scope.Steps.Select(step => step.Operation + " " + step.Version)));
    }

    [Fact]
    public void CountsKnownVersions()
    {
        var scope = new Scope([], [Placed, Placed, Placed with { Version = V3 }, Placed with { Version = ApiVersion.Unknown }, new Step(Operation.Refund, V3, Span.None)]);

        Assert.Equal([V2, V3], scope.VersionsOf(Operation.PlaceOrder).Order());
        Assert.Equal([V3], scope.VersionsOf(Operation.Refund));
        Assert.Empty(scope.VersionsOf(Operation.QueryOrder));
    }
}
