using WeChatPayLint.Invocation;
using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>The two forms in which a prepay id is signed: with <c>prepay_id=</c> for pages and mini programs, bare for apps.</summary>
internal static class PackageForm
{
    public const string Prefix = "prepay_id=";

    /// <summary>Whether the line has the prefix; null where that is not known.</summary>
    public static bool? IsPrefixed(SigningLine line)
    {
        if (line.ConstantStart is { Length: > 0 } start)
        {
            return start.StartsWith(Prefix, StringComparison.Ordinal);
        }

        return line.Value switch
        {
            null => null,
            { Resolved: TextValue { Parts: [{ Value: var first }, ..] parts } } when parts.Count > 1 => first.AsText?.StartsWith(Prefix, StringComparison.Ordinal),
            var value when PrepayId.IsBare(value) => false,
            _ => null,
        };
    }
}
