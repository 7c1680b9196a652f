namespace WeChatPayLint.Integration;

/// <summary>The parts of an address as it is written; nothing is normalised, and nothing is copied until it is asked for.</summary>
internal readonly struct WebAddress
{
    private static readonly char[] TailMarks = ['?', '#'];

    private WebAddress(string text)
    {
        Text = text;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        Scheme = SchemeOf(text, scheme);
        HostStart = scheme < 0 ? 0 : scheme + 3;
        TailStart = OrEnd(text, text.IndexOfAny(TailMarks, HostStart));
        PathStart = Math.Min(TailStart, OrEnd(text, text.IndexOf('/', HostStart)));
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

    public bool HasHost => HostEnd > HostStart;

    public string Host => Text.Substring(HostStart, HostEnd - HostStart);

    /// <summary>The port with its colon, or empty.</summary>
    public string Port => Text.Substring(HostEnd, PathStart - HostEnd);

    /// <summary>The path without query and fragment; <c>/</c> where none is written.</summary>
    public string Path => IsRoot ? "/" : Text.Substring(PathStart, TailStart - PathStart);

    /// <summary>Whether the path is <c>/</c>, written or not.</summary>
    public bool IsRoot => TailStart == PathStart || (TailStart == PathStart + 1 && Text[PathStart] == '/');

    /// <summary>The query and fragment.</summary>
    public string Tail => Text.Substring(TailStart);

    /// <summary>Protocol, host and port: what stands before the path.</summary>
    public string Origin => HostStart > 0 ? Text.Substring(0, PathStart) : "://" + Text.Substring(0, PathStart);

    public bool IsWeb => Scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the host is an address of the network instead of a domain.</summary>
    public bool IsIp
    {
        get
        {
            if (!HasHost || Text[HostStart] == '[')
            {
                return HasHost;
            }

            for (var i = HostStart; i < HostEnd; i++)
            {
                if (Text[i] != '.' && !char.IsDigit(Text[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    public bool IsLocal => HostEnd - HostStart == "localhost".Length && string.Compare(Text, HostStart, "localhost", 0, "localhost".Length, StringComparison.OrdinalIgnoreCase) == 0;

    public bool HasUpperCaseHost
    {
        get
        {
            for (var i = HostStart; i < HostEnd; i++)
            {
                if (char.IsUpper(Text[i]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The address as a browser opens it: scheme and host in lower case, the default port left out.</summary>
    public static WebAddress InBrowser(string text)
    {
        var written = new WebAddress(text);
        if (written.Scheme.Length == 0 || (written.Scheme is "http" or "https" && written.HostEnd == written.PathStart && !written.HasUpperCaseHost))
        {
            return written;
        }

        var scheme = written.Scheme.ToLowerInvariant();
        var port = (scheme, written.Port) is ("https", ":443") or ("http", ":80") ? "" : written.Port;
        return new WebAddress(scheme + "://" + written.Host.ToLowerInvariant() + port + text.Substring(written.PathStart));
    }

    public static WebAddress Of(string text) => new(text);

    private static string SchemeOf(string text, int end) =>
        end < 0 ? ""
        : end == 5 && text.StartsWith("https", StringComparison.Ordinal) ? "https"
        : end == 4 && text.StartsWith("http", StringComparison.Ordinal) ? "http"
        : text.Substring(0, end);

    private static int OrEnd(string text, int index) => index < 0 ? text.Length : index;
}
