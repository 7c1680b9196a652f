using System.CommandLine;
using System.Globalization;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary>The options of the commands that check.</summary>
internal sealed class CheckOptions
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> paths;
    private readonly Option<string[]> severity;
    private readonly Option<string[]> exclude;
    private readonly Option<bool> noSuppressions;
    private readonly Option<string> stdinFilename;
    private readonly Option<string> config;
    private readonly Option<bool> noConfig;
    private readonly Option<string> language;

    /// <summary>The options, described in a language.</summary>
    public CheckOptions(CultureInfo speech)
    {
        string Say(string english, string chinese) => new Text(english, chinese).In(speech);
        paths = new("paths") { Description = Say("Files, folders and globs; the current folder without any; - for standard input", "文件、文件夹和通配符；省略时为当前文件夹；- 表示标准输入"), Arity = ArgumentArity.ZeroOrMore };
        severity = new("--severity") { Description = Say("Severity of a rule, as in WXC107=off; off, info, warning or error; can be repeated", "规则的严重级别，例如 WXC107=off；可为 off、info、warning 或 error；可重复"), HelpName = "RULE=LEVEL" };
        exclude = new("--exclude") { Description = Say("Glob of files that folders leave out; can be repeated", "在文件夹中排除的文件通配符；可重复"), HelpName = "GLOB" };
        noSuppressions = new("--no-suppressions") { Description = Say("Report what comments suppress", "也报告被注释屏蔽的问题") };
        stdinFilename = new("--stdin-filename") { Description = Say("Name that standard input is reported and read under", "标准输入所用的文件名"), HelpName = "PATH", DefaultValueFactory = _ => "wechatpay.yaml" };
        config = new("--config") { Description = Say($"Configuration to use instead of the nearest {Configuration.FileName}", $"使用此配置文件，而不是最近的 {Configuration.FileName}"), HelpName = "PATH" };
        noConfig = new("--no-config") { Description = Say($"Look for no {Configuration.FileName}", $"不查找 {Configuration.FileName}") };
        language = LanguageOption(speech);
    }

    /// <summary>The option for the language of the messages.</summary>
    public static Option<string> LanguageOption(CultureInfo speech)
    {
        var option = new Option<string>("--lang") { Description = new Text("Language of the messages; from the environment by default", "提示信息的语言；默认由环境决定").In(speech) };
        option.AcceptOnlyFromAmong("en", "zh");
        return option;
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        foreach (var option in new Option[] { severity, exclude, noSuppressions, stdinFilename, config, noConfig, language })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was asked for, over what the configuration says.</summary>
    public CheckRequest Read(ParseResult parsed, Terminal terminal)
    {
        var asked = parsed.GetValue(paths) is { Length: > 0 } some ? some : ["."];
        if (asked.FirstOrDefault(path => path.StartsWith('-') && path != StandardInput) is { } option)
        {
            throw new UsageException(($"'{option}' is not an option known here; try --help", $"未知选项 “{option}”；请查看 --help"));
        }

        var configuration = Configuration.Find(parsed.GetValue(config), !parsed.GetValue(noConfig), terminal);
        foreach (var given in parsed.GetValue(severity) ?? [])
        {
            var (id, level) = given.Split('=') is [var left, var right] ? (left, right) : throw new UsageException(($"--severity takes RULE=LEVEL, not '{given}'", $"--severity 的形式是 RULE=LEVEL，而不是 “{given}”"));
            configuration.Levels[Configuration.RuleNamed(id, "--severity")] = Configuration.LevelNamed(level, "--severity");
        }

        return new CheckRequest(
            configuration,
            new Settled(configuration.Levels) { HonoursSuppressions = configuration.HonoursSuppressions && !parsed.GetValue(noSuppressions) },
            [.. asked.Where(path => path != StandardInput)],
            asked.Contains(StandardInput) ? parsed.GetValue(stdinFilename) : null,
            [.. configuration.Exclude, .. parsed.GetValue(exclude) ?? []],
            terminal.LanguageOf(parsed.GetValue(language) ?? configuration.Language));
    }
}
