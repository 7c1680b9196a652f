using System.Text.RegularExpressions;
using WeChatPayLint.Invocation;
using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>Tells from names, constants and ways of computing what a line of a message holds.</summary>
internal static class SigningRoles
{
    // Words anywhere in a name; the first that fits decides, so that "nonceTimestamp" is no time stamp.
    private static readonly (string Word, SigningRole Role)[] Words =
    [
        ("prepay", SigningRole.Package), ("nonce", SigningRole.Nonce), ("random", SigningRole.Nonce), ("timestamp", SigningRole.Timestamp), ("unixtime", SigningRole.Timestamp),
        ("appid", SigningRole.AppId), ("method", SigningRole.Method), ("url", SigningRole.Address), ("uri", SigningRole.Address), ("path", SigningRole.Address),
        ("body", SigningRole.Body), ("json", SigningRole.Body), ("payload", SigningRole.Body), ("content", SigningRole.Body), ("serialize", SigningRole.Body),
    ];

    // Names too short to be looked for inside others.
    private static readonly Dictionary<string, SigningRole> Whole = new(StringComparer.Ordinal)
    {
        ["package"] = SigningRole.Package, ["packages"] = SigningRole.Package, ["packagestr"] = SigningRole.Package, ["packagevalue"] = SigningRole.Package, ["pkg"] = SigningRole.Package,
        ["ts"] = SigningRole.Timestamp, ["time"] = SigningRole.Timestamp, ["stamp"] = SigningRole.Timestamp, ["seconds"] = SigningRole.Timestamp,
        ["rand"] = SigningRole.Nonce, ["newguid"] = SigningRole.Nonce, ["applet"] = SigningRole.AppId, ["verb"] = SigningRole.Method, ["data"] = SigningRole.Body,
        ["readtoend"] = SigningRole.Body, ["readtoendasync"] = SigningRole.Body, ["canonicalurl"] = SigningRole.Address,
    };

    private static readonly HashSet<string> SameValue = new(StringComparer.Ordinal)
    {
        "ToString", "Trim", "ToUpper", "ToUpperInvariant", "ToLower", "ToLowerInvariant", "Replace", "Substring", "FirstOrDefault", "First", "Single", "SingleOrDefault",
    };

    private static readonly Regex AppIds = new("^wx[0-9a-f]{16}$", RegexOptions.CultureInvariant);
    private static readonly Regex Seconds = new("^[0-9]{10}$", RegexOptions.CultureInvariant);
    private static readonly Regex Nonces = new("^[0-9A-Za-z]{12,32}$", RegexOptions.CultureInvariant);
    private static readonly Regex PrepayIds = new("^wx[0-9]{14,}[0-9a-z]*$", RegexOptions.CultureInvariant);

    /// <summary>What the parts of a line are, taken together.</summary>
    public static SigningRole Of(IReadOnlyList<TextPart> parts)
    {
        if (parts.Count == 0)
        {
            return SigningRole.Unknown;
        }

        var first = parts[0].Value;
        return first.Resolved is ConstantValue { Constant: string text } && (parts.Count > 1 || first is not ReferenceValue) ? OfText(text, parts.Count == 1)
            : parts.Count == 1 ? OfValue(first, 8)
            : SigningRole.Unknown;
    }

    /// <summary>What a name stands for.</summary>
    public static SigningRole OfName(string name)
    {
        var plain = Plain(name);
        return Whole.TryGetValue(plain, out var role) ? role : Words.FirstOrDefault(word => plain.IndexOf(word.Word, StringComparison.Ordinal) >= 0).Role;
    }

    private static SigningRole OfValue(Value value, int depth)
    {
        if (depth == 0)
        {
            return SigningRole.Unknown;
        }

        return value switch
        {
            ReferenceValue reference => First(OfName(reference.Name), () => reference.Target is { } target ? OfValue(target, depth - 1) : reference.Receiver is { } receiver ? OfValue(receiver, depth - 1) : SigningRole.Unknown),
            CallValue { Receiver: { } receiver } call when SameValue.Contains(call.Name) => OfValue(receiver, depth - 1),
            CallValue { Arguments: [var key] } call when key.AsText is { } text => First(OfName(text), () => OfName(call.Name)),
            CallValue call => First(OfName(call.Name), () => call.Receiver is { } receiver ? OfValue(receiver, depth - 1) : SigningRole.Unknown),
            ConversionValue conversion => OfValue(conversion.Operand, depth - 1),
            ConstantValue { Constant: string text } => OfText(text, isWhole: true),
            TextValue { Parts: var parts } => Of(parts),
            ChoiceValue { Options: [var option, ..] } => OfValue(option, depth - 1),
            _ => PrepayId.IsBare(value) ? SigningRole.Package : SigningRole.Unknown,
        };
    }

    private static SigningRole First(SigningRole first, Func<SigningRole> second) => first != SigningRole.Unknown ? first : second();

    private static SigningRole OfText(string text, bool isWhole) =>
        text.StartsWith(PackageForm.Prefix, StringComparison.Ordinal) ? SigningRole.Package
        : text.StartsWith("/", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal) ? SigningRole.Address
        : text.StartsWith("{", StringComparison.Ordinal) ? SigningRole.Body
        : !isWhole ? SigningRole.Unknown
        : text is "GET" or "POST" or "PUT" or "DELETE" or "PATCH" ? SigningRole.Method
        : AppIds.IsMatch(text) ? SigningRole.AppId
        : Seconds.IsMatch(text) ? SigningRole.Timestamp
        : PrepayIds.IsMatch(text) ? SigningRole.Package
        : Nonces.IsMatch(text) ? SigningRole.Nonce
        : SigningRole.Unknown;

    private static string Plain(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();
}
