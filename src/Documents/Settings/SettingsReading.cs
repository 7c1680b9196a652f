using WeChatPayLint.Integration;

namespace WeChatPayLint.Documents.Settings;

/// <summary>What a document says.</summary>
/// <param name="Merchants">Its merchants; none where it is no settings file of WeChat Pay.</param>
/// <param name="Notes">What reading found.</param>
/// <param name="SecretPlaces">Where secrets may be written, which are never to be shown.</param>
public sealed record SettingsReading(IReadOnlyList<Merchant> Merchants, IReadOnlyList<ReadingNote> Notes, IReadOnlyList<Span> SecretPlaces)
{
    /// <summary>Reads a document in the format of <c>wechatpay.yaml</c>, or the payment sections of an <c>appsettings.json</c>.</summary>
    public static SettingsReading Of(Document document)
    {
        var secrets = SecretFinder.PlacesIn(document);
        return IsOwnFormat(document)
            ? new SettingsReading(MerchantReader.Read(document), ShapeCheck.Of(document), secrets)
            : new SettingsReading(ProgramSettingsReader.Read(document), [], secrets);
    }

    // A file of another name counts where it has what only this format has.
    private static bool IsOwnFormat(Document document) => !IsProgramSettings(document.Source.Path);

    /// <summary>Whether a file of that name has the settings of a .NET program.</summary>
    public static bool IsProgramSettings(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && Document.IsJson(name);
    }

}
