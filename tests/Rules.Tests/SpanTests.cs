using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests;

public class SpanTests
{
    private static readonly object Document = new();
    private static readonly Span Middle = At(10, 5);

    [Theory]
    [InlineData(10, 5, true)]
    [InlineData(11, 3, true)]
    [InlineData(10, 0, true)]
    [InlineData(15, 0, true)]
    [InlineData(9, 2, false)]
    [InlineData(14, 2, false)]
    public void ContainsWhatLiesWithin(int start, int length, bool expected)
    {
        Assert.Equal(expected, Middle.Contains(At(start, length)));
        Assert.False(Middle.Contains(new Span(new object(), start, length)));
    }

    [Fact]
    public void KnowsThePlacesAroundIt()
    {
        Assert.Equal(At(10, 0), Middle.Before);
        Assert.Equal(At(15, 0), Middle.After);
        Assert.Equal(At(15, 5), Middle.Until(At(20, 1)));
        Assert.Equal(At(10, 2), Middle.Until(At(12, 1)));
        Assert.Equal(At(15, 7), Middle.UpTo(At(0, 22)));
    }

    [Fact]
    public void NowhereIsNoPlace()
    {
        Assert.True(Span.None.IsNone);
        Assert.False(Middle.IsNone);
    }

    // Their generated texts ran in circles, from a place to the place before it and from a value to itself.
    [Fact]
    public void StillPrintsPlacesAndValues()
    {
        Assert.Equal("10..15", Middle.ToString());
        Assert.Equal("ConstantValue 0..1", Number(1).Read().ToString());
        Assert.Contains("10..15", new Step(Operation.Refund, ApiVersion.V3, Middle).ToString());
    }

    private static Span At(int start, int length) => new(Document, start, length);
}
