namespace WeChatPayLint.RulesPage;

/// <summary>The page of all rules, made from the catalogue and nothing else.</summary>
public static class Page
{
    /// <summary>Name of the file at the root of the repository.</summary>
    public const string FileName = "rules.md";

    /// <summary>What to do when the file is not what the catalogue says.</summary>
    public const string Stale = FileName + " is stale: run `dotnet run --project tools/RulesPage` and commit the result.";

    private const string Preamble = """
        <!-- Written by `dotnet run --project tools/RulesPage` from the catalogue in src/Rules; edit the rules, not this page. -->

        # Rules of WeChatPayLint

        What the linter looks for in C# (WXP) and in settings (WXC), why it matters, and where WeChat Pay says so. Every bad example is reported exactly as shown, every good one by no rule at all;
        the tests run them. FAQ numbers are the statements listed [at the end](#statements-of-the-faq).

        A *warning* has no expected false positives and appears in every build. A *suggestion* is likely but not certain: editors show it, a build's output does not.
        A *safe* fix keeps every behaviour its author can have wanted, and [one command](#mending-in-bulk) applies it to a whole solution. A fix that *needs review* is a lightbulb
        whose title says so.

        Messages are English; where the compiler speaks Chinese (`-p:PreferredUILang=zh-CN`, `DOTNET_CLI_UI_LANGUAGE=zh-Hans`, a Chinese Visual Studio) they are Chinese.
        编译器使用中文时，提示信息也是中文；每条规则下方的引用段落是其中文说明。

        ## Severity and suppression

        One place in the code:

        ```csharp
        #pragma warning disable WXP102 // the price list is kept in fen
        data.SetValue("total_fee", price);
        #pragma warning restore WXP102
        ```

        One member or type, with the reason beside it:

        ```csharp
        [SuppressMessage("WeChatPay", "WXP102", Justification = "The price list is kept in fen.")]
        ```

        A folder, in `.editorconfig`. The severities are `error`, `warning`, `suggestion`, `silent`, `none` and `default`; the last line sets all rules at once, and a line with an id wins over it:

        ```ini
        [*.cs]
        dotnet_diagnostic.WXP102.severity = error
        dotnet_diagnostic.WXP135.severity = none
        dotnet_analyzer_diagnostic.category-WeChatPay.severity = suggestion
        ```

        Every project below a folder, in `.globalconfig`:

        ```ini
        is_global = true
        dotnet_diagnostic.WXP135.severity = none
        ```

        One project, in the project file (or all of them, in `Directory.Build.props`):

        ```xml
        <PropertyGroup>
          <NoWarn>$(NoWarn);WXP135</NoWarn>
          <WarningsAsErrors>$(WarningsAsErrors);WXP101;WXP102</WarningsAsErrors>
        </PropertyGroup>
        ```

        Generated code is never looked at.

        ## Settings and suppression

        The WXC rules are asked by `wechatpay-lint`. One value in the file, with the reason, on its line or the line above; above a name, everything under it:

        ```yaml
        paymentDirectories:
          - https://10.0.0.8/pay/   # wechatpay-lint: ignore[WXC103] only reachable over the dedicated line
        ```

        One rule for a run, `--severity WXC107=off`, or for a folder in `.wechatpay-lint.yaml`:

        ```yaml
        severity:
          WXC107: off
          WXC102: error
        ```

        `--no-suppressions` reports what comments suppress, and a comment that suppresses nothing is reported too.

        ## Mending in bulk

        All safe fixes of a project or solution, and nothing else:

        ```shell
        dotnet format analyzers --diagnostics __SAFE__
        wechatpay-lint --fix
        ```

        """;

    /// <summary>The page as Markdown, with line feeds, ending with one.</summary>
    public static string Render(IReadOnlyList<Rule> rules) => string.Join('\n', (string[])[.. Lines(rules)]).TrimEnd('\n') + "\n";

    private static IEnumerable<string> Lines(IReadOnlyList<Rule> rules) =>
    [
        Preamble.ReplaceLineEndings("\n").Replace("__SAFE__", string.Join(' ', rules.Where(rule => rule.HasSafeRepair && rule.Subject == Subject.Code).Select(rule => rule.Id))),
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
