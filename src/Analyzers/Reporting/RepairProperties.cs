using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using WeChatPayLint.Options;

namespace WeChatPayLint.Analyzers.Reporting;

/// <summary>
/// Carries the repairs of a problem from the analyzer to the code fix, in the diagnostic's properties: the analyzer has the places and the texts,
/// the fix only applies them.
/// </summary>
internal static class RepairProperties
{
    private const string Count = "repairs";

    /// <summary>Writes the repairs whose edits lie in the file of the problem.</summary>
    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<Repair> repairs, SyntaxTree tree, MessageLanguage language)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var number = 0;
        foreach (var repair in repairs.Where(repair => repair.Edits.All(edit => edit.Span.Document == tree && edit.Sources.All(source => IsAtHand(source, edit)))))
        {
            properties[$"{number}.key"] = repair.Key;
            var title = repair.Title.Only(language);
            properties[$"{number}.title"] = title.English;
            properties[$"{number}.title.zh"] = title.Chinese;
            properties[$"{number}.safe"] = repair.IsSafe ? "true" : "false";
            properties[$"{number}.edits"] = string.Join("\0", repair.Edits.Select(Encode));
            number++;
        }

        properties[Count] = number.ToString(CultureInfo.InvariantCulture);
        return number == 0 ? ImmutableDictionary<string, string?>.Empty : properties.ToImmutable();
    }

    // Text from another place may name what is not there where the edit is.
    private static bool IsAtHand(Span source, Edit edit) => edit.Span.Length == 0 ? source.Document == edit.Span.Document : edit.Span.Contains(source);

    /// <summary>Reads the repairs back.</summary>
    public static IEnumerable<(string Key, Text Title, bool IsSafe, IReadOnlyList<TextChange> Edits)> Read(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(Count, out var count) || !int.TryParse(count, out var repairs))
        {
            yield break;
        }

        for (var i = 0; i < repairs; i++)
        {
            yield return (
                properties[$"{i}.key"]!,
                new Text(properties[$"{i}.title"]!, properties[$"{i}.title.zh"]!),
                properties[$"{i}.safe"] == "true",
                [.. properties[$"{i}.edits"]!.Split('\0').Select(Decode)]);
        }
    }

    private static string Encode(Edit edit) => string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", edit.Span.Start, edit.Span.Length, Fill(edit));

    private static TextChange Decode(string edit)
    {
        var first = edit.IndexOf(':');
        var second = edit.IndexOf(':', first + 1);
        var start = int.Parse(edit.Substring(0, first), CultureInfo.InvariantCulture);
        var length = int.Parse(edit.Substring(first + 1, second - first - 1), CultureInfo.InvariantCulture);
        return new TextChange(new TextSpan(start, length), edit.Substring(second + 1));
    }

    private static string Fill(Edit edit) => string.Format(CultureInfo.InvariantCulture, edit.NewText, [.. edit.Sources.Select(TextAt)]);

    private static object TextAt(Span span)
    {
        var text = ((SyntaxTree)span.Document!).GetText();
        return text.ToString(new TextSpan(span.Start, span.Length));
    }
}
