using System.CommandLine;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary>The options of the commands that check.</summary>
internal sealed class CheckOptions
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> paths = new("paths")
    {
        Description = "Files, folders and globs; the current folder without any; - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> severity = new("--severity") { Description = "Severity of a rule, as in WXC107=off; off, info, warning or error; can be repeated", HelpName = "RULE=LEVEL" };
    private readonly Option<string[]> exclude = new("--exclude") { Description = "Glob of files that folders leave out; can be repeated", HelpName = "GLOB" };
    private readonly Option<bool> noSuppressions = new("--no-suppressions") { Description = "Report what comments suppress" };
    private readonly Option<string> stdinFilename = new("--stdin-filename") { Description = "Name that standard input is reported and read under", HelpName = "PATH", DefaultValueFactory = _ => "wechatpay.yaml" };
    private readonly Option<string> config = new("--config") { Description = $"Configuration to use instead of the nearest {Configuration.FileName}", HelpName = "PATH" };
    private readonly Option<bool> noConfig = new("--no-config") { Description = $"Look for no {Configuration.FileName}" };
    private readonly Option<string> language = LanguageOption();

    /// <summary>The option for the language of the messages.</summary>
    public static Option<string> LanguageOption()
    {
        var option = new Option<string>("--lang") { Description = "Language of the messages; from the environment by default" };
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
