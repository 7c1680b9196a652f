namespace WeChatPayLint.Integration;

/// <summary>
/// How WeChat Pay compares a payment page with a payment authorization directory: a domain's root covers all its pages, any other directory only the pages directly in it.
/// https://pay.weixin.qq.com/doc/v3/merchant/4013287088
/// </summary>
public static class PaymentDirectory
{
    /// <summary>Directories a merchant can set. https://pay.weixin.qq.com/doc/v3/merchant/4013287088</summary>
    public const int MaxCount = 5;

    /// <summary>Whether a directory, exactly as it is set, covers a page.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="page">The page's address as the browser has it.</param>
    public static Coverage Covers(string directory, string page)
    {
        var query = page.IndexOf('?');
        var shown = WebAddress.InBrowser(query < 0 ? page : page.Substring(0, query));
        if (shown.Tail.Length > 0)
        {
            return Coverage.Unknown;
        }

        var entry = WebAddress.Of(directory);
        return (entry.IsRoot && directory.EndsWith("/", StringComparison.Ordinal) ? shown.Origin + "/" : Of(page)) == directory ? Coverage.Yes : Coverage.No;
    }

    /// <summary>The directory of a page: its address up to the last slash before the query.</summary>
    public static string Of(string page) => PageDirectories.Of(page).Last;

    /// <summary>The directory that covers every page of the page's domain.</summary>
    public static string RootOf(string page) => PageDirectories.Of(page).Root;

    /// <summary>Whether a directory has none of the mistakes in its form.</summary>
    internal static bool IsInForm(string directory) => WebAddress.Of(directory) is var entry && IsInForm(entry) && !entry.IsIp && !entry.IsLocal;

    /// <summary>The directory as it would be without the mistakes in its form, each of which has a rule of its own.</summary>
    internal static string InForm(string directory)
    {
        var entry = WebAddress.Of(directory.Trim());
        if (IsInForm(entry))
        {
            return entry.Text;
        }

        var scheme = entry.Scheme.Length == 0 ? "https" : entry.Scheme.ToLowerInvariant();
        var path = entry.Path.EndsWith("/", StringComparison.Ordinal) ? entry.Path : entry.Path + "/";
        return scheme + "://" + entry.Host.ToLowerInvariant() + path;
    }

    private static bool IsInForm(WebAddress entry) =>
        entry.Scheme is "http" or "https" && entry.HostEnd == entry.PathStart && !entry.HasUpperCaseHost
        && entry.TailStart == entry.Text.Length && entry.TailStart > entry.PathStart && entry.Text[entry.TailStart - 1] == '/';
}

/// <summary>Whether a directory covers a page.</summary>
public enum Coverage
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It does.</summary>
    Yes,

    /// <summary>The page's address has a fragment, which some WeChat clients report and others do not.</summary>
    Unknown,
}
