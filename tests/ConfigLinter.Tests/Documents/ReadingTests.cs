using System.Text;
using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Tests.Documents;

/// <summary>Values have the place where they are written, whatever the style.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("a: plain # c", "plain")]
    [InlineData("a: 'it''s' # c", "'it''s'")]
    [InlineData("a: \"x\\ty\"", "\"x\\ty\"")]
    [InlineData("a: &anchor value", "value")]
    [InlineData("a: !!str &anchor  'value'", "'value'")]
    [InlineData("a: !vault secret/pay", "secret/pay")]
    [InlineData("汉字: 😀值\r\nb: 1", "😀值")]
    [InlineData("a: |\n  one\n  two\nb: 1", "|\n  one\n  two")]
    [InlineData("{a: [1, 2]}", "[1, 2]")]
    [InlineData("a:\n  - 1\n  - 2\n\n\nb: 1", "- 1\n  - 2")]
    [InlineData("a:\r\n  x: 1\r\n  y: 2\r\n", "x: 1\r\n  y: 2")]
    public void YamlValuesKnowTheirPlace(string text, string place)
    {
        var document = Verify.Read(text);
        Assert.Equal(place, document.Source[document.Root.Entries[0].Value.Span]);
    }

    [Theory]
    [InlineData("{ \"a\": \"text\" }", "\"text\"")]
    [InlineData("// c\n{ \"a\": /* d */ [1, 2,], }", "[1, 2,]")]
    [InlineData("{ \"a\": -1.5e3 }", "-1.5e3")]
    [InlineData("{ \"汉\": \"\\u6c49 \\\"\" }", "\"\\u6c49 \\\"\"")]
    public void JsonValuesKnowTheirPlace(string text, string place)
    {
        var document = Verify.Read(text, "appsettings.json");
        Assert.Equal(place, document.Source[document.Root.Entries[0].Value.Span]);
    }

    [Theory]
    [InlineData("a: plain", 1, 2, "la")]
    [InlineData("a: 'plain'", 1, 2, "la")]
    [InlineData("a: \"plain\"", 0, 5, "plain")]
    [InlineData("a: 'it''s'", 0, 2, null)]
    [InlineData("a: \"\\x41b\"", 1, 1, null)]
    [InlineData("a: one\n  two", 4, 3, null)]
    [InlineData("a: >-\n  one", 0, 3, null)]
    public void PartsOfATextAreFoundUnlessHidden(string text, int start, int length, string? part)
    {
        var document = Verify.Read(text);
        var place = document.Root.Entries[0].Value.PartAt(start, length);
        Assert.Equal(part, place is { } found ? document.Source[found] : null);
    }

    [Theory]
    [InlineData("a: &x {k: v}\nb: *x")]
    [InlineData("a: &x {k: v}\nb: {<<: *x}")]
    [InlineData("a: &x {k: v}\nc: &y {k: w}\nb: {<<: [*x, *y]}")]
    [InlineData("c: &y {k: w}\na: {k: v}\nb: {<<: *y, k: v}")]
    public void AliasesAndMergeKeysAreResolved(string text)
    {
        var merged = Verify.Read(text).Root["b"]!.Value.Value;
        Assert.Equal("v", Assert.Single(merged.Entries).Value.Text);
    }

    [Fact]
    public void ManyNamesAreReadAsFewAre()
    {
        var names = Enumerable.Range(0, 3000).Select(number => $"n{number}").ToList();
        var root = Verify.Read($"a: &a {{ merged: 1, n2999: 2 }}\nb:\n{string.Concat(names.Select(name => $"  {name}: '{name}'\n"))}  <<: *a\n").Root["b"]!.Value.Value;
        Assert.Equal([.. names, "merged"], root.Entries.Select(entry => entry.Name));
        Assert.All(names, name => Assert.Equal(name, root[name]!.Value.Value.Text));
        Assert.Equal("1", root["merged"]!.Value.Value.Text);
        Assert.Null(root["n3000"]);
    }

    [Fact]
    public void AnAliasedValueIsPlacedWhereItIsWritten()
    {
        var document = Verify.Read("a: &x value\nb: *x");
        Assert.Equal(6, document.Root["b"]!.Value.Value.Span.Start);
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("a: 汉😀") },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("a: 汉😀")] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a: 汉😀")] },
        { "UTF-16 big endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("a: 汉😀")] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EncodingsAreToldByTheirMark(string encoding, byte[] bytes)
    {
        var source = SourceText.Decode(encoding, bytes);
        Assert.Equal("a: 汉😀", source.Text);
        Assert.Equal(bytes, source.Encoding.GetPreamble().Concat(source.Encoding.GetBytes(source.Text)).ToArray());
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd", 0, 1, 1)]
    [InlineData("a\nb\r\nc\rd", 2, 2, 1)]
    [InlineData("a\nb\r\nc\rd", 5, 3, 1)]
    [InlineData("a\nb\r\nc\rd", 7, 4, 1)]
    [InlineData("a\nb\r\nc\rd", 8, 4, 2)]
    [InlineData("😀x", 2, 1, 3)]
    public void OffsetsHaveLinesAndColumns(string text, int offset, int line, int column) => Assert.Equal(new Position(line, column), new SourceText("x.yaml", text).PositionOf(offset));
}
