namespace WeChatPayLint;

/// <summary>Finds the name that was meant.</summary>
public static class Spelling
{
    private const int LongestCompared = 64;

    /// <summary>The nearest of some names, or null where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> names)
    {
        if (name.Length > LongestCompared)
        {
            return null;
        }

        var folded = Fold(name);
        var nearest = names.Select(other => (Name: other, Distance: Distance(folded, Fold(other)))).OrderBy(pair => pair.Distance).FirstOrDefault();
        return nearest.Name is not null && nearest.Distance <= Math.Max(1, Math.Min(folded.Length, nearest.Name.Length) / 4) ? nearest.Name : null;
    }

    private static string Fold(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    // Optimal string alignment: insertions, deletions, replacements and swapped neighbours.
    private static int Distance(string a, string b)
    {
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1,
                    distances[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[a.Length, b.Length];
    }
}
