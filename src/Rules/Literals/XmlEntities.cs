using System.Globalization;

namespace WeChatPayLint.Literals;

/// <summary>The five entities of XML and the numeric ones. What is no entity stands for itself, such as the <c>&amp;</c> of an address.</summary>
internal static class XmlEntities
{
    // "&#x10FFFF;" with some leading zeros. Looking further for the semicolon would make a text full of "&" quadratic.
    private const int Longest = 16;

    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["lt"] = "<", ["gt"] = ">", ["amp"] = "&", ["quot"] = "\"", ["apos"] = "'",
    };

    /// <summary>Decodes the entity whose ampersand is at a place and returns the offset behind it.</summary>
    public static int Decode(string text, int at, int end, out string decoded)
    {
        var semicolon = text.IndexOf(';', at, Math.Min(end - at, Longest));
        if (semicolon > 0 && MeaningOf(text.Substring(at + 1, semicolon - at - 1)) is { } meaning)
        {
            decoded = meaning;
            return semicolon + 1;
        }

        decoded = "&";
        return at + 1;
    }

    private static string? MeaningOf(string name)
    {
        if (!name.StartsWith("#", StringComparison.Ordinal))
        {
            return Named.TryGetValue(name, out var meaning) ? meaning : null;
        }

        var isHex = name.StartsWith("#x", StringComparison.Ordinal);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(name.Substring(isHex ? 2 : 1), style, CultureInfo.InvariantCulture, out var code) && IsCharacter(code)
            ? char.ConvertFromUtf32(code)
            : null;
    }

    private static bool IsCharacter(int code) => code is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF;
}
