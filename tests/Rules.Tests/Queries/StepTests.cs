using WeChatPayLint.Payloads;

namespace WeChatPayLint.Rules.Tests.Queries;

public class StepTests
{
    private static readonly Sheet Sheet = new();
    private static readonly Span First = Sheet.Write("first ");
    private static readonly Span Second = Sheet.Write("second");

    [Theory]
    [InlineData("", "", true)]
    [InlineData("if:0", "", true)]
    [InlineData("if:0", "if:0", true)]
    [InlineData("if:0", "if:1", false)]
    [InlineData("if:0 try:0", "if:0 try:1", false)]
    [InlineData("if:0", "try:1", true)]
    public void FollowsInTheSameArmsOnly(string before, string after, bool follows) =>
        Assert.Equal(follows, At(First, before).MayBeFollowedBy(At(Second, after)));

    [Fact]
    public void FollowsOnlyInOrderAndWhereTheBranchesAreKnown()
    {
        Assert.False(At(Second, "").MayBeFollowedBy(At(First, "")));
        Assert.False(At(First, "").MayBeFollowedBy(At(new Sheet().Write(" elsewhere"), "")));
        Assert.False(At(First, "").MayBeFollowedBy(At(Second, "") with { Branches = null }));
    }

    private static Step At(Span span, string branches) => new(Operation.Other, ApiVersion.V3, span)
    {
        Branches = [.. branches.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(branch => ((object)branch.Split(':')[0], int.Parse(branch.Split(':')[1])))],
    };
}
