using System.Text.Json;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>For programs. <c>version</c> is raised when something is taken away or changes its meaning; lines and columns count from 1, columns in UTF-16 code units.</summary>
internal sealed class JsonFormat : IFormat
{
    private const int Version = 1;

    public string Name => "json";

    public void Write(Report report, TextWriter output, bool inColour) => output.Write(JsonText.Of(json => json.Object(null, () =>
    {
        json.WriteNumber("version", Version);
        json.Object("tool", () =>
        {
            json.WriteString("name", Tool.Name);
            json.WriteString("version", Tool.Version);
        });
        json.Objects("findings", report.Findings, finding => Write(finding, report, json));
        json.Object("summary", () =>
        {
            json.WriteNumber("files", report.Files.Count);
            json.WriteNumber("errors", report.Count(Level.Error));
            json.WriteNumber("warnings", report.Count(Level.Warning));
            json.WriteNumber("infos", report.Count(Level.Info));
            json.WriteNumber("hidden", report.Files.Sum(file => file.Hidden));
            json.WriteNumber("mended", report.Mended);
        });
    })));

    private static void Write(Finding finding, Report report, Utf8JsonWriter json)
    {
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteString("level", finding.Level.ToString().ToLowerInvariant());
        json.WriteString("message", report.In(finding.Problem.Message));
        json.WriteString("path", finding.Source.Path);
        Write(finding.Source, finding.Problem.Span, json);
        json.WriteString("helpUri", finding.Rule.HelpLink);
        json.Objects("related", finding.Problem.Related.Where(place => !place.IsNone), place => Write(finding.Source, place, json));
        json.Objects("fixes", finding.Problem.Repairs, repair =>
        {
            json.WriteString("title", report.In(repair.Title));
            json.WriteBoolean("safe", repair.IsSafe);
            json.Objects("edits", repair.Edits, edit =>
            {
                Write(finding.Source, edit.Span, json);
                json.WriteString("newText", Fixer.Written(edit));
            });
        });
    }

    private static void Write(SourceText source, Span place, Utf8JsonWriter json)
    {
        var (start, end) = (source.PositionOf(place.Start), source.PositionOf(place.End));
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
