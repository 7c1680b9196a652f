using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>The line of a finding, as it may be shown: without secrets, not too long, tabs as blanks.</summary>
internal sealed record Excerpt(int Line, string Before, string Marked, string After)
{
    private const int MostShown = 160;

    /// <summary>The excerpt of a finding, or null where its file has no text to show.</summary>
    public static Excerpt? Of(Finding finding)
    {
        var (source, span) = (finding.Source, finding.Problem.Span);
        if (source.Text.Length == 0 || finding.File.IsUnreadable)
        {
            return null;
        }

        var line = source.LineAt(finding.Start.Line);
        var end = Math.Min(line.End, Math.Max(span.End, span.Start));
        string Shown(int from, int to) => Masked(finding.File, from, Math.Max(from, to));
        var (before, marked, after) = (Shown(line.Start, span.Start), Shown(span.Start, end), Shown(end, line.End));
        return new Excerpt(finding.Start.Line, Shortened(before, fromStart: true), Shortened(marked, fromStart: false), Shortened(after, fromStart: false));
    }

    /// <summary>A part of a file's text with every character of a secret replaced.</summary>
    public static string Masked(CheckedFile file, int from, int to)
    {
        var characters = file.Source.Text.Substring(from, to - from).Replace('\t', ' ').ToCharArray();
        foreach (var secret in file.SecretsWithin(from, to))
        {
            for (var i = Math.Max(secret.Start, from); i < Math.Min(secret.End, to); i++)
            {
                characters[i - from] = characters[i - from] is '\r' or '\n' ? characters[i - from] : '•';
            }
        }

        return new string(characters);
    }

    private static string Shortened(string text, bool fromStart) => text.Length <= MostShown ? text
        : fromStart ? "…" + text[^MostShown..]
        : text[..MostShown] + "…";
}
