using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class TextUnescapedInXmlTests
{
    public static TheoryData<Code, string> Mistakes => new()
    {
        { Interpolated(String("title")), "info: title" },
        { Interpolated(Ref("title")), "info: title" },
        { Interpolated("茶-", String("title")), "info: title" },
        { Interpolated(String("title"), String("taste")), "info: title" },
        { Interpolated(CallOn(Ref("goods"), "GetTitle")), "info: goods.GetTitle()" },
        { Interpolated(CallOn(String("title"), "Trim")), "info: title.Trim()" },
        { Interpolated(CallOn(String("title"), "Replace", "a", "b")), "info: title.Replace(\"a\", \"b\")" },
        { Interpolated(Choice(String("title"), "Tea")), "info: flag ? title : \"Tea\"" },
    };

    public static TheoryData<Code> Others => new()
    {
        "Tea", Unknown(), Interpolated(Unknown()), Interpolated(Integer("amount")), Interpolated(Decimal("amount")), Interpolated(NewGuid), Interpolated(Now), Interpolated(String("orderNo")),
        Interpolated(String("productId")), Interpolated(CallOn(Ref("row"), "Get", "order_no")), Interpolated(Call("SecurityElement", "Escape", String("title"))),
        Interpolated(CallOn(Call("WebUtility", "HtmlEncode", String("title")), "Trim")), Interpolated(CallOn(String("title"), "Replace", "&", "&amp;")), Interpolated(String("escapedTitle")),
        Interpolated(Call("JsonSerializer", "Serialize", Ref("goods"))), Interpolated(Decimal("title").In("F2")),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code body, string place) => Of(Markup(body)).Catches(place, "is put into the XML as it is");

    [Theory, MemberData(nameof(Others))]
    public void Ignores(Code body) => Of(Markup(body)).Ignores();

    [Fact]
    public void IgnoresWhatIsEscapedByTheContainer() => Of(Order(V2, ("body", Interpolated(String("title"))))).Ignores();

    [Fact]
    public void IgnoresAnswers() => Of(Answer(("attach", Interpolated(String("title")))).Where("attach", field => field with { IsMarkup = true })).Ignores();

    [Theory]
    [InlineData("<![CDATA[Tea]]>")]
    [InlineData("<![CDATA[")]
    public void CatchesCDataThatIsSigned(string text)
    {
        Of(Order(V2, ("body", text)).Keyed()).Catches("info: \"" + text + "\"", "before it is signed");
        Of(Order(V2, ("body", text)).Keyed().With(evidence => evidence with { IsNamedContainer = true })).Catches("\"" + text + "\"", "before it is signed");
        Of(Order(V2, ("body", text)).Keyed().And("sign", Unknown())).Catches("\"" + text + "\"", "before it is signed");
    }

    [Fact]
    public void Mends()
    {
        Assert.Equal("escape?: body = $\"{System.Security.SecurityElement.Escape(title)}\"", Of(Markup(Interpolated(String("title")))).Repairs);
        Assert.Equal("bare-value?: SetValue(\"body\", title);", Of(Order(V2, ("body", Concat("<![CDATA[", String("title"), "]]>"))).Keyed()).Repairs);
    }

    [Fact]
    public void MendsNothingOfUnknownType()
    {
        Assert.Equal("", Of(Markup(Interpolated(Ref("title")))).Repairs);
        Assert.Equal("", Of(Order(V2, ("body", Concat("<![CDATA[", Ref("title"), "]]>"))).Keyed()).Repairs);
        Assert.Equal("", Of(Order(V2, ("body", Concat("<![CDATA[", String("title"), " x]]>"))).Keyed()).Repairs);
    }

    private static Draft Markup(Code body) => (Order(V2, ("body", body)) with { Shape = PayloadShape.Xml }).Where("body", field => field with { IsMarkup = true });

    private static Verdict Of(Draft draft) => Verdict.Of(new TextUnescapedInXml(), draft);
}
