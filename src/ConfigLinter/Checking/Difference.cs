using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>Writes what fixing would change, as a unified diff without secrets.</summary>
internal static class Difference
{
    private const int Context = 2;

    public static IEnumerable<string> Between(CheckedFile before, CheckedFile after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var (oldText, nowText) = (Split(before.Source.Text), Split(after.Source.Text));
        var start = 0;
        while (start < oldText.Length && start < nowText.Length && oldText[start] == nowText[start])
        {
            start++;
        }

        if (start == oldText.Length && start == nowText.Length)
        {
            yield break;
        }

        var tail = 0;
        while (tail < oldText.Length - start && tail < nowText.Length - start && oldText[^(tail + 1)] == nowText[^(tail + 1)])
        {
            tail++;
        }

        yield return $"--- {before.Source.Path}";
        yield return $"+++ {before.Source.Path}";
        foreach (var line in Hunk(old, now, start, tail, oldText, nowText))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Hunk(string[] old, string[] now, int start, int tail, string[] oldText, string[] nowText)
    {
        var first = Math.Max(0, start - Context);
        var (oldEnd, nowEnd) = (old.Length - tail, now.Length - tail);
        var after = Math.Min(Context, tail);
        yield return $"@@ -{first + 1},{oldEnd - first + after} +{first + 1},{nowEnd - first + after} @@";
        for (var i = first; i < start; i++)
        {
            yield return " " + old[i];
        }

        foreach (var line in Changed(old, now, start, oldEnd, nowEnd, oldText, nowText))
        {
            yield return line;
        }

        for (var i = oldEnd; i < oldEnd + after; i++)
        {
            yield return " " + old[i];
        }
    }

    // Between the first and the last change, lines are paired where the counts agree; otherwise the block is written out.
    private static IEnumerable<string> Changed(string[] old, string[] now, int start, int oldEnd, int nowEnd, string[] oldText, string[] nowText)
    {
        if (oldEnd != nowEnd)
        {
            return [.. old[start..oldEnd].Select(line => "-" + line), .. now[start..nowEnd].Select(line => "+" + line)];
        }

        return Enumerable.Range(start, oldEnd - start).SelectMany(i => oldText[i] == nowText[i] ? new[] { " " + old[i] } : ["-" + old[i], "+" + now[i]]);
    }

    private static string[] Lines(CheckedFile file) => [.. Split(Excerpt.Masked(file, 0, file.Source.Text.Length)).Select(line => line.TrimEnd('\r'))];

    private static string[] Split(string text) => (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
}
