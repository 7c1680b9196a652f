namespace WeChatPayLint.Integration.Directories;

/// <summary>A payment directory whose letter case is not the page's.</summary>
internal sealed class DirectoryCaseDiffers : SettingsRule
{
    private static readonly Text Host = (
        "The payment directory writes the domain '{0}' with upper-case letters, browsers never do; write '{1}'",
        "支付授权目录的域名 “{0}” 含有大写字母，而浏览器总是使用小写；请改为 “{1}”");

    private static readonly Text Path = (
        "The payment directory differs from the page '{0}' in letter case only: it has {1}; write it as the page does",
        "支付授权目录与页面 “{0}” 仅大小写不同：{1}；请与页面保持一致");

    private static readonly Text Twice = (
        "The payment directory differs from '{0}' in letter case only; keep the one that the pages have",
        "支付授权目录与 “{0}” 仅大小写不同；请保留与页面一致的那个");

    public override string Id => "WXC106";

    public override Text Title => ("Payment directory in other letter case", "支付授权目录大小写不一致");

    public override Text Why => (
        "Directories are compared letter by letter. A browser writes the domain in lower case and the path as the link had it.",
        "授权目录逐字母区分大小写比较。浏览器会把域名转换为小写，路径则与链接保持一致。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F002", "letter case in the directory and in the page's address is the same", "授权目录与页面地址的大小写必须一致"),
        DirectoryRule.LookAgain,
        Source.Faq("F074", "directories are case-sensitive", "目录区分大小写"),
        DirectoryRule.Page,
    ];

    public override string Bad => DirectoryRule.Example("https://[|www.Teashop.cn|]/pay/");

    public override string Good => DirectoryRule.Example("https://www.teashop.cn/pay/");

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes the domain in lower case, which is safe. The path is written as the page has it, which needs review.", "域名改为小写，安全。路径改为与页面一致，需要复核。");

    public override IReadOnlyCollection<string> Judges => ["paymentDirectories"];

    public override IEnumerable<Problem> Check(PaymentSettings settings) => settings.Merchants
        .Where(merchant => merchant.MalformedDirectories.Count > 0 || merchant.PaymentDirectories.Items.Count > 1)
        .SelectMany(merchant => Hosts(merchant).Concat(Doubles(merchant)))
        .Concat(settings.Coverage.Uncovered.Where(page => page.Fault == PageFault.CaseDiffers).Select(AgainstPage));

    private static IEnumerable<Problem> Hosts(Merchant merchant)
    {
        foreach (var (setting, text) in merchant.MalformedDirectories)
        {
            var directory = WebAddress.Of(text);
            if (directory.HasUpperCaseHost)
            {
                var lower = directory.Host.ToLowerInvariant();
                yield return new Problem(setting.Part(directory.HostStart, lower.Length), Host.With(directory.Host, lower))
                {
                    Repairs = setting.Replace(directory.HostStart, lower.Length, lower) is { } edit ? [Repair.Safe("host", ("Write the domain in lower case", "域名改为小写"), edit)] : [],
                };
            }
        }
    }

    private static IEnumerable<Problem> Doubles(Merchant merchant)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (setting, text) in merchant.PaymentDirectories.Known)
        {
            var directory = PaymentDirectory.InForm(text);
            if (!seen.TryGetValue(directory, out var first))
            {
                seen.Add(directory, directory);
            }
            else if (first != directory)
            {
                yield return new Problem(setting.Span, Twice.With(first)) { Severity = Severity.Info };
            }
        }
    }

    private static Problem AgainstPage(UncoveredPage page)
    {
        var (written, meant) = (page.Directory!.Text!, PaymentDirectory.Of(page.Url));
        return new Problem(page.Directory.Span, Path.With(page.Url, Differences(PaymentDirectory.InForm(written), meant)))
        {
            Related = [page.Page.Url.Span],
            Repairs = page.Directory.Replace(0, written.Length, meant) is { } edit ? [Repair.NeedsReview("path", ("Write the directory as the page has it", "改为与页面一致"), edit)] : [],
        };
    }

    // 'Pay' for 'pay', 'Shop' for 'shop'
    private static string Differences(string written, string meant) => string.Join(", ", written.Split('/').Zip(meant.Split('/'), (one, other) => (one, other))
        .Where(pair => pair.one != pair.other)
        .Select(pair => $"'{pair.one}' ≠ '{pair.other}'"));
}
