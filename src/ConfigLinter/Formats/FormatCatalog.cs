namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>The formats.</summary>
internal static class FormatCatalog
{
    public static readonly IReadOnlyList<IFormat> All =
    [
        new TextFormat(), new JsonFormat(), new SarifFormat(), new GitHubFormat(), new MSBuildFormat(), new JUnitFormat(), new GitLabFormat(),
    ];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    public static IFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
