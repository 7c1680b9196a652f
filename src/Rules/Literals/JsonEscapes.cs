using System.Globalization;

namespace WeChatPayLint.Literals;

/// <summary>The escapes of JSON, and <c>\'</c> for texts in single quotes. What is no escape stands for itself.</summary>
internal static class JsonEscapes
{
    private const string Letters = "\"'\\/bfnrt";
    private const string Meanings = "\"'\\/\b\f\n\r\t";
    private const int UnicodeLength = 6;

    /// <summary>Decodes the escape whose backslash is at a place and returns the offset behind it.</summary>
    public static int Decode(string text, int at, int end, out string decoded)
    {
        if (at + 1 < end && Letters.IndexOf(text[at + 1]) is >= 0 and var letter)
        {
            decoded = Meanings[letter].ToString();
            return at + 2;
        }

        if (at + UnicodeLength <= end && text[at + 1] == 'u'
            && ushort.TryParse(text.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            decoded = ((char)code).ToString();
            return at + UnicodeLength;
        }

        decoded = "\\";
        return at + 1;
    }
}
