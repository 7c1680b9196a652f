namespace WeChatPayLint.RulesPage;

/// <summary>Rules that belong together, which is what the first digit of their ids says.</summary>
/// <param name="Digit">The first digit of the ids.</param>
/// <param name="Title">What the rules are about.</param>
internal sealed record Family(char Digit, Text Title)
{
    private static readonly Family[] Known =
    [
        new('1', ("Placing an order", "下单")),
        new('2', ("Starting the payment", "调起支付")),
        new('3', ("Notifications", "支付通知")),
        new('4', ("Queries and refunds", "查询与退款")),
        new('5', ("Security", "安全")),
        new('6', ("Versions and lifetimes", "版本与有效期")),
        new('0', ("The linter itself", "本工具自身")),
    ];

    /// <summary>The families in the order of the page, each with its rules; those without a rule are left out.</summary>
    public static IEnumerable<(Family Family, IReadOnlyList<Rule> Rules)> Of(IReadOnlyList<Rule> rules)
    {
        if (rules.FirstOrDefault(rule => Known.All(family => !family.Has(rule))) is { } stray)
        {
            throw new InvalidOperationException($"No family has a digit for {stray.Id}; add it to {nameof(Family)}.");
        }

        return Known
            .Select(family => (family, (IReadOnlyList<Rule>)[.. rules.Where(family.Has)]))
            .Where(pair => pair.Item2.Count > 0);
    }

    private bool Has(Rule rule) => rule.Id["WXP".Length] == Digit;
}
