using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>The text that is signed is not the one that WeChat Pay signs: its line breaks, its lines or its pairs differ.</summary>
internal sealed class SigningMessageMalformed : ScopeRule
{
    private static readonly SigningRole[] PaymentLines = [SigningRole.AppId, SigningRole.Timestamp, SigningRole.Nonce, SigningRole.Package];

    private static readonly Dictionary<SigningRole, string> Names = new()
    {
        [SigningRole.AppId] = "appId", [SigningRole.Timestamp] = "timeStamp", [SigningRole.Nonce] = "nonceStr", [SigningRole.Package] = "package",
    };

    private static readonly Text PlatformBreak = (
        "The line breaks of this string to sign are \\r\\n on Windows; write \\n, which is what WeChat Pay signs",
        "该待签名串的换行在 Windows 上是 \\r\\n；请写 \\n，微信支付按 \\n 计算签名");

    private static readonly Text CarriageReturn = (
        "The line breaks of this string to sign are \\r\\n; write \\n, which is what WeChat Pay signs",
        "该待签名串以 \\r\\n 换行；请写 \\n，微信支付按 \\n 计算签名");

    private static readonly Text NoFinalBreak = (
        "The string to sign ends without a line break; every line has its \\n, the last one too",
        "待签名串末尾缺少换行符；每一行都以 \\n 结尾，包括最后一行");

    private static readonly Text PartMissing = (
        "The string to sign lacks {0}; its lines are appId, timeStamp, nonceStr and package, each with \\n",
        "待签名串缺少 {0}；它依次由 appId、timeStamp、nonceStr、package 四行组成，每行以 \\n 结尾");

    private static readonly Text WrongOrder = (
        "The string to sign has {0} where {1} belongs; its lines are appId, timeStamp, nonceStr and package",
        "待签名串中 {1} 的位置写成了 {0}；四行的顺序是 appId、timeStamp、nonceStr、package");

    private static readonly Text BarePackage = (
        "The payment is signed with the bare prepay_id, but its package is prepay_id=…; sign package as it is handed over",
        "签名使用了不带前缀的 prepay_id，而 package 是 prepay_id=…；请按传给页面的 package 原样签名");

    private static readonly Text PrefixedAppPackage = (
        "An app payment is signed with the bare prepay_id; leave \"prepay_id=\" out of the string to sign",
        "App 支付的待签名串使用 prepay_id 本身；请去掉 “prepay_id=”");

    private static readonly Text KeyNotLast = (
        "key is the last pair of a string to sign; move '{0}' in front of it",
        "key 必须是待签名串的最后一项；请把 “{0}” 移到它前面");

    private static readonly Text SignIncluded = (
        "'{0}' is the signature and is no part of the string to sign; leave it out",
        "“{0}” 就是签名本身，不参与签名；请从待签名串中去掉");

    private static readonly Text EmptyIncluded = (
        "'{0}' is empty, and empty values are no part of the string to sign; leave it out",
        "“{0}” 的值为空，空值不参与签名；请从待签名串中去掉");

    private static readonly Text PairsUnsorted = (
        "'{0}' stands behind '{1}' in the string to sign, but the pairs are in the ASCII order of their names; put it in front",
        "待签名串中 “{0}” 排在 “{1}” 之后，但参数必须按名称的 ASCII 码升序排列；请移到前面");

    public override string Id => "WXP210";

    public override Text Title => ("String to sign built wrongly", "待签名串拼接错误");

    public override Text Why => (
        "WeChat Pay builds the same text anew and compares the signatures. One character too many or too few, and the request or the payment ends with a signature error. AppendLine and Environment.NewLine work on the developer's Linux or Mac and fail on a Windows server.",
        "微信支付会重新拼出同样的文本并比对签名，多一个或少一个字符都会签名错误。AppendLine 和 Environment.NewLine 在 Linux 或 Mac 上正常，部署到 Windows 服务器后就会失败。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F178", "the string to verify is built as documented", "按文档构造待验签串"),
        Source.Page("Starting a payment, paySign", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
        Source.Page("Starting an app payment, sign", "https://pay.weixin.qq.com/doc/v3/merchant/4012265144"),
        Source.Page("Signatures of V3", "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml"),
        Source.Page("V2 protocol: signatures", "https://pay.weixin.qq.com/doc/v2/partner/4011987474"),
    ];

    public override string Bad => """
        class Starter
        {
            string Message(string appId, string timeStamp, string nonceStr, string prepayId) =>
                $"{appId}\n{timeStamp}\n{nonceStr}\nprepay_id={[|prepayId|]}";
        }
        """;

