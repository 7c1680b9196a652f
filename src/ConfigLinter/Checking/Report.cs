using System.Globalization;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>What a run found, for the formats to write.</summary>
/// <param name="Files">The files in the order they were checked.</param>
/// <param name="Language">The language of the messages.</param>
internal sealed record Report(IReadOnlyList<CheckedFile> Files, CultureInfo Language)
{
    /// <summary>How many problems were mended in this run.</summary>
    public int Mended { get; init; }

    public IEnumerable<Finding> Findings => Files.SelectMany(file => file.Findings);

    public int Count(Level level) => Findings.Count(finding => finding.Level == level);

    public string In(Text text) => text.In(Language);
}
