namespace WeChatPayLint.Integration;

/// <summary>The parts of an address as it is written; nothing is normalised.</summary>
internal sealed class WebAddress
{
    private WebAddress(string text)
    {
        Text = text;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        Scheme = scheme < 0 ? "" : text.Substring(0, scheme);
        HostStart = scheme < 0 ? 0 : scheme + 3;
        TailStart = IndexOrEnd(text.IndexOfAny(['?', '#'], HostStart));
        PathStart = Math.Min(TailStart, IndexOrEnd(text.IndexOf('/', HostStart)));
        var isBracketed = HostStart < text.Length && text[HostStart] == '[';
        var port = text.IndexOf(':', isBracketed ? Math.Max(HostStart, text.IndexOf(']', HostStart)) : HostStart);
        HostEnd = port >= 0 && port < PathStart ? port : PathStart;
    }

    public string Text { get; }

    /// <summary>What stands before <c>://</c>, as written.</summary>
    public string Scheme { get; }

    public int HostStart { get; }

    public int HostEnd { get; }

    public int PathStart { get; }

    /// <summary>Where the query or fragment begins, or the end.</summary>
    public int TailStart { get; }

    public string Host => Text.Substring(HostStart, HostEnd - HostStart);

    /// <summary>The port with its colon, or empty.</summary>
    public string Port => Text.Substring(HostEnd, PathStart - HostEnd);

    /// <summary>The path without query and fragment; <c>/</c> where none is written.</summary>
    public string Path => PathStart == TailStart ? "/" : Text.Substring(PathStart, TailStart - PathStart);

    /// <summary>The query and fragment.</summary>
    public string Tail => Text.Substring(TailStart);

    public bool IsWeb => Scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the host is an address of the network instead of a domain.</summary>
    public bool IsIp => Host.Length > 0 && (Host[0] == '[' || Host.All(c => c == '.' || char.IsDigit(c)));

    public bool IsLocal => Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    public bool HasUpperCaseHost => Host.Any(char.IsUpper);

    /// <summary>The address as a browser opens it: scheme and host in lower case, the default port left out.</summary>
    public static WebAddress InBrowser(string text)
    {
        var written = new WebAddress(text);
        var port = (written.Scheme.ToLowerInvariant(), written.Port) is ("https", ":443") or ("http", ":80") ? "" : written.Port;
        return written.Scheme.Length == 0 ? written : new WebAddress(written.Scheme.ToLowerInvariant() + "://" + written.Host.ToLowerInvariant() + port + text.Substring(written.PathStart));
    }

    public static WebAddress Of(string text) => new(text);

    private int IndexOrEnd(int index) => index < 0 ? Text.Length : index;
}
