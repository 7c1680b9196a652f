namespace WeChatPayLint.Generation.RulesPage;

/// <summary>The section for projects that have other analyzers too.</summary>
internal static class BesideOthers
{
    /// <summary>Its lines.</summary>
    public static IEnumerable<string> Lines() =>
    [
        "## Beside other analyzers",
        "",
        "With Microsoft.CodeAnalysis.NetAnalyzers, Meziantou.Analyzer, Roslynator.Analyzers and SonarAnalyzer.CSharp in the same project, some lines have two messages. These are the rules that meet, as measured over the examples of this page and the sample shops:",
        "",
        "| Ours | Theirs | What differs | 区别 |",
        "|---|---|---|---|",
        .. Neighbour.All.Select(Row),
        "",
        "Our fixes raise no warning of theirs at default severities, but one: where a certificate callback was a method of its own, S1144 and S1172 say that nobody uses it any more. What they fix in right code, no rule of ours reports; tests hold both. Keys of WeChat Pay (WXP501, WXP502, WXP505) are seen by none of them: S2068 and S6418 look for words such as *password* and *secret*.",
        "",
    ];

    private static string Row(Neighbour neighbour) =>
        $"| {string.Join(", ", neighbour.Ours.Select(id => Markdown.Link(id, "#" + id.ToLowerInvariant())))} | {string.Join(", ", neighbour.Theirs)} | {Markdown.Plain(neighbour.Differs.English)} | {Markdown.Plain(neighbour.Differs.Chinese)} |";
}
