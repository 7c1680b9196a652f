namespace WeChatPayLint.Api;

/// <summary>Takes names for the same that differ in letter case and underscores only: <c>NOTIFY_URL</c>, <c>NotifyUrl</c>, <c>notify_url</c>. Allocates nothing.</summary>
public sealed class SpellingComparer : IEqualityComparer<string>
{
    /// <summary>The one instance.</summary>
    public static readonly SpellingComparer Instance = new();

    private SpellingComparer()
    {
    }

    /// <inheritdoc/>
    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return ReferenceEquals(x, y);
        }

        int i = 0, j = 0;
        while (true)
        {
            while (i < x.Length && x[i] == '_')
            {
                i++;
            }

            while (j < y.Length && y[j] == '_')
            {
                j++;
            }

            if (i == x.Length || j == y.Length)
            {
                return i == x.Length && j == y.Length;
            }

            if (Fold(x[i++]) != Fold(y[j++]))
            {
                return false;
            }
        }
    }

    /// <inheritdoc/>
    public int GetHashCode(string obj)
    {
        var hash = 17;
        foreach (var c in obj)
        {
            hash = c == '_' ? hash : (hash * 31) + Fold(c);
        }

        return hash;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
