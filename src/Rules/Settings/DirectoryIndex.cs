namespace WeChatPayLint.Integration;

/// <summary>A merchant's directories, each in the form it is meant to have, found in constant time.</summary>
internal sealed class DirectoryIndex
{
    private readonly Dictionary<string, Setting> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Setting> anyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Setting> below = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Setting> hosts = new(StringComparer.Ordinal);

    public DirectoryIndex(Merchant merchant)
    {
        foreach (var (setting, text) in merchant.PaymentDirectories.Known)
        {
            var directory = PaymentDirectory.InForm(text);
            AddFirst(exact, directory, setting);
            AddFirst(anyCase, directory, setting);
            AddFirst(hosts, BareHost(directory), setting);
            foreach (var parent in Parents(directory))
            {
                AddFirst(below, parent, setting);
            }
        }
    }

    public bool Has(string directory) => exact.ContainsKey(directory);

    /// <summary>A directory that differs from this one in letter case only.</summary>
    public Setting? InOtherCase(string directory) => anyCase.TryGetValue(directory, out var setting) ? setting : null;

    /// <summary>A directory above or below this one, other than the root.</summary>
    public Setting? Near(string directory)
    {
        var above = Parents(directory).Select(parent => exact.TryGetValue(parent, out var setting) ? setting : null).FirstOrDefault(setting => setting is not null);
        return above ?? (below.TryGetValue(directory, out var child) && PaymentDirectory.RootOf(directory) != directory ? child : null);
    }

    /// <summary>A directory of the same domain, whatever its protocol and with or without www.</summary>
    public Setting? OnHost(string url) => hosts.TryGetValue(BareHost(url), out var setting) ? setting : null;

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

    private static void AddFirst(Dictionary<string, Setting> index, string key, Setting setting)
    {
        if (!index.ContainsKey(key))
        {
            index.Add(key, setting);
        }
    }
}
