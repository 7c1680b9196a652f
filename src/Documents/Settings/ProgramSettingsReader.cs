using WeChatPayLint.Integration;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Finds the payment sections of a program's <c>appsettings.json</c>.</summary>
internal static class ProgramSettingsReader
{
    public static IReadOnlyList<Merchant> Read(Document document) => [];
}
