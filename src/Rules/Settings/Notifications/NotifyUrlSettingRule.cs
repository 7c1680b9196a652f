using WeChatPayLint.Orders;

namespace WeChatPayLint.Integration.Notifications;

/// <summary>A rule about addresses that are notified, which asks the rules that judge the same value in code.</summary>
internal abstract class NotifyUrlSettingRule : MerchantRule
{
    public override IReadOnlyCollection<string> Judges => ["notifyUrl", "refundNotifyUrl"];

    /// <summary>What the rules about code say of an address, as sure as they are of it.</summary>
    protected static IEnumerable<Problem> Ask(NotifyUrlRule[] rules, Setting url, Merchant merchant)
    {
        if (NotifyUrl.OfConstant(url.Value.AsConstant) is not { } address)
        {
            yield break;
        }

        foreach (var rule in rules)
        {
            if (rule.Judge(address, merchant.Version, merchant.IsTest) is { } problem)
            {
                yield return problem with { Severity = merchant.MayBeOverridden && rule is NotifyUrlUnreachable ? Severity.Info : problem.Severity ?? rule.Severity };
            }
        }
    }

    /// <summary>Whether a text holds several addresses.</summary>
    protected static bool IsSeveral(string text) => text.IndexOfAny([',', ';']) > 0 && text.IndexOf("://", StringComparison.Ordinal) != text.LastIndexOf("://", StringComparison.Ordinal);

    /// <summary>A merchant with an order, written as in YAML.</summary>
    protected static string Example(string url, string rest = "") => $"""
        merchants:
          - mchid: "1900000109"
            orders:
              - product: native
                notifyUrl: {url}{(rest.Length == 0 ? "" : "\n        " + rest)}
        """;
}
