using WeChatPayLint.Literals;

namespace WeChatPayLint.Rules.Tests.Literals;

public class JsonLiteralTests
{
    private const string Order = """
        {
          // an order of two shops
          "combine_appid": "wxd678efh567hg6787", "combine_out_trade_no": "P¤",
          "sub_orders": [
            { "mchid": "1230000109", "attach": "深圳\u5206店 😀", "amount": { "total_amount": ¤00, "currency": "CNY" }, "profit_sharing": false },
            { 'mchid': "1900000109", "amount": { "total_amount": 1, /* fen */ "currency": "CNY" }, "detail": null, },
          ],
          ¤,
          "limit_pay": ["no_credit", "no_debit"], "goods": [], "rate": -1.5e3, "notify_url": "https://¤/notify?a=\"1\""
        }
        """;

    [Theory]
    [InlineData("""{"appid":"wx1"}""", "appid Text wx1")]
    [InlineData("""{"appid":""}""", "appid Text ")]
    [InlineData("""{"a":1,"b":-1.5e3,"c":0.01,"d":+1,"e":.5}""", "a Number 1 | b Number -1.5e3 | c Number 0.01 | d Number +1 | e Number .5")]
    [InlineData("""{"a":true,"b":false,"c":null}""", "a True true | b False false | c Null null")]
    [InlineData("""{"amount":{"total":1}}""", """amount Object {"total":1} | amount.total Number 1""")]
    [InlineData("""{"amount":{}}""", "amount Object {}")]
    [InlineData("""{"amount" : { } , "b" : 2 }""", "amount Object { } | b Number 2")]
    [InlineData("""{"s":[{"o":{"total":1}}]}""", """s Object {"o":{"total":1}} | s.o Object {"total":1} | s.o.total Number 1""")]
    [InlineData("""{"s":[{"a":1},{"a":2}]}""", """s Object {"a":1} | s.a Number 1 | s Object {"a":2} | s.a Number 2""")]
    [InlineData("""{"l":["x","y"]}""", "l Text x | l Text y")]
    [InlineData("""{"l":[[1],[2,[3]]]}""", "l Number 1 | l Number 2 | l Number 3")]
    [InlineData("""{"l":[],"m":[ [] ]}""", "l Array [] | m Array []")]
    [InlineData("""{"a":1,"a":2}""", "a Number 1 | a Number 2")]
    public void ReadsJson(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("{'a':'x','b':\"it's\",'c':'say \"hi\"'}", "a Text x | b Text it's | c Text say \"hi\"")]
    [InlineData("""{"a":1,}""", "a Number 1")]
    [InlineData("""{"a":[1,2,],}""", "a Number 1 | a Number 2")]
    [InlineData("""{,,"a":1,,"b":2}""", "a Number 1 | b Number 2")]
    [InlineData("""{"a":1 "b":2}""", "a Number 1 | b Number 2")]
    [InlineData("{// one\n\"a\":/* two */1/* three */,//\r\"b\":2// end\n}", "a Number 1 | b Number 2")]
    [InlineData("""{"a":"//no","b":"/*no*/"}""", "a Text //no | b Text /*no*/")]
    [InlineData("\uFEFF \r\n{\"a\":1}", "a Number 1")]
    [InlineData("{\r\n\t\"a\" :\r\n\t1\r\n,\r\n\"b\":\"x\r\ny\"}\r\n", "a Number 1 | b Text x\r\ny")]
    [InlineData("""{"a":1}{"b":2} and more""", "a Number 1")]
    [InlineData("""{"a":,"b":2}""", "b Number 2")]
    [InlineData("""{"a":}""", "")]
    [InlineData("""{"a" "b":2}""", "b Number 2")]
    [InlineData("""{"a":undefined,"b":2024-01-01T,"c":1}""", "c Number 1")]
    [InlineData("""{"a":[1,2,"b":3}""", "a Number 1 | a Number 2 | a Text b")]
    [InlineData("""{"a":[1},"b":2}""", "a Number 1")]
    [InlineData("""{"a":1],"b":2}""", "a Number 1 | b Number 2")]
    [InlineData("""{"a":1,{"lost":0},"b":2}""", "a Number 1 | b Number 2")]
    [InlineData("""{b:0,"a":1}""", "a Number 1")]
    public void ReadsHandWrittenJson(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("""{"a":¤}""", "a Hole ¤")]
    [InlineData("""{"a":"¤"}""", "a Text ¤")]
    [InlineData("""{"a":¤00,"b":1¤,"c":¤.¤}""", "a Hole ¤00 | b Hole 1¤ | c Hole ¤.¤")]
    [InlineData("""{"a":tru¤,"b": ¤ }""", "a Hole tru¤ | b Hole ¤")]
    [InlineData("""{¤:1,"b":2}""", "b Number 2")]
    [InlineData("""{"¤":1,"x¤":{"c":1},"b":2}""", "b Number 2")]
    [InlineData("""{¤:{"c":[{"d":1}]},"b":2}""", "b Number 2")]
    [InlineData("""{¤,"b":2}""", "b Number 2")]
    [InlineData("""{¤"b":2}""", "b Number 2")]
    [InlineData("""{"a":"x",¤,"b":2,¤}""", "a Text x | b Number 2")]
    [InlineData("""{"a":"x"¤,"b":2}""", "a Text x | b Number 2")]
    [InlineData("""{"a":¤"b":2}""", "a Hole ¤ | b Number 2")]
    [InlineData("""{"l":[¤],"m":[¤,¤],"n":[1,¤]}""", "l Array [¤] | m Array [¤,¤] | n Number 1")]
    [InlineData("""{"l":["¤"]}""", "l Text ¤")]
    [InlineData("""{"o":{¤}}""", "o Object {¤}")]
    public void ReadsAroundHoles(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("""{"a":"x"}""", "[x]")]
    [InlineData("""{"a":""}""", "[]")]
    [InlineData("""{"a":"¤"}""", "#0")]
    [InlineData("""{"a":"¤¤"}""", "#0#1")]
    [InlineData("""{"a":"x¤y¤"}""", "[x]#0[y]#1")]
    [InlineData("""{"a":¤00}""", "#0[00]")]
    [InlineData("""{"a":12}""", "[12]")]
    [InlineData("""{"a":true}""", "[true]")]
    [InlineData("""{"a":{}}""", "")]
    [InlineData("""{¤:¤,"¤":"¤",/*¤*/¤,"l":[¤],"a":"¤"}""", "#7", "a")]
    [InlineData("""{"a":"\"\\\/\b\f\n\r\t\'"}""", "[\"\\/\b\f\n\r\t']")]
    [InlineData("""{"a":"\u4e2d\u6587 \uD83D\uDE00"}""", "[中文 😀]")]
    [InlineData("""{"a":"深圳😀店"}""", "[深圳😀店]")]
    [InlineData("""{"a":"\q\u12\uZZZZ\u 12"}""", """[\q\u12\uZZZZ\u 12]""")]
    [InlineData("""{"a":"\¤\u¤1234"}""", """[\]#0[\u]#1[1234]""")]
    [InlineData("""{"a":"\\¤\\"}""", """[\]#0[\]""")]
    public void ReadsPieces(string text, string expected, string path = "a")
    {
        var fields = JsonLiteral.Read(Written.Document(text))!;

        Assert.Equal(expected, Written.Pieces(fields.Single(field => field.Path == path)));
    }

