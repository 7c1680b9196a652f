using WeChatPayLint.Generation.Presets;
using WeChatPayLint.Options;

namespace WeChatPayLint.Generation.RulesPage;

/// <summary>What stands before the rules: how to read the page, and how users control what is reported.</summary>
internal static class Introduction
{
    private const string Written = """
        <!-- __NOTICE__ -->

        # Rules of WeChatPayLint

        What the linter looks for in C# (WXP) and in settings (WXC), why it matters, and where WeChat Pay says so. Every bad example is reported exactly as shown, every good one by no rule at all;
        the tests run them. FAQ numbers are the statements listed [at the end](#statements-of-the-faq).

        A *warning* has no expected false positives and appears in every build. A *suggestion* is likely but not certain: editors show it, a build's output does not.
        A *safe* fix keeps every behaviour its author can have wanted, and [one command](#mending-in-bulk) applies it to a whole solution. A fix that *needs review* is a lightbulb
        whose title says so.

        Messages are English; where the compiler speaks Chinese (`-p:PreferredUILang=zh-CN`, `DOTNET_CLI_UI_LANGUAGE=zh-Hans`, a Chinese Visual Studio) they are Chinese,
        and [`wechatpaylint.language`](#options) settles it for a repository.
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

        ## All rules at once

        One property of the project, of all projects in `Directory.Build.props`, or of one build (`dotnet build -p:WeChatPayLintMode=Strict`):

        ```xml
        <PropertyGroup>
          <WeChatPayLintMode>Strict</WeChatPayLintMode>
        </PropertyGroup>
        ```

        | Value | What it does |
        |---|---|
        __PRESETS__

        The property adds a file of the package's to the compiler's global configuration, at a level below yours: what you say of a rule by its id, in any of the ways above, wins over it; the line for all rules does not.
        `Strict` makes no warnings of the rules that are off by default: they are debatable, and a build that warns of what is debatable is soon not read. It does not touch
        warnings, so that in tests they stay suggestions and `WarningsAsErrors` decides what is an error; what it raises is raised in tests too, unless [`wechatpaylint.test_code`](#options) is `none`.
        An unknown value is reported as [WXP001](#wxp001) and changes nothing.

        ## Options

        None has to be set. They stand beside severities, in `.editorconfig` for the files of a section or in `.globalconfig` for all; `.editorconfig` wins:

        ```ini
        [*.cs]
        wechatpaylint.language = zh
        [tests/**.cs]
        wechatpaylint.test_code = none
        ```

        __OPTIONS__An option or a value that is not known is reported as [WXP001](#wxp001).

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

    /// <summary>The text, with what the catalogue says put in.</summary>
    public static string Of(IReadOnlyList<Rule> rules) => Written.ReplaceLineEndings("\n")
        .Replace("__NOTICE__", GeneratedFile.Notice)
        .Replace("__SAFE__", string.Join(' ', rules.Where(rule => rule.HasSafeRepair && rule.Subject == Subject.Code).Select(rule => rule.Id)))
        .Replace("__OPTIONS__", string.Concat(LinterOptions.All.SelectMany(Table).Select(line => line + "\n")))
        .Replace("__PRESETS__", string.Join('\n', Preset.All.Select(preset => $"| `{preset.Name}` | {preset.Says} |")));

    // The first value is the one in force where nothing is said.
    private static IEnumerable<string> Table(LinterOption option) =>
    [
        $"**`{option.Key}`.** {Markdown.Plain(option.Says.English)} {Markdown.Plain(option.Says.Chinese)}",
        "",
        "| Value | | |",
        "|---|---|---|",
        .. option.Values.Select((value, i) => $"| {Shown(value.Written)}{(i == 0 ? " (default)" : "")} | {Markdown.Plain(value.Says.English)} | {Markdown.Plain(value.Says.Chinese)} |"),
        "",
    ];

    private static string Shown(string value) => value.Length == 0 ? "empty" : $"`{value}`";
}
