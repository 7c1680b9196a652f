using System.CommandLine;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>check</c>: finds mistakes in settings.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Terminal terminal;

    private readonly Argument<string[]> paths = new("paths")
    {
        Description = "Files, folders and globs; the current folder without any; - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> failOn = new("--fail-on") { Description = "The least level that makes the exit code 1", DefaultValueFactory = _ => "warning" };
    private readonly Option<string> language = LanguageOption();

    public CheckCommand(Terminal terminal)
        : base("check", "Finds mistakes in wechatpay.yaml and appsettings.json (the default command)")
    {
        this.terminal = terminal;
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "never");
        Arguments.Add(paths);
        Options.Add(failOn);
        Options.Add(language);
        SetAction(Run);
    }

    /// <summary>The option for the language of the messages.</summary>
    public static Option<string> LanguageOption()
    {
        var option = new Option<string>("--lang") { Description = "Language of the messages; from the environment by default" };
        option.AcceptOnlyFromAmong("en", "zh");
        return option;
    }

    private int Run(ParseResult parsed)
    {
        var inputs = Discovery.Find(parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."], terminal);
        var checker = new Checker(Settled.Default, path => new FileSurroundings(path, terminal.Now));
        var report = new Report([.. inputs.Select(path => checker.CheckFile(path, terminal.Shown(path)))], terminal.LanguageOf(parsed.GetValue(language)));
        new TextFormat().Write(report, terminal.Output, inColour: false);
        return ExitOf(report, parsed.GetValue(failOn)!);
    }

    private static int ExitOf(Report report, string least)
    {
        if (report.Files.Any(file => file.IsUnreadable))
        {
            return ExitCode.Unusable;
        }

        var level = least switch { "error" => Level.Error, "warning" => Level.Warning, "info" => Level.Info, _ => Level.Error + 1 };
        return report.Findings.Any(finding => finding.Level >= level) ? ExitCode.Findings : ExitCode.Clean;
    }
}