    [Theory]
    [InlineData("""{"a":1}""", "a", "a", 2)]
    [InlineData("""{"深圳":{ 'a' : 1}}""", "深圳.a", "a", 9)]
    [InlineData("""{"😀":1,"b":2}""", "b", "b", 9)]
    [InlineData("""{"out\u005ftrade_no":1}""", "out_trade_no", """out\u005ftrade_no""", 2)]
    [InlineData("""{"l":[{"a":1}]}""", "l", "l", 2)]
    [InlineData("""{"l":["a"]}""", "l", "l", 2)]
    public void ReadsKeys(string text, string path, string expected, int start)
    {
        var field = JsonLiteral.Read(text)!.Single(field => field.Path == path);

        Assert.Equal(expected, Written.Key(text, field));
        Assert.Equal(start, field.KeyStart);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n")]
    [InlineData("appid")]
    [InlineData("¤")]
    [InlineData("¤{\"a\":1}")]
    [InlineData("[{\"a\":1}]")]
    [InlineData("<xml/>")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{ ¤ }")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\", \"b\"}")]
    [InlineData("{0:yyyy}")]
    [InlineData("{ color: red; width: 1px }")]
    [InlineData("{name}/{id}")]
    [InlineData("{{\"a\":1}}", "")]
    public void ReadsNothingFromOtherTexts(string text, string expected = "null") => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("""{"a":"x","b":"y""", "a Text x")]
    [InlineData("""{"a":"x","b":"y\""", "a Text x")]
    [InlineData("""{"a":"x","b":1""", "a Text x")]
    [InlineData("""{"a":"x","b":""", "a Text x")]
    [InlineData("""{"a":"x","b""", "a Text x")]
    [InlineData("""{"a":{"b":1,"c":""", """a Object {"b":1,"c": | a.b Number 1""")]
    [InlineData("""{"a":[1,2""", "a Number 1")]
    [InlineData("""{"a":[[]""", "a Array []")]
    [InlineData("""{"a":1 /* b""", "a Number 1")]
    [InlineData("""{"a":1 /""", "a Number 1")]
    [InlineData("""{"a":/""", "")]
    public void SurvivesTruncation(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void ReadsRealisticOrder()
    {
        var text = Written.Document(Order);

        Assert.Equal(
            [
                "combine_appid [wxd678efh567hg6787]", "combine_out_trade_no [P]#0",
                "sub_orders ", "sub_orders.mchid [1230000109]", "sub_orders.attach [深圳分店 😀]",
                "sub_orders.amount ", "sub_orders.amount.total_amount #1[00]", "sub_orders.amount.currency [CNY]", "sub_orders.profit_sharing [false]",
                "sub_orders ", "sub_orders.mchid [1900000109]",
                "sub_orders.amount ", "sub_orders.amount.total_amount [1]", "sub_orders.amount.currency [CNY]", "sub_orders.detail [null]",
                "limit_pay [no_credit]", "limit_pay [no_debit]", "goods ", "rate [-1.5e3]", "notify_url [https://]#3[/notify?a=\"1\"]",
            ],
            JsonLiteral.Read(text)!.Select(field => $"{field.Path} {Written.Pieces(field)}"));
    }

    [Fact]
    public void SurvivesEveryPrefix() => Written.AssertPrefixesAgree(Written.Document(Order), JsonLiteral.Read);

    [Fact]
    public void SurvivesEveryMissingCharacter() => Written.AssertSurvivesDeletions(Written.Document(Order), JsonLiteral.Read);

    [Fact]
    public void SurvivesShuffledTokens() => Written.AssertSurvivesShuffles(
        ["{", "}", "[", "]", "{\"a\":", "\"b\":", "'", "\"", ",", ":", "\\", "\\u4e", "//", "/*", "*/", "\n", "1", "true", "¤", " ", "x", "😀"],
        JsonLiteral.Read);

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void SurvivesDeepObjects(int levels, bool isReached)
    {
        var text = "{\"first\":1," + string.Concat(Enumerable.Repeat("\"a\":{", levels)) + "\"last\":2}";

        var fields = JsonLiteral.Read(text)!;

        Assert.Equal("first", fields[0].Path);
        Assert.Equal(isReached, fields.Any(field => field.Path.EndsWith(".last", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[[[]")]
    [InlineData("{\"a\":[")]
    public void SurvivesDeepArrays(string nesting)
    {
        var text = "{\"first\":1,\"deep\":" + string.Concat(Enumerable.Repeat(nesting, 100_000));

        Assert.Equal("first Number 1", Written.Fields(text, JsonLiteral.Read(text)!.Take(1).ToList()));
    }

    [Theory]
    [InlineData("\"total\":¤00,", 1_000_000 / 12)]
    [InlineData("\"a\":\"\\u4e2d\\n¤\",", 1_000_000 / 16)]
    [InlineData("\"a\":{\"b\":[{\"c\":1},{\"c\":2}]},", 1_000_000 / 29)]
    [InlineData("¤", 1_000_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("'\"", 500_000)]
    [InlineData("\\", 1_000_000)]
    [InlineData("/*", 500_000)]
    [InlineData("[]", 500_000)]
    [InlineData("\"a\":[", 200_000)]
    public void SurvivesMegabytes(string member, int times) =>
        AssertQuick("{\"first\":1," + string.Concat(Enumerable.Repeat(member, times)) + "}");

    [Fact]
    public void SurvivesLongTexts() =>
        AssertQuick("{\"first\":1,\"a\":\"" + new string('x', 500_000) + "\",\"b\":" + new string('7', 500_000) + "}");

    [Fact]
    public void SurvivesLongNames() =>
        AssertQuick("{\"first\":1,\"" + new string('n', 500_000) + "\":{" + string.Concat(Enumerable.Repeat("\"a\":1,", 100_000)) + "}}");

    private static string Read(string text)
    {
        var document = Written.Document(text);
        return Written.Fields(document, JsonLiteral.Read(document));
    }

    private static void AssertQuick(string text) => Written.AssertQuick(Written.Document(text), JsonLiteral.Read);
}
