using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>What is known of a notify_url: all of it, or the part before the first hole.</summary>
internal sealed class NotifyUrl
{
    private static readonly string[] Placeholders = ["example.com", "example.org", "example.net", "yoursite.com", "yourdomain.com", "your-domain.com", "your.domain.com", "domain.com", "xxx.com", "xxxx.com", "xx.com"];

    private static readonly char[] EndsOfHost = ['/', ':', '?', '#'];

    private static readonly char[] EndsOfUser = ['/', '?', '#'];

    private readonly ConstantValue first;

    private NotifyUrl(Value value, ConstantValue first, bool isWhole)
    {
        Value = value;
        this.first = first;
        IsWhole = isWhole;
        Text = (string)first.Constant!;
        var scheme = Text.IndexOf("://", StringComparison.Ordinal);
        HasScheme = scheme > 0;
        Scheme = SchemeOf(scheme);
        HostStart = HasScheme ? AfterUser(scheme + 3) : 0;
        HostEnd = EndOfHost();
        PortStart = HostEnd < Text.Length && Text[HostEnd] == ':' ? HostEnd + 1 : -1;
        Host = HasScheme && (IsWhole || HostEnd < Text.Length) ? Text.Substring(HostStart, HostEnd - HostStart) : "";
    }

    /// <summary>The value it was read from.</summary>
    public Value Value { get; }

    /// <summary>The text that is known.</summary>
    public string Text { get; }

    /// <summary>Whether that is all of it.</summary>
    public bool IsWhole { get; }

    public bool HasScheme { get; }

    public string Scheme { get; }

    public int HostStart { get; }

    public int HostEnd { get; }

    /// <summary>Where the port's digits begin, or -1.</summary>
    public int PortStart { get; }

    /// <summary>The host, or empty where a hole may go on in it.</summary>
    public string Host { get; }

    /// <summary>The port, or empty where there is none or a hole may go on in it.</summary>
    public string Port
    {
        get
        {
            var digits = PortStart < 0 ? "" : new string([.. Text.Skip(PortStart).TakeWhile(char.IsDigit)]);
            return IsWhole || PortStart + digits.Length < Text.Length ? digits : "";
        }
    }

    /// <summary>Whether the host is one that WeChat Pay cannot reach from outside: this machine, or a name without a dot.</summary>
    public bool IsLocalHost =>
        Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (Host.StartsWith("127.", StringComparison.Ordinal) && IsAddress) || Host is "0.0.0.0" or "[::1]" or "::1"
        || Host.EndsWith(".test", StringComparison.OrdinalIgnoreCase) || (Host.Length > 0 && Host.IndexOf('.') < 0 && Host.IndexOf(':') < 0);

    /// <summary>Whether the host is in a private network, which a merchant with a dedicated line may use.</summary>
    public bool IsPrivateHost =>
        Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
        || ((Host.StartsWith("10.", StringComparison.Ordinal) || Host.StartsWith("192.168.", StringComparison.Ordinal)) && IsAddress)
        || (Host.StartsWith("172.", StringComparison.Ordinal) && IsAddress && int.TryParse(Host.Split('.')[1], out var second) && second is >= 16 and <= 31);

    /// <summary>Whether the host is the one of the official demo, which is never the reader's own.</summary>
    public bool IsDemoHost => Host.Equals("paysdk.weixin.qq.com", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the host only stands for one that is to be filled in.</summary>
    public bool IsPlaceholder => Array.Exists(Placeholders, IsHostOrAbove) || Host.EndsWith(".example", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the host is one of the public network, as far as its name tells.</summary>
    public bool IsPublicHost => Host.Length > 0 && !IsLocalHost && !IsPrivateHost && !IsDemoHost && !IsPlaceholder;

    /// <summary>The place of a part of the text.</summary>
    public Span Place(int start, int length) => first.Part(start, length);

    /// <summary>A notify_url that is known; null of anything but a text, or of an empty one.</summary>
    public static NotifyUrl? OfConstant(ConstantValue? constant) => constant is { Constant: string { Length: > 0 } } ? new NotifyUrl(constant, constant, isWhole: true) : null;

    /// <summary>What is known of a notify_url, for each value that it may have. Nothing of null or an empty text.</summary>
    public static IEnumerable<NotifyUrl> Of(Value value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ConstantValue constant)
            {
                if (OfConstant(constant) is { } url)
                {
                    yield return url;
                }
            }
            else if (alternative is TextValue { Parts: [{ Value: var start }, ..] } && start.AsConstant is { Constant: string { Length: > 0 } } known)
            {
                yield return new NotifyUrl(alternative, known, isWhole: false);
            }
        }
    }

    // xx.com and pay.xx.com, but not maxx.com
    private bool IsHostOrAbove(string domain) =>
        Host.Length >= domain.Length
        && (Host.Length == domain.Length || Host[Host.Length - domain.Length - 1] == '.')
        && Host.EndsWith(domain, StringComparison.OrdinalIgnoreCase);

    private string SchemeOf(int end) =>
        end <= 0 ? ""
        : end == 5 && Text.StartsWith("https", StringComparison.Ordinal) ? "https"
        : Text.Substring(0, end).ToLowerInvariant();

    // https://user:password@host/
    private int AfterUser(int start)
    {
        var end = Text.IndexOfAny(EndsOfUser, start);
        var at = Text.LastIndexOf('@', (end < 0 ? Text.Length : end) - 1);
        return at >= start ? at + 1 : start;
    }

    // 10.teashop.cn only begins like an address.
    private bool IsAddress => Host.Length > 0 && Host.All(c => c == '.' || char.IsDigit(c));

    private int EndOfHost()
    {
        if (HostStart < Text.Length && Text[HostStart] == '[')
        {
            var bracket = Text.IndexOf(']', HostStart);
            return bracket < 0 ? Text.Length : bracket + 1;
        }

        var end = Text.IndexOfAny(EndsOfHost, HostStart);
        return end < 0 ? Text.Length : end;
    }
}