    public override string Good => """
        class Starter
        {
            string Message(string appId, string timeStamp, string nonceStr, string prepayId) =>
                $"{appId}\n{timeStamp}\n{nonceStr}\nprepay_id={prepayId}\n";
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Writes \\n for other line breaks, the missing last \\n, and the package in the form in which it is handed over. Safe. None for lines and pairs that are missing or out of order.",
        "把其他换行改为 \\n，补上末尾的 \\n，并把 package 改为与传出时一致的形式，安全。缺少或顺序错误的行与参数不提供修复。");

    public override Text Silence => (
        "Texts of which fewer than three parts are known, texts that are changed afterwards (Replace, Trim), and pairs that are put together in a loop.",
        "已知部分少于三个的文本、之后又被修改（Replace、Trim）的文本以及在循环中拼接的参数不报告。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Messages.SelectMany(message => message.Kind switch
    {
        SigningMessageKind.Pairs => PairFaults(message).Concat(PackageFaults(message, scope)),
        SigningMessageKind.Payment => LineFaults(message).Concat(PaymentFaults(message)).Concat(PackageFaults(message, scope)),
        _ => LineFaults(message),
    });

    private static IEnumerable<Problem> LineFaults(SigningMessage message)
    {
        var wrong = message.Lines.Select(line => line.End).OfType<LineBreak>().Where(end => end.Kind != LineBreakKind.LineFeed).ToList();
        if (wrong.Count > 0)
        {
            yield return new Problem(wrong[0].Span, wrong[0].Kind == LineBreakKind.Platform ? PlatformBreak : CarriageReturn)
            {
                Related = [.. wrong.Skip(1).Select(end => end.Span)],
                Repairs = wrong.All(end => end.AsLineFeed.Length > 0)
                    ? [Repair.Safe("line-feed", ("Write \\n", "改为 \\n"), [.. wrong.SelectMany(end => end.AsLineFeed).Distinct()])]
                    : [],
            };
        }

        var last = message.Lines[message.Lines.Count - 1];
        if (last.End is null && !LacksBody(message))
        {
            yield return new Problem(last.Parts[last.Parts.Count - 1].Value.Span, NoFinalBreak)
            {
                Repairs = message.FinalBreak is { } edit ? [Repair.Safe("final-line-feed", ("Write \\n at the end", "在末尾加上 \\n"), edit)] : [],
            };
        }
    }

    // A request without the line of its body is WXP215's.
    private static bool LacksBody(SigningMessage message) => message.Kind == SigningMessageKind.Request && message.Lines.Count < 5;

    private static IEnumerable<Problem> PaymentFaults(SigningMessage message)
    {
        var roles = message.Lines.Where(line => line.Parts.Count > 0).Select(line => line.Role).ToList();
        if (roles.Count == 3 && PaymentLines.Except(roles).ToList() is [var missing])
        {
            yield return new Problem(message.Span, PartMissing.With(Names[missing]));
        }
        else if (roles.Count == 4 && !PaymentLines.Except(roles).Any() && Enumerable.Range(0, 4).First(i => i == 3 || roles[i] != PaymentLines[i]) is var at && at < 3)
        {
            yield return new Problem(message.Lines[at].Span, WrongOrder.With(Names[roles[at]], Names[PaymentLines[at]]));
        }
    }

    private static IEnumerable<Problem> PackageFaults(SigningMessage message, Scope scope)
    {
        if (message.Package.Count == 0 || scope.Payloads.FirstOrDefault(payload => IsSignedBy(message, payload, scope)) is not { } start)
        {
            yield break;
        }

        var place = PlaceOf(message.Package);
        // Where the package is bare in both places, WXP201 mends both.
        if (message.HasPrefix == false && start.Kind == PayloadKind.Invoke && start["package"]?.Value is var package && (package is null || !PrepayId.IsBare(package)))
        {
            yield return new Problem(place, BarePackage)
            {
                Repairs = PackageForm.Prefixed(message.Package) is { } edit ? [Repair.Safe("signed-prefix", ("Sign it with \"prepay_id=\"", "签名时加上 “prepay_id=”"), edit)] : [],
            };
        }
        else if (message.HasPrefix == true && start.Kind == PayloadKind.AppInvoke)
        {
            yield return new Problem(place, PrefixedAppPackage)
            {
                Repairs = PackageForm.Bare(message.Package) is { } edit ? [Repair.Safe("signed-bare", ("Sign the bare prepay_id", "改为不带前缀的 prepay_id"), edit)] : [],
            };
        }
    }

    private static Span PlaceOf(IReadOnlyList<TextPart> parts)
    {
        var (first, last) = (parts[0].Value.Span, parts[parts.Count - 1].Value.Span);
        return Equals(first.Document, last.Document) && last.End >= first.Start ? new(first.Document, first.Start, last.End - first.Start) : first;
    }

    private static bool IsSignedBy(SigningMessage message, Payload payload, Scope scope) =>
        payload.Kind is PayloadKind.Invoke or PayloadKind.AppInvoke && ReferenceEquals(scope.MessageOf(payload), message);

    private static IEnumerable<Problem> PairFaults(SigningMessage message)
    {
        var pairs = message.Pairs.ToList();
        var key = pairs.FindIndex(pair => pair.Name == "key");
        foreach (var pair in pairs.Skip(key + 1).Take(1))
        {
            yield return new Problem(pairs[key].NameSpan, KeyNotLast.With(pair.Name));
        }

        foreach (var pair in pairs.Where(pair => pair.Name is "sign" or "paySign"))
        {
            yield return new Problem(pair.NameSpan, SignIncluded.With(pair.Name));
        }

        foreach (var pair in pairs.Where(pair => pair.Parts.Count == 0 && pair.Name != "key"))
        {
            yield return new Problem(pair.NameSpan, EmptyIncluded.With(pair.Name));
        }

        var sorted = pairs.Where(pair => pair.Name is not ("key" or "sign" or "paySign")).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (string.CompareOrdinal(sorted[i - 1].Name, sorted[i].Name) > 0)
            {
                yield return new Problem(sorted[i].NameSpan, PairsUnsorted.With(sorted[i].Name, sorted[i - 1].Name));
                yield break;
            }
        }
    }
}
