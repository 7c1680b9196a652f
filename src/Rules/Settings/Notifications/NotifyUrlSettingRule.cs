using WeChatPayLint.Orders;

namespace WeChatPayLint.Integration.Notifications;

/// <summary>A rule about addresses that are notified, which asks the rules that judge the same value in code.</summary>
internal abstract class NotifyUrlSettingRule : MerchantRule
{
    private static readonly char[] Separators = [',', ';'];

    public override IReadOnlyCollection<string> Judges => ["notifyUrl", "refundNotifyUrl"];

    /// <inheritdoc/>
    public override bool Concerns(Merchant merchant)
    {
        foreach (var list in merchant.NotifyUrls)
        {
            if (list.Items.Count > 0)
            {
                return true;
            }
        }

        return merchant.Orders.Count > 0;
    }

    /// <summary>What the rules about code say of an address, as sure as they are of it.</summary>
    protected static IReadOnlyList<Problem> Ask(NotifyUrlRule[] rules, Setting url, Merchant merchant)
    {
        if (NotifyUrl.OfConstant(url.Value.AsConstant) is not { } address)
        {
            return [];
        }

        List<Problem>? problems = null;
        foreach (var rule in rules)
        {
            if (rule.Judge(address, merchant.Version, merchant.IsTest) is { } problem)
            {
                (problems ??= []).Add(problem with { Severity = merchant.MayBeOverridden && rule is NotifyUrlUnreachable ? Severity.Info : problem.Severity ?? rule.Severity });
            }
        }

        return problems ?? (IReadOnlyList<Problem>)[];
    }

    /// <summary>Whether a text holds several addresses.</summary>
    protected static bool IsSeveral(string text) => text.IndexOfAny(Separators) > 0 && text.IndexOf("://", StringComparison.Ordinal) != text.LastIndexOf("://", StringComparison.Ordinal);

    /// <summary>A merchant with an order, written as in YAML.</summary>
    protected static string Example(string url, string rest = "") => $"""
        merchants:
          - mchid: "1900000109"
            orders:
              - product: native
                notifyUrl: {url}{(rest.Length == 0 ? "" : "\n        " + rest)}
        """;
}
