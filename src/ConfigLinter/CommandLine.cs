using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using WeChatPayLint.ConfigLinter.Commands;
using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter;

/// <summary>The command line as a whole: <c>wechatpay-lint [command] …</c>, where <c>check</c> is the command that is meant.</summary>
internal static class CommandLine
{
    private const string Default = "check";

    private static readonly Text OurMistake = (
        "This is our mistake ({0}); report it with the command at {1}",
        "这是我们的错误（{0}）；请附上所用命令在 {1} 报告");

    public static int Run(string[] args, Terminal terminal)
    {
        var speech = CultureInfo.InvariantCulture;
        try
        {
            speech = terminal.LanguageOf(LanguageIn(args));
            var root = Create(terminal, speech);
            var parsed = root.Parse(WithCommand(args, root, terminal));
            if (parsed.Errors.Count > 0)
            {
                foreach (var mistake in Misuse.Of(parsed))
                {
                    terminal.Error.WriteLine("wechatpay-lint: " + mistake.In(speech));
                }

                return ExitCode.Unusable;
            }

            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine("wechatpay-lint: " + e.Reason.In(speech));
            return ExitCode.Unusable;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            terminal.Error.WriteLine("wechatpay-lint: " + OurMistake.With(e.GetType().Name, Tool.Page + "/issues").In(speech));
            if (terminal.Variable("WECHATPAY_LINT_TRACE") == "1")
            {
                terminal.Error.WriteLine(e);
            }

            return ExitCode.InternalError;
        }
    }

    public static RootCommand Create(Terminal terminal, CultureInfo speech)
    {
        string Say(string english, string chinese) => new Text(english, chinese).In(speech);
        var root = new RootCommand(Say("Checks what is configured for WeChat Pay before anyone pays. Without a command it checks the current folder.", "在用户付款之前检查微信支付的设置。不带命令时检查当前文件夹。"))
        {
            new CheckCommand(terminal, speech),
            new ExplainCommand(terminal, speech),
            new RulesCommand(terminal, speech),
            new SchemaCommand(terminal, speech),
            new InitCommand(terminal, speech),
            new BaselineCommand(terminal, speech),
            new CompletionCommand(terminal, speech),
        };
        root.Options.OfType<VersionOption>().Single().Description = Say("Show version information", "显示版本");
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = Say("Show help and usage information", "显示帮助和用法");
        help.Action = speech.Name.StartsWith("zh", StringComparison.Ordinal) ? new HelpInChinese((HelpAction)help.Action!) : help.Action;
        return root;
    }

    // Asked of the words themselves: what is wrong with the rest of them is said in this language.
    private static string? LanguageIn(string[] args) =>
        args.Select((arg, i) => arg.StartsWith("--lang=", StringComparison.Ordinal) ? arg["--lang=".Length..] : arg == "--lang" && i + 1 < args.Length ? args[i + 1] : null).FirstOrDefault(asked => asked is not null);

    // The language may stand before the command, and a word that is neither a command nor anything to check is most likely a misspelt command.
    private static string[] WithCommand(string[] args, RootCommand root, Terminal terminal)
    {
        string[] ownOptions = ["-h", "-?", "/?", "/h", "--help", "--version"];
        if (args is [var first, ..] && (ownOptions.Contains(first) || first.StartsWith('[')))
        {
            return args;
        }

        var at = args is ["--lang", _, ..] ? 2 : args is [var language, ..] && language.StartsWith("--lang=", StringComparison.Ordinal) ? 1 : 0;
        if (at >= args.Length)
        {
            return [Default, .. args];
        }

        if (root.Subcommands.Any(command => command.Name == args[at]))
        {
            return [args[at], .. args[..at], .. args[(at + 1)..]];
        }

        return Misspelt(args[at], root, terminal) is { } meant
            ? throw new UsageException(($"There is no command or file '{args[at]}'; did you mean {meant}?", $"没有命令或文件 “{args[at]}”；是否想写 {meant}？"))
            : [Default, .. args];
    }

    private static string? Misspelt(string word, RootCommand root, Terminal terminal) =>
        word.All(char.IsAsciiLetter) && !Path.Exists(terminal.FullPath(word)) ? Spelling.Nearest(word, root.Subcommands.Select(command => command.Name)) : null;
}
