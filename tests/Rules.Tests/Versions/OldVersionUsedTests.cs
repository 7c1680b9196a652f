using WeChatPayLint.Payloads;
using WeChatPayLint.Versions;

namespace WeChatPayLint.Rules.Tests.Versions;

public class OldVersionUsedTests
{
    [Theory]
    [InlineData(Operation.PlaceOrder, ApiVersion.V2, true)]
    [InlineData(Operation.Refund, ApiVersion.V2, true)]
    [InlineData(Operation.StartPayment, ApiVersion.V2, false)]
    [InlineData(Operation.PlaceOrder, ApiVersion.V3, false)]
    [InlineData(Operation.PlaceOrder, ApiVersion.Unknown, false)]
    public void CatchesWhatIsDoneInV2(Operation operation, ApiVersion version, bool isCaught) =>
        Assert.Equal(isCaught ? 1 : 0, Verdict.Of(new OldVersionUsed(), [], new Step(operation, version, new Sheet().Write("step")) { Branches = [] }).Problems.Count);
}
