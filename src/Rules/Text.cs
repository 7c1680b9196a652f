using System.Globalization;
using WeChatPayLint.Options;

namespace WeChatPayLint;

/// <summary>A text in English and in Chinese. As a message argument it follows the host's language.</summary>
/// <param name="English">The English wording; also used for every language other than Chinese.</param>
/// <param name="Chinese">The Chinese (simplified) wording.</param>
public readonly record struct Text(string English, string Chinese) : IFormattable
{
    /// <summary>Both wordings at once: <c>("Amount in yuan", "金额以元为单位")</c>.</summary>
    public static implicit operator Text((string English, string Chinese) both) => new(both.English, both.Chinese);

    /// <summary>Fills the placeholders <c>{0}</c>, <c>{1}</c>… of both wordings with the same values.</summary>
    public Text With(params object[] values)
    {
        var shown = values.Select(OneLine).ToArray();
        return new(string.Format(CultureInfo.InvariantCulture, English, shown), string.Format(CultureInfo.InvariantCulture, Chinese, shown));
    }

    /// <summary>The wording for a language.</summary>
    public string In(IFormatProvider? language) =>
        language is CultureInfo culture && culture.Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    /// <summary>One wording for every host; both, where the host's language is the one to use.</summary>
    public Text Only(MessageLanguage language) => language switch
    {
        MessageLanguage.English => new(English, English),
        MessageLanguage.Chinese => new(Chinese, Chinese),
        _ => this,
    };

    // A message is one line, whatever the value has in it.
    private static object OneLine(object value) => value is string text && text.Any(char.IsControl) ? new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]) : value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => In(formatProvider);

    /// <inheritdoc/>
    public override string ToString() => English;
}
