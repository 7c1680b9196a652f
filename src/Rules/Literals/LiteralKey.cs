namespace WeChatPayLint.Literals;

/// <summary>A name and where it is written.</summary>
/// <param name="Path">The name with those around it; empty for the root, null where a hole hides it.</param>
/// <param name="Start">Offset of the name.</param>
/// <param name="Length">Length of the name.</param>
internal readonly record struct LiteralKey(string? Path, int Start, int Length)
{
    /// <summary>
    /// Well beyond every path of WeChat Pay. Without a limit, one very long name around many values would cost its length for each of them.
    /// </summary>
    public const int LongestPath = 256;

    public static readonly LiteralKey Root = new("", 0, 0);

    /// <summary>A name that is not known, and with it everything below.</summary>
    public static readonly LiteralKey Unknown = default;

    /// <summary>Whether values under this name become fields.</summary>
    public bool IsField => !string.IsNullOrEmpty(Path);

    public LiteralKey Child(string? name, int start, int length) => new(PathOf(name), start, length);

    private string? PathOf(string? name)
    {
        if (Path is null || string.IsNullOrEmpty(name) || Path.Length + name!.Length >= LongestPath)
        {
            return null;
        }

        return Path.Length == 0 ? name : Path + "." + name;
    }
}
