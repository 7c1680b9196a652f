namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>The formats.</summary>
internal static class FormatCatalog
{
    public static readonly IReadOnlyList<IFormat> All = [new TextFormat()];

    public static IFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
