using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>The form that MSBuild's Exec task takes for warnings and errors of its own; a suggestion is a line like any other. https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks</summary>
internal sealed class MSBuildFormat : IFormat
{
    public string Name => "msbuild";

    public void Write(Report report, TextWriter output, bool inColour)
    {
        foreach (var finding in report.Findings)
        {
            var category = finding.Level switch { Level.Error => "error", Level.Warning => "warning", _ => "info" };
            output.WriteLine($"{finding.Source.Path}({finding.Start.Line},{finding.Start.Column}): {category} {finding.Rule.Id}: {report.In(finding.Problem.Message)} ({finding.Rule.HelpLink})");
        }
    }
}
