using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace WeChatPayLint.Analyzers.Tests;

/// <summary>
/// A source with its expected diagnostics marked: <c>[|…|]</c> for the rule of the test, <c>{|WXP102:…|}</c> for any rule, and
/// <c>{|info:…|}</c>, <c>{|WXP114 info:…|}</c> where the severity is not the rule's own. Marks may nest.
/// The testing library's own marks cannot be used, since they take the <c>$$</c> of raw strings for one of theirs.
/// </summary>
internal sealed record MarkedSource(string Text, IReadOnlyList<(string Id, DiagnosticSeverity Severity, TextSpan Span)> Marks)
{
    public static MarkedSource Parse(string source, string? rule)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Head, int Start)>();
        var marks = new List<(string Id, DiagnosticSeverity Severity, TextSpan Span)>();
        for (var i = 0; i < source.Length; i++)
        {
            if (StartsAt(source, i, "[|"))
            {
                open.Push(("", text.Length));
                i++;
            }
            else if (HeadAt(source, i) is { } head)
            {
                open.Push((head, text.Length));
                i += head.Length + 2;
            }
            else if (open.Count > 0 && (StartsAt(source, i, "|]") || StartsAt(source, i, "|}")))
            {
                var (written, start) = open.Pop();
                var (id, severity) = Expected(written, rule);
                marks.Add((id, severity, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(source[i]);
            }
        }

        return open.Count == 0 ? new(text.ToString(), marks) : throw new FormatException("A mark is not closed: " + source);
    }

    /// <summary>What the testing library is to expect in this file.</summary>
    public IEnumerable<DiagnosticResult> ExpectedIn(string path)
    {
        var lines = SourceText.From(Text).Lines;
        foreach (var (id, severity, span) in Marks)
        {
            var (from, to) = (lines.GetLinePosition(span.Start), lines.GetLinePosition(span.End));
            yield return new DiagnosticResult(id, severity)
                .WithSpan(path, from.Line + 1, from.Character + 1, to.Line + 1, to.Character + 1)
                .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
        }
    }

    private static bool StartsAt(string source, int at, string mark) => string.CompareOrdinal(source, at, mark, 0, mark.Length) == 0;

    private static string? HeadAt(string source, int at)
    {
        var colon = StartsAt(source, at, "{|") ? source.IndexOf(':', at) : -1;
        return colon < 0 || colon - at > 20 ? null : source[(at + 2)..colon];
    }

    private static (string Id, DiagnosticSeverity Severity) Expected(string head, string? rule)
    {
        var words = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var id = words.FirstOrDefault(word => word.StartsWith("WXP", StringComparison.Ordinal)) ?? rule ?? throw new FormatException("No rule is named: " + head);
        var severity = words.Contains("info") ? Severity.Info : words.Contains("warning") ? Severity.Warning : RuleCatalog.Find(id)!.Severity;
        return (id, severity == Severity.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info);
    }
}
