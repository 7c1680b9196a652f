using System.Text.Json;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>SARIF 2.1.0, as code scanning takes it; valid when nothing was found too. https://docs.oasis-open.org/sarif/sarif/v2.1.0/</summary>
internal sealed class SarifFormat : IFormat
{
    private static readonly IReadOnlyList<Rule> Rules = RuleCatalog.OfSettings;

    public string Name => "sarif";

    public void Write(Report report, TextWriter output, bool inColour) => output.Write(JsonText.Of(json => json.Object(null, () =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.Objects("runs", [report], _ =>
        {
            json.Object("tool", () => json.Object("driver", () =>
            {
                json.WriteString("name", Tool.Name);
                json.WriteString("semanticVersion", Tool.Version);
                json.WriteString("informationUri", Tool.Page);
                json.Objects("rules", Rules, rule => Write(rule, report, json));
            }));
            json.WriteString("columnKind", "utf16CodeUnits");
            json.Objects("results", report.Findings, finding => Write(finding, report, json));
        });
    })));

    private static void Write(Rule rule, Report report, Utf8JsonWriter json)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.Object("shortDescription", () => json.WriteString("text", report.In(rule.Title)));
        json.Object("fullDescription", () => json.WriteString("text", report.In(rule.Why)));
        json.Object("help", () => json.WriteString("text", report.In(rule.Fix)));
        json.WriteString("helpUri", rule.HelpLink);
        json.Object("defaultConfiguration", () => json.WriteString("level", LevelOf(Settled.LevelOf(rule.Severity))));
    }

    private static void Write(Finding finding, Report report, Utf8JsonWriter json)
    {
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", Rules.ToList().IndexOf(finding.Rule));
        json.WriteString("level", LevelOf(finding.Level));
        json.Object("message", () => json.WriteString("text", report.In(finding.Problem.Message)));
        json.Objects("locations", [finding.Problem.Span], place => WriteLocation(finding.Source, place, json));
        if (finding.Problem.Related.Any(place => !place.IsNone))
        {
            json.Objects("relatedLocations", finding.Problem.Related.Where(place => !place.IsNone), place => WriteLocation(finding.Source, place, json));
        }

        if (finding.Problem.Repairs.Count > 0)
        {
            json.Objects("fixes", finding.Problem.Repairs, repair => Write(repair, finding.Source, report, json));
        }

        json.Object("partialFingerprints", () => json.WriteString("wechatpayLint/v1", Fingerprint.Of(finding)));
    }

    // What has to be looked at says so in its title.
    private static void Write(Repair repair, SourceText source, Report report, Utf8JsonWriter json)
    {
        json.Object("description", () => json.WriteString("text", report.In(repair.Title)));
        json.Objects("artifactChanges", [repair], _ =>
        {
            WriteArtifact(source, json);
            json.Objects("replacements", repair.Edits, edit =>
            {
                WriteRegion("deletedRegion", source, edit.Span, json);
                json.Object("insertedContent", () => json.WriteString("text", Fixer.Written(edit)));
            });
        });
    }

    private static void WriteLocation(SourceText source, Span place, Utf8JsonWriter json) => json.Object("physicalLocation", () =>
    {
        WriteArtifact(source, json);
        WriteRegion("region", source, place, json);
    });

    private static void WriteArtifact(SourceText source, Utf8JsonWriter json) =>
        json.Object("artifactLocation", () => json.WriteString("uri", Uri.EscapeDataString(source.Path).Replace("%2F", "/")));

    private static void WriteRegion(string name, SourceText source, Span place, Utf8JsonWriter json)
    {
        var (start, end) = (source.PositionOf(place.Start), source.PositionOf(place.End));
        json.Object(name, () =>
        {
            json.WriteNumber("startLine", start.Line);
            json.WriteNumber("startColumn", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
        });
    }

    private static string LevelOf(Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning => "warning",
        Level.Info => "note",
        _ => "none",
    };
}
