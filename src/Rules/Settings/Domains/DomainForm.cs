namespace WeChatPayLint.Integration.Domains;

/// <summary>The form of a domain in a console: the domain alone.</summary>
internal static class DomainForm
{
    private static readonly Text Scheme = ("{0} '{1}' begins with '{2}'; write the domain alone", "{0} “{1}” 以 “{2}” 开头；只写域名");
    private static readonly Text Path = ("{0} '{1}' goes on with '{2}'; write the domain alone", "{0} “{1}” 带有 “{2}”；只写域名");
    private static readonly Text Port = ("{0} '{1}' names the port '{2}'; write the domain alone", "{0} “{1}” 带有端口 “{2}”；只写域名");
    private static readonly Text Ip = ("{0} '{1}' is not a domain; IP addresses and localhost are not accepted", "{0} “{1}” 不是域名；不接受 IP 地址和 localhost");
    private static readonly Text Wildcard = ("{0} '{1}' has a wildcard; every sub-domain is listed by itself", "{0} “{1}” 含有通配符；每个子域名都要单独列出");
    private static readonly Text UpperCase = ("{0} '{1}' has upper-case letters, browsers never do; write '{2}'", "{0} “{1}” 含有大写字母，而浏览器总是使用小写；请改为 “{2}”");

    /// <summary>What is wrong with a domain's form, each part once.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="what">What it is a domain for.</param>
    /// <param name="mayHavePath">Whether a path may follow.</param>
    public static IEnumerable<Problem> Faults(Setting domain, Text what, bool mayHavePath = false)
    {
        if (domain.Text is not { Length: > 0 } text)
        {
            yield break;
        }

        var address = WebAddress.Of(text);
        Problem Fault(int start, int length, Text message, string part, string replacement = "", bool isSafe = false) =>
            new(domain.Part(start, length), In(message, what, text, part)) { Repairs = RepairOf(domain, start, length, replacement, isSafe) };

        if (address.HostStart > 0)
        {
            yield return Fault(0, address.HostStart, Scheme, text.Substring(0, address.HostStart));
        }

        if (address.Host.IndexOf('*') >= 0)
        {
            yield return new Problem(domain.Span, In(Wildcard, what, text, ""));
        }
        else if (address.IsIp || address.IsLocal)
        {
            yield return new Problem(domain.Span, In(Ip, what, text, ""));
        }
        else if (address.HasUpperCaseHost)
        {
            yield return Fault(address.HostStart, address.Host.Length, UpperCase, address.Host.ToLowerInvariant(), address.Host.ToLowerInvariant(), isSafe: true);
        }

        if (address.Port.Length > 0)
        {
            yield return Fault(address.HostEnd, address.Port.Length, Port, address.Port);
        }

        var rest = text.Substring(address.PathStart);
        if (mayHavePath ? address.Tail.Length > 0 : rest.Length > 0)
        {
            yield return Fault(address.PathStart, rest.Length, Path, rest);
        }
    }

    /// <summary>The host as it is compared: without what does not belong there.</summary>
    public static string HostOf(string domain) => WebAddress.Of(domain).Host.ToLowerInvariant();

    private static IReadOnlyList<Repair> RepairOf(Setting domain, int start, int length, string replacement, bool isSafe)
    {
        if (domain.Replace(start, length, replacement) is not { } edit)
        {
            return [];
        }

        return isSafe
            ? [Repair.Safe("lower-case", ("Write the domain in lower case", "域名改为小写"), edit)]
            : [Repair.NeedsReview("domain-alone", ("Leave it out", "去掉多余部分"), edit)];
    }

    private static Text In(Text message, Text what, string domain, string part) => new(
        new Text(message.English, "").With(what.English, domain, part).English,
        new Text(message.Chinese, "").With(what.Chinese, domain, part).English);
}
