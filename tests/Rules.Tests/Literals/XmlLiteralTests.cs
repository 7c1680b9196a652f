using WeChatPayLint.Literals;

namespace WeChatPayLint.Rules.Tests.Literals;

public class XmlLiteralTests
{
    private const string Order = """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- an order -->
        <xml version='1' note="a > b">
          <appid>wx2421b1c4370ec43b</appid><attach><![CDATA[深圳分店 <😀> & ¤]]></attach>
          <detail><goods_detail lang="zh"><goods_id>iphone</goods_id><price>¤00</price></goods_detail><goods_detail/></detail>
          <body>A &amp; B &#x4e2d;&#25991; 1 < 2</body ><!-- <total_fee>1</total_fee> ¤ -->
          <total_fee> ¤ </total_fee><¤>¤</¤><sign></sign>
          <notify_url>https://¤/notify?a=1&b=2</notify_url>
        </xml>
        """;

    [Theory]
    [InlineData("<xml><appid>wx1</appid></xml>", "appid Text wx1")]
    [InlineData("<xml><a>1</a><b>2</b></xml>", "a Text 1 | b Text 2")]
    [InlineData("<xml><a></a></xml>", "a Text ")]
    [InlineData("<xml><a> x\r\n</a></xml>", "a Text  x\r\n")]
    [InlineData("<xml></xml>", "")]
    [InlineData("<xml/>", "")]
    [InlineData("<xml>text</xml>", "")]
    [InlineData("<root><a>1</a></root>", "a Text 1")]
    [InlineData("<xml><a/><b />2<c x='1'/></xml>", "a Text  | b Text  | c Text ")]
    [InlineData("<xml><s><a>1</a><b>2</b></s></xml>", "s Object <a>1</a><b>2</b> | s.a Text 1 | s.b Text 2")]
    [InlineData("<xml><s> <a/> </s></xml>", "s Object  <a/>  | s.a Text ")]
    [InlineData("<xml><s><a>1</a></s><s><a>2</a></s></xml>", "s Object <a>1</a> | s.a Text 1 | s Object <a>2</a> | s.a Text 2")]
    [InlineData("<xml><a x=\"1\" y='>' z=\"</a>\">1</a></xml>", "a Text 1")]
    [InlineData("<xml><金额>1</金额></xml>", "金额 Text 1")]
    [InlineData("<xml>\r\n\t<a>1</a>\r\n</xml>\r\n", "a Text 1")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?>\r\n<!-- <a> -->\r\n<xml><a>1</a></xml>", "a Text 1")]
    [InlineData("<xml><a>1</a></xml><xml><b>2</b></xml>", "a Text 1")]
    public void ReadsXml(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("<xml><a><![CDATA[x]]></a></xml>", "x", "[x]")]
    [InlineData("<xml><a><![CDATA[]]></a></xml>", "", "[]")]
    [InlineData("<xml><a><![CDATA[<b>1</b> &lt; ]] > ]]></a></xml>", "<b>1</b> &lt; ]] > ", "[<b>1</b> &lt; ]] > ]")]
    [InlineData("<xml><a><![CDATA[¤]]></a></xml>", "¤", "#0")]
    [InlineData("<xml><a> <![CDATA[x]]></a></xml>", " <![CDATA[x]]>", "[ x]")]
    [InlineData("<xml><a><![CDATA[x]]><![CDATA[¤]]></a></xml>", "<![CDATA[x]]><![CDATA[¤]]>", "[x]#0")]
    [InlineData("<xml><a>1<!-- ¤ </a> -->¤<?pi </a>?>2</a></xml>", "1<!-- ¤ </a> -->¤<?pi </a>?>2", "[1]#1[2]")]
    [InlineData("<xml><a>¤00</a></xml>", "¤00", "#0[00]")]
    [InlineData("<xml><a>&lt;&gt;&amp;&quot;&apos;</a></xml>", "&lt;&gt;&amp;&quot;&apos;", "[<>&\"']")]
    [InlineData("<xml><a>&#10;&#x4e2d;&#X4e2d;&#128512;&#x1F600;</a></xml>", "&#10;&#x4e2d;&#X4e2d;&#128512;&#x1F600;", "[\n中&#X4e2d;😀😀]")]
    [InlineData("<xml><a>?a=1&b=2&amp</a></xml>", "?a=1&b=2&amp", "[?a=1&b=2&amp]")]
    [InlineData("<xml><a>&;&#;&#x;&#0;</a></xml>", "&;&#;&#x;&#0;", "[&;&#;&#x;&#0;]")]
    [InlineData("<xml><a>&#xD800;&#x110000;&#99999999999;</a></xml>", "&#xD800;&#x110000;&#99999999999;", "[&#xD800;&#x110000;&#99999999999;]")]
    [InlineData("<xml><a>&#¤;&¤;</a></xml>", "&#¤;&¤;", "[&#]#0[;&]#1[;]")]
    [InlineData("<xml><a>1 < 2 <3 <</a></xml>", "1 < 2 <3 <", "[1 < 2 <3 <]")]
    [InlineData("<xml><a>深圳😀店</a></xml>", "深圳😀店", "[深圳😀店]")]
    [InlineData("<xml>¤<b x='¤'>¤</b><!--¤--><¤>¤</¤><a>¤</a></xml>", "¤", "#7")]
    public void ReadsContent(string text, string expected, string pieces)
    {
        var document = Written.Document(text);
        var field = XmlLiteral.Read(document)!.Single(field => field.Path == "a");

        Assert.Equal(Written.Document(expected), document.Substring(field.Start, field.Length));
        Assert.Equal(pieces, Written.Pieces(field));
        Assert.Equal("a", Written.Key(document, field));
    }

    [Theory]
    [InlineData("<xml><¤>1</¤><b>2</b></xml>", "b Text 2")]
    [InlineData("<xml><a¤>1</a¤><b>2</b></xml>", "b Text 2")]
    [InlineData("<xml><¤><a>1</a></¤><b>2</b></xml>", "b Text 2")]
    [InlineData("<xml>¤<b>2</b>¤</xml>", "b Text 2")]
    [InlineData("<xml><s>¤<a>1</a></s></xml>", "s Object ¤<a>1</a> | s.a Text 1")]
    [InlineData("<¤><b>2</b></¤>", "b Text 2")]
    [InlineData("<xml><b ¤>2</b></xml>", "b Text 2")]
    public void ReadsAroundHoles(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("<xml><深 x=''><b>1</b></深></xml>", "深.b", 14)]
    [InlineData("<xml><b/></xml>", "b", 6)]
    public void ReadsKeys(string text, string path, int start) =>
        Assert.Equal(start, XmlLiteral.Read(text)!.Single(field => field.Path == path).KeyStart);

    [Fact]
    public void ReadsEmptyElementBehindItsTag()
    {
        var field = XmlLiteral.Read("<xml><b/></xml>")!.Single();

        Assert.Equal((9, 0, ""), (field.Start, field.Length, field.Constant));
    }

    [Theory]
    [InlineData("<xml><total_fee>1</total_fe><b>2</b></xml>", "total_fee Text 1 | b Text 2")]
    [InlineData("<xml><a>1</></xml>", "a Text 1")]
    [InlineData("<xml><a>1</b></a><c>3</c></xml>", "a Text 1 | c Text 3")]
    [InlineData("<xml><a>1</xml>", "a Text 1")]
    [InlineData("<xml><s><a>1</s><b>2</b></xml>", "s Object <a>1 | s.a Text 1 | b Text 2")]
    [InlineData("<xml></stray>", "")]
    [InlineData("<xml><a>1</a></stray><b>2</b></xml>", "a Text 1 | b Text 2")]
    [InlineData("<xml><a>1</a<b>2</b></xml>", "a Text 1 | b Text 2")]
    [InlineData("<xml><a <b>2</b></a></xml>", "a Object <b>2</b> | a.b Text 2")]
    [InlineData("<xml><!DOCTYPE a><a>1</a></xml>", "a Text 1")]
    public void SurvivesTagsThatDoNotMatch(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("<xml>", "")]
    [InlineData("<xml><a>1</a", "")]
    [InlineData("<xml><a>1</a><b>2", "a Text 1")]
    [InlineData("<xml><a>1</a><b>2<", "a Text 1")]
    [InlineData("<xml><a>1</a><b>2</", "a Text 1")]
    [InlineData("<xml><a>1</a><b x='></b>", "a Text 1")]
    [InlineData("<xml><a>1</a><b/", "a Text 1")]
    [InlineData("<xml><a>1</a><b><![CDATA[2</b></xml>", "a Text 1")]
    [InlineData("<xml><a>1</a><b><!--2</b></xml>", "a Text 1")]
    [InlineData("<xml><s><a>1</a>", "s Object <a>1</a> | s.a Text 1")]
    public void SurvivesTruncation(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("<")]
    [InlineData("<xml")]
    [InlineData("<xml a='>")]
    [InlineData("</xml>")]
    [InlineData("< xml>")]
    [InlineData("<3")]
    [InlineData("<=")]
    [InlineData("<?xml version='1.0'?>")]
    [InlineData("<!-- <xml><a>1</a></xml>")]
    [InlineData("¤<xml/>")]
    [InlineData("{\"a\":1}")]
    [InlineData("text <xml><a>1</a></xml>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x><a>&e;</a></x>")]
    public void ReadsNothingFromOtherTexts(string text) => Assert.Equal("null", Read(text));

    [Fact]
    public void ReadsRealisticOrder() => Assert.Equal(
        [
            "appid [wx2421b1c4370ec43b]", "attach [深圳分店 <😀> & ]#0",
            "detail ", "detail.goods_detail ", "detail.goods_detail.goods_id [iphone]", "detail.goods_detail.price #1[00]", "detail.goods_detail []",
            "body [A & B 中文 1 < 2]", "total_fee [ ]#3[ ]", "sign []", "notify_url [https://]#7[/notify?a=1&b=2]",
        ],
        XmlLiteral.Read(Written.Document(Order))!.Select(field => $"{field.Path} {Written.Pieces(field)}"));

    [Fact]
    public void SurvivesEveryPrefix() => Written.AssertPrefixesAgree(Written.Document(Order), XmlLiteral.Read);

    [Fact]
    public void SurvivesEveryMissingCharacter() => Written.AssertSurvivesDeletions(Written.Document(Order), XmlLiteral.Read);

    [Fact]
    public void SurvivesShuffledTokens() => Written.AssertSurvivesShuffles(
        ["<xml>", "<a>", "</a>", "<b x='", "'>", "<", ">", "/>", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&", "&#", "1", ";", "¤", " ", "😀"],
        XmlLiteral.Read);

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    [InlineData(100_000, false)]
    public void SurvivesDeepElements(int levels, bool isReached)
    {
        var text = "<xml><first>1</first>" + string.Concat(Enumerable.Repeat("<a>", levels)) + "<last/>";

        var fields = XmlLiteral.Read(text)!;

        Assert.Equal("first", fields[0].Path);
        Assert.Equal(isReached, fields.Any(field => field.Path.EndsWith(".last", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<total_fee>¤00</total_fee>", 40_000)]
    [InlineData("<a><![CDATA[¤]]></a>", 50_000)]
    [InlineData("<a><b>1</b><b x='1'/></a>", 40_000)]
    [InlineData("<a>&amp;&#10;&", 70_000)]
    [InlineData("&", 1_000_000)]
    [InlineData("<", 1_000_000)]
    [InlineData("</", 500_000)]
    [InlineData("<a", 500_000)]
    [InlineData("<a '", 250_000)]
    [InlineData("<!--", 250_000)]
    [InlineData("<![CDATA[", 100_000)]
    [InlineData("¤", 1_000_000)]
    [InlineData("</stray>", 125_000)]
    public void SurvivesMegabytes(string content, int times)
    {
        var many = string.Concat(Enumerable.Repeat(content, times));

        AssertQuick("<xml><first>1</first>" + many + "</xml>");
        AssertQuick("<xml><first>1</first><text>" + many + "</text></xml>");
    }

    [Fact]
    public void SurvivesLongNames()
    {
        var name = new string('n', 400_000);

        AssertQuick($"<xml><first>1</first><{name}>" + string.Concat(Enumerable.Repeat("<a>1</a>", 50_000)) + $"</{name}></xml>");
    }

    private static string Read(string text)
    {
        var document = Written.Document(text);
        return Written.Fields(document, XmlLiteral.Read(document));
    }

    private static void AssertQuick(string text) => Written.AssertQuick(Written.Document(text), XmlLiteral.Read);
}
