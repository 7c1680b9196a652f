namespace WeChatPayLint.Generation.RulesPage;

/// <summary>Rules that belong together, which is what the first digit of their ids says.</summary>
/// <param name="Subject">What they judge.</param>
/// <param name="Digit">The first digit of the ids.</param>
/// <param name="Title">What the rules are about.</param>
/// <param name="Folder">Where a new rule begins; empty for the reports of the linter about itself.</param>
internal sealed record Family(Subject Subject, char Digit, Text Title, string Folder)
{
    private static readonly Family[] Known =
    [
        new(Subject.Code, '1', ("Placing an order", "下单"), "Orders"),
        new(Subject.Code, '2', ("Starting the payment", "调起支付"), "Invocation"),
        new(Subject.Code, '3', ("Notifications", "支付通知"), "Notifications"),
        new(Subject.Code, '4', ("Queries and refunds", "查询与退款"), "Queries"),
        new(Subject.Code, '5', ("Security", "安全"), "Security"),
        new(Subject.Code, '6', ("Versions and lifetimes", "版本与有效期"), "Lifetimes"),
        new(Subject.Code, '0', ("The linter itself", "本工具自身"), ""),
        new(Subject.Settings, '1', ("Settings: payment directories", "设置：支付授权目录"), "Directories"),
        new(Subject.Settings, '2', ("Settings: pages and their directories", "设置：页面与授权目录"), "Directories"),
        new(Subject.Settings, '3', ("Settings: domains of the official account", "设置：公众号域名"), "Domains"),
        new(Subject.Settings, '4', ("Settings: notifications and H5 domains", "设置：通知地址与 H5 域名"), "Notifications"),
        new(Subject.Settings, '5', ("Settings: appids and merchants", "设置：appid 与商户"), "Accounts"),
        new(Subject.Settings, '6', ("Settings: keys and certificates", "设置：密钥与证书"), "Keys"),
        new(Subject.Settings, '7', ("Settings: lifetimes and versions", "设置：有效期与版本"), "Durations"),
        new(Subject.Settings, '0', ("Settings: the file itself", "设置：文件自身"), ""),
    ];

    /// <summary>What the ids begin with.</summary>
    public string Prefix => (Subject == Subject.Settings ? "WXC" : "WXP") + Digit;

    /// <summary>The family that an id belongs to, or null.</summary>
    public static Family? Find(string id) => Known.FirstOrDefault(family => id.StartsWith(family.Prefix, StringComparison.Ordinal));

    /// <summary>The family's rules.</summary>
    public IEnumerable<Rule> RulesIn(IReadOnlyList<Rule> rules) => rules.Where(Has);

    /// <summary>The families in the order of the page, each with its rules; those without a rule are left out.</summary>
    public static IEnumerable<(Family Family, IReadOnlyList<Rule> Rules)> Of(IReadOnlyList<Rule> rules)
    {
        if (rules.FirstOrDefault(rule => Known.All(family => !family.Has(rule))) is { } stray)
        {
            throw new InvalidOperationException($"No family has a digit for {stray.Id}; add it to {nameof(Family)}.");
        }

        return Known
            .Select(family => (family, (IReadOnlyList<Rule>)[.. family.RulesIn(rules)]))
            .Where(pair => pair.Item2.Count > 0);
    }

    private bool Has(Rule rule) => rule.Id.StartsWith(Prefix, StringComparison.Ordinal);
}
