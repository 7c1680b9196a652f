using System.Text.RegularExpressions;
using WeChatPayLint.Documents;
using WeChatPayLint.Integration;
using WeChatPayLint.Integration.Files;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>Comments that suppress: <c># wechatpay-lint: ignore[WXC102] reason</c>, on the line, on the line above, above a name for everything under it.</summary>
internal static partial class Suppressions
{
    /// <summary>The file without what its comments suppress, and with what is wrong with the comments.</summary>
    public static CheckedFile Apply(CheckedFile file, Settled settled)
    {
        if (file.Document is not { Comments.Count: > 0 } document)
        {
            return file;
        }

        var problems = new List<(string Rule, Problem Problem)>();
        var marks = document.Comments.Where(comment => document.Source[comment].Contains(Comment.Mark, StringComparison.Ordinal)).SelectMany(comment => Read(document, comment, problems)).ToList();
        var hidden = file.Findings.Where(finding => marks.Count(mark => mark.Hides(finding)) > 0).ToList();
        problems.AddRange(marks
            .Where(mark => !mark.IsUsed && settled.IsOn(mark.Rule))
            .Select(mark => ("WXC011", new Problem(mark.Place, SuppressionUnused.Message.With(mark.Rule.Id)))));
        var added = problems
            .Select(problem => (Rule: RuleCatalog.Find(problem.Rule)!, problem.Problem))
            .Select(problem => new Finding(problem.Rule, settled.LevelOf(problem.Rule, problem.Problem), problem.Problem, file))
            .Where(finding => finding.Level != Level.Off);
        return file with { Findings = [.. file.Findings.Except(hidden).Concat(added).OrderBy(finding => finding.Problem.Span.Start)], Hidden = file.Hidden + hidden.Count };
    }

    private static IEnumerable<Mark> Read(Document document, Span comment, List<(string, Problem)> problems)
    {
        var text = document.Source[comment];
        var start = text.IndexOf(Comment.Mark, StringComparison.Ordinal);
        var match = Form().Match(text, start);
        Span Place(int from, int length) => new(comment.Document, comment.Start + from, length);
        if (!match.Success)
        {
            problems.Add(("WXC012", new Problem(Place(start, text.Length - start), SuppressionUnknown.Malformed)));
            return [];
        }

        if (match.Groups["reason"].Value.Trim().Length == 0)
        {
            problems.Add(("WXC013", new Problem(Place(match.Index, match.Groups["reason"].Index - match.Index), SuppressionWithoutReason.Message)));
        }

        var scope = match.Groups["file"].Success ? new Span(comment.Document, 0, document.Source.Text.Length) : ScopeOf(document, comment);
        var marks = new List<Mark>();
        foreach (Match id in Id().Matches(match.Groups["rules"].Value))
        {
            var place = Place(match.Groups["rules"].Index + id.Index, id.Length);
            if (RuleCatalog.Find(id.Value) is SettingsRule or SettingUnknown or SettingOfWrongKind)
            {
                marks.Add(new Mark(RuleCatalog.Find(id.Value)!, place, scope));
            }
            else
            {
                problems.Add(("WXC012", new Problem(place, SuppressionUnknown.UnknownRule.With(id.Value))));
            }
        }

        return marks;
    }

    // A comment behind something is for its line, one by itself for the next line that is not a comment; a name on that line brings its value.
    private static Span ScopeOf(Document document, Span comment)
    {
        var source = document.Source;
        var number = source.PositionOf(comment.Start).Line;
        var isBehind = source.Text.AsSpan(source.LineAt(number).Start, comment.Start - source.LineAt(number).Start).Trim().Length > 0;
        while (!isBehind && ++number < source.LineCount && IsCommentOrEmpty(source, number))
        {
        }

        var line = source.LineAt(Math.Min(number, source.LineCount));
        var end = Math.Max(line.End, EndOfValues(document.Root, line));
        return new Span(source, line.Start, end - line.Start);
    }

    private static bool IsCommentOrEmpty(SourceText source, int number)
    {
        var line = source[source.LineAt(number)].Trim();
        return line.Length == 0 || line[0] == '#' || line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("/*", StringComparison.Ordinal);
    }

    private static int EndOfValues(Node node, Span line) => node.IsMapping
        ? node.Entries.Select(entry => EndOf(entry, line)).DefaultIfEmpty(0).Max()
        : node.Items.Where(item => item.Span.End >= line.Start && item.Span.Start <= line.End).Select(item => EndOfValues(item, line)).DefaultIfEmpty(0).Max();

    private static int EndOf(Entry entry, Span line)
    {
        if (entry.Key.Span.Start >= line.Start && entry.Key.Span.Start <= line.End)
        {
            return entry.Value.Span.Start >= entry.Key.Span.Start ? entry.Value.Span.End : 0;
        }

        return entry.Key.Span.Start < line.Start && entry.Value.Span.End >= line.Start && entry.Value.Span.Start <= line.End ? EndOfValues(entry.Value, line) : 0;
    }

    [GeneratedRegex(@"wechatpay-lint:\s*ignore(?<file>-file)?\[(?<rules>[^\]]+)\](?<reason>.*?)(\*/)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"[^\s,]+", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    private sealed class Mark(Rule rule, Span place, Span scope)
    {
        public Rule Rule => rule;

        public Span Place => place;

        public bool IsUsed { get; private set; }

        public bool Hides(Finding finding)
        {
            var hides = finding.Rule == rule && scope.Contains(finding.Problem.Span.Before);
            IsUsed |= hides;
            return hides;
        }
    }
}
