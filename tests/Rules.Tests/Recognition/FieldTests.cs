using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Recognition;

public class FieldTests
{
    [Theory]
    [InlineData("total_fee", "total_fee")]
    [InlineData("amount.total", "total")]
    [InlineData("sub_orders.amount.total_amount", "total_amount")]
    public void NameIsTheLastOfThePath(string path, string name) => Assert.Equal(name, new Field(path, Number(1).Read(), Span.None).Name);

    [Fact]
    public void MarksThePlaceAndNamesTheUse()
    {
        var used = new Field("total_fee", Named("Fee", 1).Read(), Span.None);
        var written = new Field("total_fee", Number(1).Read(), Span.None);

        Assert.Equal("Fee", Sheet.At(Assert.Single(used.Problem(used.Value.Resolved, default).Related)));
        Assert.Empty(written.Problem(written.Value, default).Related);
        Assert.Equal(written.Value.Span, written.Problem(Span.None, default).Span);
    }

    [Fact]
    public void WritesOtherKeysAsItsOwn()
    {
        var field = new Field("notify_url", Null.Read(), Span.None);

        Assert.Equal("attach", field.KeyOf("attach"));
        Assert.Equal("\"attach\"", (field with { IsQuotedKey = true }).KeyOf("attach"));
    }
}
