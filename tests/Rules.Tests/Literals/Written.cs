using WeChatPayLint.Literals;

namespace WeChatPayLint.Rules.Tests.Literals;

/// <summary>Documents and fields as the tests write them: <c>¤</c> is a hole.</summary>
internal static class Written
{
    public static string Document(string text) => text.Replace('¤', LiteralPiece.Hole);

    /// <summary>One field a part: path, kind and the text at the value's offsets; <c>null</c> where the text was no document.</summary>
    public static string Fields(string document, IReadOnlyList<LiteralField>? fields) =>
        fields is null ? "null" : string.Join(" | ", fields.Select(field => $"{field.Path} {field.Kind} {Value(document, field)}"));

    /// <summary>Constant text in brackets, holes by their number.</summary>
    public static string Pieces(LiteralField field) =>
        string.Concat(field.Pieces.Select(piece => piece.IsHole ? $"#{piece.HoleIndex}" : $"[{piece.Text}]"));

    public static string Key(string document, LiteralField field) => document.Substring(field.KeyStart, field.KeyLength);

    /// <summary>Whatever is read from a document that is cut off is what the whole document begins with.</summary>
    public static void AssertPrefixesAgree(string document, Func<string, IReadOnlyList<LiteralField>?> read)
    {
        var whole = read(document)!;
        for (var length = 0; length < document.Length; length++)
        {
            var fields = read(document.Substring(0, length)) ?? [];
            Assert.Equal(whole.Take(fields.Count).Select(Start), fields.Select(Start));
            Assert.All(fields, field => Assert.InRange(field.Start + field.Length, field.Start, length));
        }
    }

    /// <summary>Every place that is read from a document that lacks one character lies within it.</summary>
    public static void AssertSurvivesDeletions(string document, Func<string, IReadOnlyList<LiteralField>?> read)
    {
        for (var at = 0; at < document.Length; at++)
        {
            AssertPlaces(document.Remove(at, 1), read);
        }
    }

    /// <summary>The same for 20000 arrangements of a few tokens, the same ones in every run.</summary>
    public static void AssertSurvivesShuffles(string[] tokens, Func<string, IReadOnlyList<LiteralField>?> read)
    {
        var random = new Random(20_000);
        for (var run = 0; run < 20_000; run++)
        {
            var rest = Enumerable.Range(0, random.Next(40)).Select(_ => tokens[random.Next(tokens.Length)]);
            AssertPlaces(Document(tokens[0] + string.Concat(rest)), read);
        }
    }

    /// <summary>A document of a megabyte costs milliseconds; anything quadratic costs minutes.</summary>
    public static void AssertQuick(string document, Func<string, IReadOnlyList<LiteralField>?> read)
    {
        var before = Environment.CpuUsage.TotalTime;

        var fields = read(document)!;

        Assert.Equal("first", fields[0].Path);
        // Processor time, which a busy machine does not stretch; what other tests use meanwhile counts too.
        var used = Environment.CpuUsage.TotalTime - before;
        Assert.True(used < TimeSpan.FromSeconds(6), $"took {used}");
    }

    private static string Value(string document, LiteralField field) => document.Substring(field.Start, field.Length).Replace(LiteralPiece.Hole, '¤');

    private static void AssertPlaces(string document, Func<string, IReadOnlyList<LiteralField>?> read)
    {
        foreach (var field in read(document) ?? [])
        {
            Assert.InRange(field.Start, field.KeyStart + field.KeyLength, document.Length);
            Assert.InRange(field.Start + field.Length, field.Start, document.Length);
            Assert.Equal(field.Kind is LiteralKind.Object or LiteralKind.Array, field.Pieces.Count == 0);
        }
    }

    // A container that is cut off is shorter than the whole one.
    private static string Start(LiteralField field) =>
        $"{field.Path} {field.KeyStart} {field.Kind} {field.Start} {(field.Kind == LiteralKind.Object ? 0 : field.Length)} {Pieces(field)}";
}
