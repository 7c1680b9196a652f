namespace WeChatPayLint.Integration;

/// <summary>The two directories that cover a page, of which either is enough: its domain's root, and the one it lies directly in.</summary>
internal readonly struct PageDirectories
{
    private readonly string text;
    private readonly int rootLength;
    private readonly int lastLength;

    private PageDirectories(string text, int rootLength, int lastLength)
    {
        this.text = text;
        this.rootLength = rootLength;
        this.lastLength = lastLength;
    }

    /// <summary>The domain's root.</summary>
    public string Root => text.Substring(0, rootLength);

    /// <summary>The page's address up to the last slash before the query.</summary>
    public string Last => text.Substring(0, lastLength);

    /// <summary>Finds the directories of a page.</summary>
    public static PageDirectories Of(string page)
    {
        var shown = WebAddress.InBrowser(page);
        if (shown.HostStart > 0 && shown.TailStart > shown.PathStart)
        {
            return new(shown.Text, shown.PathStart + 1, shown.Text.LastIndexOf('/', shown.TailStart - 1) + 1);
        }

        var (origin, path) = (shown.Origin, shown.Path);
        return new(origin + path, origin.Length + 1, origin.Length + path.LastIndexOf('/') + 1);
    }

    /// <summary>Whether a directory is the domain's root. Nothing is copied to compare.</summary>
    public bool HasRoot(string directory) => IsStart(directory, rootLength);

    /// <summary>Whether the page lies directly in a directory.</summary>
    public bool HasLast(string directory) => IsStart(directory, lastLength);

    /// <summary>Adds the domain's root to a set.</summary>
    public void AddRoot(AddressSet directories) => directories.Add(text, rootLength);

    /// <summary>Adds the directory that the page lies in to a set.</summary>
    public void AddLast(AddressSet directories) => directories.Add(text, lastLength);

    private bool IsStart(string directory, int length) => directory.Length == length && string.CompareOrdinal(text, 0, directory, 0, length) == 0;
}
