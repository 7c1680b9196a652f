using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>For people: the place, the message, the line with a mark under the value, what mends it, where to read on.</summary>
internal sealed class TextFormat : IFormat
{
    private const string Bold = "\x1b[1m";
    private const string Dim = "\x1b[2m";
    private const string Red = "\x1b[31m";
    private const string Yellow = "\x1b[33m";
    private const string Cyan = "\x1b[36m";
    private const string Reset = "\x1b[0m";

    private static readonly Text RelatedLine = ("see {0}", "参见 {0}");
    private static readonly Text FixLine = ("mend with --fix: {0}", "用 --fix 修复：{0}");
    private static readonly Text ReviewLine = ("mend with --fix --unsafe: {0}", "用 --fix --unsafe 修复：{0}");
    private static readonly Text Nothing = ("{0} checked, nothing to say", "已检查 {0}，没有问题");
    private static readonly Text Summary = ("{0} in {1}: {2}, {3}, {4}", "{1}中有 {0}：{2}，{3}，{4}");
    private static readonly Text Hidden = ("{0} suppressed or in the baseline", "{0} 个已抑制或在基线中");
    private static readonly Text Mended = ("{0} mended", "已修复 {0} 个");
    private static readonly Text Mendable = ("{0} can be mended with --fix", "{0} 个可用 --fix 修复");

    public string Name => "text";

    public void Write(Report report, TextWriter output, bool inColour)
    {
        foreach (var finding in report.Findings)
        {
            Write(finding, report, output, inColour);
        }

        output.WriteLine(SummaryOf(report));
    }

    private static void Write(Finding finding, Report report, TextWriter output, bool inColour)
    {
        string Paint(string colour, string text) => inColour ? colour + text + Reset : text;
        var place = $"{finding.Source.Path}:{finding.Start.Line}:{finding.Start.Column}:";
        var level = NameOf(finding.Level);
        output.WriteLine($"{Paint(Bold, place)} {Paint(ColourOf(finding.Level), level)} {finding.Rule.Id}: {report.In(finding.Problem.Message)}");
        var indent = "  ";
        if (Excerpt.Of(finding) is { } excerpt)
        {
            var number = excerpt.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
            indent = new string(' ', number.Length + 2);
            var mark = "^" + new string('~', Math.Max(0, Width.Of(excerpt.Marked) - 1));
            output.WriteLine($" {Paint(Dim, number + " |")} {excerpt.Before}{excerpt.Marked}{excerpt.After}");
            output.WriteLine($"{indent}{Paint(Dim, "|")} {new string(' ', Width.Of(excerpt.Before))}{Paint(ColourOf(finding.Level), mark)}");
        }

        foreach (var related in finding.Problem.Related.Where(place => !place.IsNone))
        {
            var position = finding.Source.PositionOf(related.Start);
            output.WriteLine($"{indent}{Paint(Dim, "=")} {report.In(RelatedLine.With($"{finding.Source.Path}:{position.Line}:{position.Column}"))}");
        }

        if (finding.Problem.Repairs.FirstOrDefault() is { } repair)
        {
            output.WriteLine($"{indent}{Paint(Dim, "=")} {report.In((repair.IsSafe ? FixLine : ReviewLine).With(repair.Title.In(report.Language)))}");
        }

        output.WriteLine($"{indent}{Paint(Dim, "= " + finding.Rule.HelpLink)}");
        output.WriteLine();
    }

    private static string SummaryOf(Report report)
    {
        var isChinese = report.In(("en", "zh")) == "zh";
        var files = isChinese ? $"{report.Files.Count} 个文件" : Counted(report.Files.Count, "file");
        var count = report.Findings.Count();
        var problems = isChinese ? $"{count} 个问题" : Counted(count, "problem");
        string Of(Level level, string noun, string chinese) => isChinese ? $"{report.Count(level)} 个{chinese}" : Counted(report.Count(level), noun);
        var parts = new List<string>
        {
            count == 0 ? report.In(Nothing.With(files)) : report.In(Summary.With(problems, files, Of(Level.Error, "error", "错误"), Of(Level.Warning, "warning", "警告"), Of(Level.Info, "suggestion", "建议"))),
        };
        Add(report.Mended, Mended);
        Add(report.Findings.Count(finding => finding.Problem.Repairs.FirstOrDefault()?.IsSafe == true), Mendable);
        Add(report.Files.Sum(file => file.Hidden), Hidden);
        return string.Join(isChinese ? "；" : "; ", parts);

        void Add(int number, Text text)
        {
            if (number > 0)
            {
                parts.Add(report.In(text.With(number)));
            }
        }
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string NameOf(Level level) => level.ToString().ToLowerInvariant();

    private static string ColourOf(Level level) => level switch
    {
        Level.Error => Red,
        Level.Warning => Yellow,
        _ => Cyan,
    };
}
