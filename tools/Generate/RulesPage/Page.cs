namespace WeChatPayLint.Generation.RulesPage;

/// <summary>The page of all rules, made from the catalogue and nothing else.</summary>
public static class Page
{
    /// <summary>Name of the file at the root of the repository.</summary>
    public const string FileName = "rules.md";

    /// <summary>The page as Markdown, with line feeds, ending with one.</summary>
    public static string Render(IReadOnlyList<Rule> rules) => string.Join('\n', (string[])[.. Lines(rules)]).TrimEnd('\n') + "\n";

    private static IEnumerable<string> Lines(IReadOnlyList<Rule> rules) =>
    [
        Introduction.Of(rules),
        .. BesideOthers.Lines(),
        "## Index",
        "",
        .. Family.Of(rules).SelectMany(pair => Index(pair.Family, pair.Rules)),
        .. Family.Of(rules).SelectMany(pair => (string[])[$"## {pair.Family.Title.English} · {pair.Family.Title.Chinese}", "", .. pair.Rules.SelectMany(Section.Of)]),
        .. Statements(rules),
    ];

    private static IEnumerable<string> Index(Family family, IReadOnlyList<Rule> rules) =>
    [
        $"**{family.Title.English} · {family.Title.Chinese}**",
        "",
        "| Rule | Title | 标题 | Severity | Fix |",
        "|---|---|---|---|---|",
        .. rules.Select(rule => $"| {LinkTo(rule)} | {Markdown.Plain(rule.Title.English)} | {Markdown.Plain(rule.Title.Chinese)} | {Markdown.NameOf(rule.Severity)} | {Markdown.FixOf(rule)} |"),
        "",
    ];

    private static IEnumerable<string> Statements(IReadOnlyList<Rule> rules)
    {
        var cited = rules
            .SelectMany(rule => rule.Sources.Where(source => source.IsFaq).Select(source => (source, rule)))
            .GroupBy(pair => pair.source.Title, StringComparer.Ordinal)
            .OrderBy(statement => statement.Key, StringComparer.Ordinal);
        return
        [
            "## Statements of the FAQ",
            "",
            $"What {Markdown.Link("WeChat Pay's JSAPI FAQ", rules.SelectMany(rule => rule.Sources).First(source => source.IsFaq).Address)} says, in our words, and the rules that hold code to it.",
            "",
            "| Statement | What it says | 内容 | Rules |",
            "|---|---|---|---|",
            .. cited.Select(statement => $"| {statement.Key} | {Says(statement, text => text.English, "; ")} | {Says(statement, text => text.Chinese, "；")} | {Citing(statement)} |"),
        ];
    }

    private static string Says(IEnumerable<(Source Source, Rule Rule)> statement, Func<Text, string> wording, string separator) =>
        Markdown.Plain(string.Join(separator, statement.Select(pair => wording(pair.Source.Says)).Distinct()));

    private static string Citing(IEnumerable<(Source Source, Rule Rule)> statement) => string.Join(", ", statement.Select(pair => LinkTo(pair.Rule)).Distinct());

    private static string LinkTo(Rule rule) => Markdown.Link(rule.Id, "#" + Anchor.NameOf(rule));
}
