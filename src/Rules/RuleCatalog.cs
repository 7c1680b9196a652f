using WeChatPayLint.Invocation;
using WeChatPayLint.Orders;
using WeChatPayLint.Security;
using WeChatPayLint.Versions;

namespace WeChatPayLint;

/// <summary>The one ordered list of rules. Descriptors, rules.md and every other listing are made from it.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule, by id.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        new RuleFailed(),

        new AmountTruncated(),
        new AmountInYuan(),
        new AmountNotPositive(),
        new OrderNumberMalformed(),
        new GuidTooLong(),
        new NotifyUrlHasQuery(),
        new NotifyUrlUnreachable(),
        new NotifyUrlNotHttps(),
        new NotifyUrlHasPort(),
        new NotifyUrlTooLong(),
        new TradeTypeWrong(),
        new VersionFieldsMixed(),
        new TextUnescapedInXml(),
        new AmountLiteral(),

        new PackageWithoutPrefix(),
        new AppPaymentLikeJsapi(),
        new SignTypeOfOtherVersion(),
        new TimestampInMilliseconds(),
        new TimestampFromLocalTime(),
        new TimestampNumeric(),
        new OrderResultUnchecked(),
        new PaymentStateStatic(),

        new KeyHardCoded(),
        new PrivateKeyInSource(),
        new CertificateValidationDisabled(),
        new KeyLengthWrong(),

        new OrderVersionsMixed(),
    ];

    /// <summary>The rule with an id, in any letter case, or null.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
