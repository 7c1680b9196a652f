using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>Annotations of GitHub Actions. https://docs.github.com/actions/reference/workflow-commands-for-github-actions</summary>
internal sealed class GitHubFormat : IFormat
{
    public string Name => "github";

    public void Write(Report report, TextWriter output, bool inColour)
    {
        foreach (var finding in report.Findings)
        {
            var command = finding.Level switch { Level.Error => "error", Level.Warning => "warning", _ => "notice" };
            var (start, end) = (finding.Start, finding.End);
            // A column counts only where the annotation is on one line.
            var columns = start.Line == end.Line ? $",col={start.Column},endColumn={end.Column}" : "";
            output.WriteLine($"::{command} file={Property(finding.Source.Path)},line={start.Line},endLine={end.Line}{columns},title={Property(finding.Rule.Id)}::{Data(report.In(finding.Problem.Message))}");
        }
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
