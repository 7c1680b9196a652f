using System.Text;

namespace WeChatPayLint.Rules.Tests;

/// <summary>A document that a test's values are written on, so that places and edits can be told by their text.</summary>
public sealed class Sheet
{
    private readonly StringBuilder text = new();
    private Sheet? elsewhere;

    /// <summary>Another document, where the values behind names are written.</summary>
    public Sheet Elsewhere => elsewhere ??= new Sheet();

    public int End => text.Length;

    public Span Write(string written)
    {
        text.Append(written);
        return From(End - written.Length);
    }

    public Span From(int start) => new(this, start, End - start);

    public override string ToString() => text.ToString();

    /// <summary>The text at a place of any sheet.</summary>
    public static string At(Span place) => place.Document is Sheet sheet ? sheet.ToString().Substring(place.Start, place.Length) : "nowhere";

    /// <summary>The lines that the edits change, as they are afterwards.</summary>
    public static string Repaired(IReadOnlyList<Edit> edits)
    {
        var sheet = (Sheet)Assert.Single(edits.Select(edit => edit.Span.Document).Distinct())!;
        var before = sheet.ToString().Split('\n');
        var after = sheet.With(edits).Split('\n');
        return string.Join(" / ", after.Except(before));
    }

    private string With(IEnumerable<Edit> edits)
    {
        var repaired = ToString();
        var rest = repaired.Length;
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start))
        {
            Assert.InRange(edit.Span.End, edit.Span.Start, rest);
            rest = edit.Span.Start;
            repaired = repaired.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, string.Format(edit.NewText, [.. edit.Sources.Select(At)]));
        }

        return repaired;
    }
}
