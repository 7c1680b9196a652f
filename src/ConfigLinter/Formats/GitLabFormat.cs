using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>GitLab's code quality report. https://docs.gitlab.com/ci/testing/code_quality/</summary>
internal sealed class GitLabFormat : IFormat
{
    public string Name => "gitlab";

    public void Write(Report report, TextWriter output, bool inColour) => output.Write(JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var finding in report.Findings)
        {
            json.Object(null, () =>
            {
                json.WriteString("description", report.In(finding.Problem.Message));
                json.WriteString("check_name", finding.Rule.Id);
                json.WriteString("fingerprint", Fingerprint.Of(finding));
                json.WriteString("severity", finding.Level switch { Level.Error => "critical", Level.Warning => "major", _ => "info" });
                json.Object("location", () =>
                {
                    json.WriteString("path", finding.Source.Path);
                    json.Object("lines", () => json.WriteNumber("begin", finding.Start.Line));
                });
            });
        }

        json.WriteEndArray();
    }));
}
