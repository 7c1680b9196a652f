using System.CommandLine;
using System.Globalization;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>explain</c>: what a rule is about, where it comes from, how it looks and how it is mended.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Terminal terminal;
    private readonly Argument<string> id;
    private readonly Option<string> language;

    public ExplainCommand(Terminal terminal, CultureInfo speech)
        : base("explain", new Text("Explains a rule, those about C# code too", "解释一条规则，包括检查 C# 代码的规则").In(speech))
    {
        this.terminal = terminal;
        id = new("rule") { HelpName = "RULE", Description = new Text("Id of a rule, such as WXC102", "规则编号，例如 WXC102").In(speech) };
        language = CheckOptions.LanguageOption(speech);
        id.CompletionSources.Add(_ => RuleCatalog.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)));
        Arguments.Add(id);
        Options.Add(language);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var name = parsed.GetValue(id)!;
        var rule = RuleCatalog.Find(name) ?? throw new UsageException(Unknown(name));
        foreach (var line in Lines(rule, terminal.LanguageOf(parsed.GetValue(language))))
        {
            terminal.Output.WriteLine(line);
        }

        return ExitCode.Clean;
    }

    private static IEnumerable<string> Lines(Rule rule, CultureInfo culture)
    {
        string In(Text text) => text.In(culture);
        var severity = rule.Severity switch { Severity.Warning => In(("warning", "警告")), Severity.Info => In(("suggestion", "建议")), _ => In(("off", "关闭")) };
        return
        [
            $"{rule.Id} {In(rule.Title)} ({severity})",
            "",
            In(rule.Why),
            "",
            .. Example(In(("Bad", "错误")), rule.Bad),
            .. Example(In(("Good", "正确")), rule.Good),
            In(("Fix: ", "修复：")) + In(rule.Fix),
            .. string.IsNullOrEmpty(rule.Silence.English) ? [] : new[] { In(("Left alone: ", "不报告：")) + In(rule.Silence) },
            "",
            .. rule.Sources.Select(source => source.IsFaq ? $"FAQ {source.Title}: {In(source.Says)}" : $"{source.Title}: {source.Address}"),
            rule.HelpLink,
        ];
    }

    private static IEnumerable<string> Example(string heading, string text) =>
        text.Length == 0 ? [] : [heading + ":", "", .. text.Replace("[|", "").Replace("|]", "").Split('\n').Select(line => "    " + line.TrimEnd('\r')), ""];

    private static Text Unknown(string name) => Spelling.Nearest(name, RuleCatalog.All.Select(known => known.Id)) is { } near
        ? ($"There is no rule '{name}'; did you mean {near}?", $"没有规则 “{name}”；是否想写 {near}？")
        : ($"There is no rule '{name}'; wechatpay-lint rules lists those about settings", $"没有规则 “{name}”；可用 wechatpay-lint rules 列出设置文件的规则");
}
