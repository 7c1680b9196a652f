namespace WeChatPayLint.Integration;

/// <summary>A merchant's directories, each in the form it is meant to have, found without looking through all of them.</summary>
internal sealed class DirectoryIndex
{
    private readonly (string Directory, Setting Setting)[] directories;
    private Dictionary<string, Setting>? exact;
    private Dictionary<string, Setting>? anyCase;
    private Dictionary<string, Setting>? below;
    private Dictionary<string, Setting>? hosts;

    public DirectoryIndex(Merchant merchant)
    {
        directories = new (string, Setting)[merchant.PaymentDirectories.Items.Count];
        var count = 0;
        foreach (var (setting, text) in merchant.PaymentDirectories.Known)
        {
            directories[count++] = (merchant.MalformedDirectories.Count == 0 ? text : PaymentDirectory.InForm(text), setting);
        }

        Array.Resize(ref directories, count);
    }

    private Dictionary<string, Setting> Exact => exact ??= Index(StringComparer.Ordinal, directory => [directory]);

    private Dictionary<string, Setting> AnyCase => anyCase ??= Index(StringComparer.OrdinalIgnoreCase, directory => [directory]);

    private Dictionary<string, Setting> Below => below ??= Index(StringComparer.Ordinal, Parents);

    private Dictionary<string, Setting> Hosts => hosts ??= Index(StringComparer.Ordinal, directory => [BareHost(directory)]);

    /// <summary>Which of the two directories that cover a page are among them.</summary>
    public (bool Root, bool Last) Has(PageDirectories page)
    {
        // Most merchants have no more directories than they may, and most pages are covered: no table is made for them.
        if (directories.Length > PaymentDirectory.MaxCount)
        {
            return (Exact.ContainsKey(page.Root), Exact.ContainsKey(page.Last));
        }

        var (root, last) = (false, false);
        foreach (var (directory, _) in directories)
        {
            root |= page.HasRoot(directory);
            last |= page.HasLast(directory);
        }

        return (root, last);
    }

    /// <summary>A directory that differs from this one in letter case only.</summary>
    public Setting? InOtherCase(string directory) => AnyCase.TryGetValue(directory, out var setting) ? setting : null;

    /// <summary>A directory above or below this one, other than the root.</summary>
    public Setting? Near(string directory)
    {
        var above = Parents(directory).Select(parent => Exact.TryGetValue(parent, out var setting) ? setting : null).FirstOrDefault(setting => setting is not null);
        return above ?? (Below.TryGetValue(directory, out var child) && PaymentDirectory.RootOf(directory) != directory ? child : null);
    }

    /// <summary>A directory of the same domain, whatever its protocol and with or without www.</summary>
    public Setting? OnHost(string url) => Hosts.TryGetValue(BareHost(url), out var setting) ? setting : null;

    private static string BareHost(string url)
    {
        var host = WebAddress.InBrowser(url).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host.Substring("www.".Length) : host;
    }

    // https://a.b/1/2/3/ lies in https://a.b/1/2/ and https://a.b/1/, and in the root, which covers everything and is no parent.
    private static IEnumerable<string> Parents(string directory)
    {
        var root = PaymentDirectory.RootOf(directory).Length;
        for (var end = directory.LastIndexOf('/', directory.Length - 2); end >= root; end = directory.LastIndexOf('/', end - 1))
        {
            yield return directory.Substring(0, end + 1);
        }
    }

    // The first of several stands for all.
    private Dictionary<string, Setting> Index(StringComparer comparer, Func<string, IEnumerable<string>> keysOf)
    {
        var index = new Dictionary<string, Setting>(comparer);
        foreach (var (directory, setting) in directories)
        {
            foreach (var key in keysOf(directory).Where(key => !index.ContainsKey(key)))
            {
                index.Add(key, setting);
            }
        }

        return index;
    }
}
