using System.Text;
using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Tests.Documents;

/// <summary>What cannot be read is said in one sentence, with its place.</summary>
public sealed class UnreadableTests
{
    [Theory]
    [InlineData("a: b: c", "1:5 The file is not valid YAML: while scanning a plain scalar value, found invalid mapping")]
    [InlineData("a: [1, 2", "1:9 The file is not valid YAML: while parsing a flow sequence, did not find expected ',' or ']'")]
    [InlineData("a: 'x", "1:4 The file is not valid YAML: while scanning a quoted scalar, found unexpected end of stream")]
    [InlineData("a: \"\\q\"", "1:4 The file is not valid YAML: while scanning a quoted scalar, found unknown escape character")]
    [InlineData("a:\n\tb: 1", "2:1 The file is not valid YAML: a tab indents here; indent with spaces")]
    [InlineData("a: *nope", "1:4 The alias *nope has no anchor &nope before it")]
    [InlineData("*nope", "1:1 The alias *nope has no anchor &nope before it")]
    [InlineData("a: &x [*x]", "1:8 The alias *x stands within its own anchor")]
    [InlineData("a: 1\nb: 2\na: 3", "3:1 'a' is already in line 1; keep one of the two")]
    [InlineData("a: 1\n---\nb: 2", "3:1 A second document begins here; a settings file has one")]
    [InlineData("? [a]\n: 1", "1:3 A name is a text, not a list or values under names")]
    [InlineData("a: {<<: 1}", "1:5 The merge key << takes an alias of values under names, or a list of them")]
    [InlineData("a: \u0001", "1:4 The file has the control character U+0001 here, so that it is not a text file in UTF-8")]
    public void Yaml(string text, string reason) => Assert.Equal(reason, ReasonOf(Encoding.UTF8.GetBytes(text), "x.yaml"));

    [Theory]
    [InlineData("{", "1:2 The file is not valid JSON: a name in double quotes is expected here")]
    [InlineData("{ 'a': 1 }", "1:3 The file is not valid JSON: a name in double quotes is expected here")]
    [InlineData("{ \"a\" 1 }", "1:7 The file is not valid JSON: ':' is expected behind the name")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", "1:10 The file is not valid JSON: ',' or '}' is expected here")]
    [InlineData("{ \"a\": \"x\n\" }", "1:8 The file is not valid JSON: the text that begins here has no closing quote in its line")]
    [InlineData("{ \"a\": \"\\x\" }", "1:9 The file is not valid JSON: a backslash stands before a character it cannot escape; write it twice")]
    [InlineData("{ \"a\": tru }", "1:8 The file is not valid JSON: a value is expected here: an object, a list, a text in double quotes, a number, true, false or null")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "1:11 'a' is already in line 1; keep one of the two")]
    [InlineData("{} {}", "1:4 The file is not valid JSON: the document ends before this; JSON has one value")]
    [InlineData("{ /* }", "1:3 The file is not valid JSON: the comment that begins here has no end")]
    public void Json(string text, string reason) => Assert.Equal(reason, ReasonOf(Encoding.UTF8.GetBytes(text), "appsettings.json"));

    [Fact]
    public void BytesThatAreNoUtf8() => Assert.Equal("2:4 The file is not valid UTF-8 here; save it as UTF-8", ReasonOf([.. "a: 1\nb: "u8, 0xC0, 0xC1, (byte)'\n'], "x.yaml"));

    [Theory]
    [InlineData("x.yaml")]
    [InlineData("appsettings.json")]
    public void AThousandLevels(string name) => Assert.Equal("1:65 Values are nested more than 64 levels deep here; settings have a few", ReasonOf(Encoding.UTF8.GetBytes(new string('[', 1000) + new string(']', 1000)), name));

    [Fact]
    public void AnAliasBomb()
    {
        var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat("abcdefgh".Zip("bcdefghi", (from, to) => $"{to}: &{to} [{string.Join(", ", Enumerable.Repeat($"*{from}", 10))}]\n"));
        Assert.EndsWith("Aliases repeat more than 1,000,000 values up to here; write them out, or leave them out", ReasonOf(Encoding.UTF8.GetBytes(text), "x.yaml"));
    }

    [Fact]
    public void FiftyMegabytes() => Assert.Equal("1:1 The file has 50 MB, the limit is 16 MB; it cannot be a settings file", ReasonOf(new byte[50 * 1024 * 1024], "x.yaml"));

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("---\n...")]
    [InlineData("null")]
    public void AnEmptyDocumentIsNull(string text) => Assert.True(Verify.Read(text).Root.IsNull);

    private static string ReasonOf(byte[] bytes, string name)
    {
        var failure = Assert.Throws<DocumentException>(() => Document.Read(SourceText.Decode(name, bytes)));
        var position = Assert.IsType<SourceText>(failure.Place.Document).PositionOf(failure.Place.Start);
        Assert.NotEqual(failure.Reason.English, failure.Reason.Chinese);
        return $"{position.Line}:{position.Column} {failure.Reason.English}";
    }
}
