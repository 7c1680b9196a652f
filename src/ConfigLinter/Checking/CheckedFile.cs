using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>A file and what was found in it.</summary>
/// <param name="Source">Its text; empty where it could not be read at all.</param>
/// <param name="FullPath">Where it is; empty for standard input.</param>
internal sealed record CheckedFile(SourceText Source, string FullPath)
{
    /// <summary>What was read, or null where it could not be.</summary>
    public Document? Document { get; init; }

    /// <summary>Whether reading failed, so that the run cannot vouch for it.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Where secrets may be written, in order.</summary>
    public IReadOnlyList<Span> Secrets { get; init; } = [];

    /// <summary>The places of secrets that a part of the text touches.</summary>
    public IEnumerable<Span> SecretsWithin(int from, int to)
    {
        var (first, end) = (0, Secrets.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = Secrets[middle].End <= from ? (middle + 1, end) : (first, middle);
        }

        return Secrets.Skip(first).TakeWhile(secret => secret.Start < to);
    }

    /// <summary>What was found, in the order of the file.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>How many findings were suppressed or are in the baseline.</summary>
    public int Hidden { get; init; }

    /// <summary>How many merchants it describes.</summary>
    public int MerchantCount { get; init; }

    public override string ToString() => Source.Path;
}
