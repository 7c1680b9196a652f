using WeChatPayLint.Invocation;
using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>The two forms in which a prepay id is signed: with <c>prepay_id=</c> for pages and mini programs, bare for apps.</summary>
internal static class PackageForm
{
    public const string Prefix = "prepay_id=";

    /// <summary>Whether a package has the prefix; null where that is not known.</summary>
    public static bool? IsPrefixed(IReadOnlyList<TextPart> package)
    {
        if (package.Count == 0)
        {
            return null;
        }

        var first = package[0].Value;
        return first switch
        {
            { AsText: { } text } => text.StartsWith(Prefix, StringComparison.Ordinal),
            _ when package.Count > 1 => null,
            { Resolved: TextValue { Parts: { Count: > 1 } parts } } => parts[0].Value.AsText?.StartsWith(Prefix, StringComparison.Ordinal),
            _ when PrepayId.IsBare(first) => false,
            _ => null,
        };
    }

    /// <summary>The edit that writes the prefix in front of a bare package in a string to sign, or null where it has no place.</summary>
    public static Edit? Prefixed(IReadOnlyList<TextPart> package) =>
        package is not [{ Format: null } part] || part.Value is ConstantValue ? null
        : part.Interpolation is { } hole ? new Edit(hole.Before, Prefix)
        : new Edit(part.Value.Span, "\"" + Prefix + "\" + " + part.Value.AsOperand(), part.Value.Span);

    /// <summary>The edit that takes the prefix away. Only within one string: what is left of <c>"prepay_id=" + id</c> would be <c>""</c>.</summary>
    public static Edit? Bare(IReadOnlyList<TextPart> package) =>
        package is [{ Value: ConstantValue { Constant: Prefix } prefix }, { Interpolation: not null }] ? new Edit(prefix.Span, "") : null;
}
