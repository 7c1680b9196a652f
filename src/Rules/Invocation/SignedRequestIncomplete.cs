using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>A request of V3 is signed with another address or body than it is sent with.</summary>
internal sealed class SignedRequestIncomplete : ScopeRule
{
    private static readonly Text Absolute = (
        "The string to sign has the whole address, but WeChat Pay signs its path and query only; leave scheme and host out",
        "待签名串使用了完整地址，但签名只包含路径和查询参数；请去掉协议和域名");

    private static readonly Text WithoutQuery = (
        "{0} leaves the query out of the string to sign, which has to have it; use PathAndQuery",
        "{0} 不含查询参数，而待签名串必须包含；请使用 PathAndQuery");

    private static readonly Text BodyOfGet = (
        "{0} is signed with a body, but it is sent without one; sign an empty line",
        "{0} 请求没有请求体，签名时却带上了请求体；该行必须为空行");

    private static readonly Text NoBody = (
        "The string to sign lacks the line of the body, its fifth; where there is no body, the line is empty and has its \\n all the same",
        "待签名串缺少第五行请求体；没有请求体时该行为空，但同样以 \\n 结尾");

    public override string Id => "WXP215";

    public override Text Title => ("Signed request incomplete", "参与签名的请求不完整");

    public override Text Why => (
        "WeChat Pay builds the string to sign from the request as it arrives: method, path with query, time stamp, nonce and body, five lines. A host too many, a query too few or a missing empty line, and every request is refused with SIGN_ERROR (401).",
        "微信支付按收到的请求重新构造待签名串：方法、路径加查询参数、时间戳、随机串、请求体，共五行。多了域名、少了查询参数或少了空行，请求都会被拒绝（401 SIGN_ERROR）。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("Signatures of V3", "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml"),
        Source.Page("Querying an order in V3", "https://pay.weixin.qq.com/doc/v3/merchant/4013070356"),
    ];

    public override string Bad => """
        class WeChatPayRequests
        {
            string Message(string timestamp, string nonce) =>
                $"GET\n[|https://api.mch.weixin.qq.com|]/v3/certificates\n{timestamp}\n{nonce}\n\n";
        }
        """;

    public override string Good => """
        class WeChatPayRequests
        {
            string Message(string timestamp, string nonce) =>
                $"GET\n/v3/certificates\n{timestamp}\n{nonce}\n\n";
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Leaves the host out of a literal, writes PathAndQuery for AbsolutePath and AbsoluteUri, and adds the empty line of a GET. Safe. None for an address that is kept elsewhere, which the request itself needs.",
        "去掉字面量中的域名，把 AbsolutePath、AbsoluteUri 改为 PathAndQuery，为 GET 补上空行，安全。地址保存在别处时不提供修复，因为请求本身还需要它。");

    public override Text Silence => ("Addresses and bodies whose values are not known.", "值未知的地址和请求体不报告。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Messages.Where(message => message.Kind == SigningMessageKind.Request).SelectMany(Check);

    private static IEnumerable<Problem> Check(SigningMessage message) => AddressFaults(message.Lines[1]).Concat(BodyFaults(message));

    private static IEnumerable<Problem> AddressFaults(SigningLine line)
    {
        if (line.Parts.Count == 0)
        {
            yield break;
        }

        var first = line.Parts[0].Value;
        if (first is ConstantValue { Constant: string text } written && HostLength(text) is { } length)
        {
            yield return new Problem(written.Part(0, length), Absolute) { Repairs = WithoutHost(written, text, length) };
        }
        else if (Start(first) is { } start && HostLength(start) is not null)
        {
            yield return new Problem(first.Span, Absolute);
        }
        else if (line.Parts.Count == 1 && first is ReferenceValue { Name: "AbsoluteUri" or "AbsolutePath" or "LocalPath" } member)
        {
            yield return new Problem(member.Span, member.Name == "AbsoluteUri" ? Absolute : WithoutQuery.With(member.Name))
            {
                Repairs = [Repair.Safe("path-and-query", ("Use PathAndQuery", "改用 PathAndQuery"), new Edit(new(member.Span.Document, member.Span.End - member.Name.Length, member.Name.Length), "PathAndQuery"))],
            };
        }
    }

    // The address behind a name, whose text may be put together.
    private static string? Start(Value value) => value.AsText ?? (value.Resolved as TextValue)?.Parts[0].Value.AsText;

    private static int? HostLength(string address)
    {
        var start = address.StartsWith("https://", StringComparison.Ordinal) ? 8 : address.StartsWith("http://", StringComparison.Ordinal) ? 7 : -1;
        var end = start < 0 ? -1 : address.IndexOf('/', start);
        return start < 0 ? null : end < 0 ? address.Length : end;
    }

    private static Repair[] WithoutHost(ConstantValue written, string text, int length) =>
        length < text.Length && written.PartAt?.Invoke(0, length) is { } host ? [Repair.Safe("path-only", ("Leave scheme and host out", "去掉协议和域名"), new Edit(host, ""))] : [];

    private static IEnumerable<Problem> BodyFaults(SigningMessage message)
    {
        var method = MethodOf(message.Lines[0]);
        if (message.Lines.Count < 5)
        {
            var last = message.Lines[3];
            yield return new Problem(last.Span, NoBody)
            {
                Repairs = method is "GET" or "DELETE" && last.End is not null && message.FinalBreak is { } edit ? [Repair.Safe("empty-line", ("Add the empty line", "补上空行"), edit)] : [],
            };
        }
        else if (method is "GET" or "DELETE" && message.Lines[4] is { Parts.Count: > 0 } body && IsFilled(body))
        {
            yield return new Problem(body.Span, BodyOfGet.With(method));
        }
    }

    private static string? MethodOf(SigningLine line) => line.ConstantStart is { Length: > 0 } text ? text.ToUpperInvariant()
        : line.Value?.Resolved is ReferenceValue { Receiver: ReferenceValue { Name: "HttpMethod" } } method ? method.Name.ToUpperInvariant()
        : null;

    private static bool IsFilled(SigningLine body) =>
        body.ConstantStart.Length > 0 || body.Parts.Count > 1 || body.Value?.Resolved is CallValue { Name: "Serialize" or "SerializeObject" or "ToJson" } or TextValue;
}
