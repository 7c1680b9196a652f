using WeChatPayLint.ConfigLinter.Formats;
using WeChatPayLint.Documents;
using WeChatPayLint.Integration.Files;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>Findings that were there when the linter came, which are not reported again.</summary>
internal sealed class Baseline
{
    private const int Version = 1;

    private readonly SourceText source;
    private readonly List<Item> items = [];

    private Baseline(SourceText source)
    {
        this.source = source;
    }

    /// <summary>Reads a baseline.</summary>
    public static Baseline Read(string path, string shown)
    {
        try
        {
            var document = Document.Read(SourceText.Decode(shown.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? shown : shown + ".json", File.ReadAllBytes(path)));
            var baseline = new Baseline(document.Source);
            foreach (var entry in document.Root["findings"]?.Value.Items.Where(item => item.IsMapping) ?? [])
            {
                string Text(string name) => entry[name]?.Value.Text ?? "";
                baseline.items.Add(new Item(Text("rule"), Text("path"), Text("fingerprint"), entry["rule"]?.Value.Span ?? entry.Span.Before));
            }

            return baseline;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DocumentException)
        {
            throw new UsageException(($"The baseline '{shown}' cannot be read; write it with wechatpay-lint baseline", $"无法读取基线 “{shown}”；请用 wechatpay-lint baseline 生成"));
        }
    }

    /// <summary>Writes the baseline of what was found.</summary>
    public static string Write(Report report) => JsonText.Of(json => json.Object(null, () =>
    {
        json.WriteNumber("version", Version);
        json.Objects("findings", report.Findings.Where(finding => !finding.File.IsUnreadable), finding =>
        {
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("path", finding.Source.Path);
            json.WriteString("fingerprint", Fingerprint.Of(finding));
        });
    }));

    /// <summary>The file without what the baseline has.</summary>
    public CheckedFile Apply(CheckedFile file)
    {
        var left = new List<Finding>();
        foreach (var finding in file.Findings)
        {
            var print = Fingerprint.Of(finding);
            if (!file.IsUnreadable && items.FirstOrDefault(item => !item.IsUsed && item.Rule == finding.Rule.Id && item.Print == print) is { } item)
            {
                item.IsUsed = true;
            }
            else
            {
                left.Add(finding);
            }
        }

        return file with { Findings = left, Hidden = file.Hidden + file.Findings.Count - left.Count };
    }

    /// <summary>The entries of checked files that were not found any more, as findings in the baseline itself.</summary>
    public CheckedFile? Stale(IReadOnlyCollection<string> checkedPaths, Settled settled)
    {
        var file = new CheckedFile(source, "");
        var findings = items
            .Where(item => !item.IsUsed && checkedPaths.Contains(item.Path))
            .Select(item => new Problem(item.Place, BaselineStale.Message.With(item.Rule, item.Path)))
            .Select(problem => new Finding(RuleCatalog.Find("WXC014")!, settled.LevelOf(RuleCatalog.Find("WXC014")!, problem), problem, file))
            .Where(finding => finding.Level != Level.Off)
            .ToList();
        return findings.Count == 0 ? null : file with { Findings = findings };
    }

    private sealed class Item(string rule, string path, string print, Span place)
    {
        public string Rule => rule;

        public string Path => path;

        public string Print => print;

        public Span Place => place;

        public bool IsUsed { get; set; }
    }
}
