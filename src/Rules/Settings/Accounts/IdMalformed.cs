namespace WeChatPayLint.Integration.Accounts;

/// <summary>A merchant number or appid that does not look like one.</summary>
internal sealed class IdMalformed : MerchantRule
{
    private static readonly Text Swapped = (
        "{0} holds {1}; the two are swapped",
        "{0} 中填写的是 {1}；两者写反了");

    private static readonly Text Blanks = (
        "{0} has blanks around it, which are sent along; remove them",
        "{0} 前后有空白，会一并发送；请去掉");

    private static readonly Text NoMchid = (
        "mchid '{0}' has not 8 to 10 digits; copy it from the merchant platform",
        "mchid “{0}” 不是 8 到 10 位数字；请从商户平台复制");

    private static readonly Text NoAppid = (
        "appid '{0}' is not wx and 16 letters or digits; copy it from its console",
        "appid “{0}” 不是 wx 加 16 位字母或数字；请从其后台复制");

    public override string Id => "WXC503";

    public override Text Title => ("Merchant number or appid malformed or swapped", "商户号或 appid 格式不对或写反");

    public override Text Why => ("A wrong id is refused with every order, and the answer does not say which of the two is wrong.", "错误的编号会导致所有下单被拒绝，而应答不会说明是哪一个。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F051", "compare with a request that works, and watch out for stray blanks", "与可用的请求对比，注意多余的空格"),
        Source.Faq("F055", "the merchant number is wrong", "商户号错误"),
        Source.Page("V3 order, mchid and appid", "https://pay.weixin.qq.com/doc/v3/merchant/4012525167"),
    ];

    public override string Bad => """
        merchants:
          - mchid: [|"190000"|]
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Removes the blanks, which is safe. None for the rest: only the consoles know the ids.", "去掉空白，安全。其余情况没有修复：编号只有后台知道。");

    public override Text Silence => ("Placeholders. Swapped ids and blanks are warnings.", "占位符。写反和空白为警告。");

    public override IReadOnlyCollection<string> Judges => ["mchid", "id", "appid", "subAppid", "requestMchid"];

    // Nearly every id of nearly every merchant is right.
    public override bool Concerns(Merchant merchant)
    {
        if (!IsMchid(merchant.Mchid?.Text ?? "") || merchant.RequestMchid is not null || merchant.Orders.Count > 0)
        {
            return true;
        }

        foreach (var appid in merchant.Appids)
        {
            if (!IsAppid(appid.Id?.Text ?? ""))
            {
                return true;
            }
        }

        return false;
    }

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        foreach (var (id, isAppid) in IdsOf(merchant))
        {
            var problem = isAppid ? Judge(id, "appid", IsAppid, "mchid", IsMchid, NoAppid) : Judge(id, "mchid", IsMchid, "appid", IsAppid, NoMchid);
            if (problem is not null)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<(Setting? Id, bool IsAppid)> IdsOf(Merchant merchant)
    {
        yield return (merchant.Mchid, false);
        yield return (merchant.RequestMchid, false);
        foreach (var appid in merchant.Appids)
        {
            yield return (appid.Id, true);
        }

        foreach (var order in merchant.Orders)
        {
            yield return (order.Appid, true);
            yield return (order.SubAppid, true);
        }
    }

    // No page states the forms; every known number has 8 or 10 digits, every known appid wx and 16 letters or digits, a company's ww.
    private static bool IsMchid(string text) => text.Length is >= 8 and <= 10 && HasOnly(text, 0, mayBeLetters: false);

    private static bool IsAppid(string text) => text.Length == 18 && text[0] == 'w' && text[1] is 'w' or 'x' && HasOnly(text, 2, mayBeLetters: true);

    private static bool HasOnly(string text, int start, bool mayBeLetters)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9') && !(mayBeLetters && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        return true;
    }

    private static Problem? Judge(Setting? id, string name, Func<string, bool> isRight, string otherName, Func<string, bool> isOther, Text message)
    {
        if (id?.Text is not { Length: > 0 } text || isRight(text) || Security.Placeholder.Is(text))
        {
            return null;
        }

        var trimmed = text.Trim();
        if (trimmed != text)
        {
            return new Problem(id.Span, Blanks.With(name))
            {
                Severity = Severity.Warning,
                Repairs = BlanksOf(text).Select(blanks => id.Replace(blanks.Start, blanks.Length, "")).OfType<Edit>().ToArray() is { Length: > 0 } edits ? [Repair.Safe("trim", ("Remove the blanks", "去掉空白"), edits)] : [],
            };
        }

        return isOther(text)
            ? new Problem(id.Span, Swapped.With(name, otherName)) { Severity = Severity.Warning }
            : new Problem(id.Span, message.With(Shown(text)));
    }

    // Cut off one by one, since a repair that writes the rest anew would show a key that landed here.
    private static IEnumerable<(int Start, int Length)> BlanksOf(string text)
    {
        var (start, end) = (text.Length - text.TrimStart().Length, text.TrimEnd().Length);
        return new[] { (Start: 0, Length: start), (Start: end, Length: text.Length - end) }.Where(blanks => blanks.Length > 0);
    }

    // A key that landed here is not shown.
    private static string Shown(string text) => text.Length <= 20 ? text : text.Substring(0, 4) + "…";
}
