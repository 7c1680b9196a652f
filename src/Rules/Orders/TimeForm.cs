using System.Globalization;
using System.Text.RegularExpressions;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>
/// The form that a version asks of time_start and time_expire. V2: 14 digits of Beijing's clock, https://pay.weixin.qq.com/doc/v2/partner/4011939925 ;
/// V3: RFC 3339 with an offset, https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html
/// </summary>
internal static class TimeForm
{
    /// <summary>The format that writes V2's form.</summary>
    public const string FormatV2 = "yyyyMMddHHmmss";

    /// <summary>The format that writes V3's form.</summary>
    public const string FormatV3 = "yyyy-MM-ddTHH:mm:sszzz";

    /// <summary>Wire names of the fields that have this form.</summary>
    public static readonly IReadOnlyCollection<string> Fields = ["time_expire", "time_start"];

    // What is written as digits may stand there literally: DateTime.Now.ToString("yyyyMMdd") + "235959".
    private static readonly Regex SignatureV2 = Signature("yyyy MM dd HH mm ss");

    private static readonly Regex SignatureV3 = Signature("yyyy '- MM '- dd '[Tt] HH ': mm ': ss ('\\.f{1,7}|'\\.('[0-9])+|\\.F{1,7})? (zzz|K|'[Zz]|'[+-]'[0-9]'[0-9]':'[0-9]'[0-9])");

    private static readonly Regex TextV3 = new("^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$", RegexOptions.CultureInvariant);

    private static readonly Regex Fraction = new("\\.[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Whether what is written has the form; an unknown version asks for either.</summary>
    public static bool Fits(WrittenTime time, ApiVersion version) => !time.IsCultural
        && ((version != ApiVersion.V3 && SignatureV2.IsMatch(time.Signature)) || (version != ApiVersion.V2 && SignatureV3.IsMatch(time.Signature)));

    /// <summary>Whether what is written has V3's form but for the offset.</summary>
    public static bool LacksOffset(WrittenTime time) => !time.IsCultural && SignatureV3.IsMatch(time.Signature + "zzz");

    /// <summary>Whether a text has the form.</summary>
    public static bool Fits(string text, ApiVersion version) =>
        (version != ApiVersion.V3 && IsDigits(text)) || (version != ApiVersion.V2 && TextV3.IsMatch(text));

    /// <summary>Whether a text that has the form names a time that there is.</summary>
    public static bool Exists(string text) => IsDigits(text)
        ? DateTime.TryParseExact(text, FormatV2, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : DateTimeOffset.TryParseExact(Fraction.Replace(text, "").ToUpperInvariant(), "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsDigits(string text) => text.Length == FormatV2.Length && text.All(c => c is >= '0' and <= '9');

    private static Regex Signature(string form) =>
        new("^" + Regex.Replace(form, "yyyy|MM|dd|HH|mm|ss", part => "(" + part.Value + "|('[0-9]){" + part.Length + "})").Replace(" ", "") + "$", RegexOptions.CultureInvariant);
}
