using System.CommandLine;
using WeChatPayLint.ConfigLinter.Commands;

namespace WeChatPayLint.ConfigLinter;

/// <summary>The command line as a whole: <c>wechatpay-lint [command] …</c>, where <c>check</c> is the command that is meant.</summary>
internal static class CommandLine
{
    private const string Default = "check";

    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            var root = Create(terminal);
            var parsed = root.Parse(WithCommand(args, root));
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors)
                {
                    terminal.Error.WriteLine("wechatpay-lint: " + error.Message);
                }

                terminal.Error.WriteLine(new Text("Try 'wechatpay-lint --help'.", "请查看 “wechatpay-lint --help”。").In(terminal.LanguageOf(LanguageIn(args))));
                return ExitCode.Unusable;
            }

            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine("wechatpay-lint: " + e.Reason.In(terminal.LanguageOf(LanguageIn(args))));
            return ExitCode.Unusable;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            terminal.Error.WriteLine($"wechatpay-lint: This is our mistake ({e.GetType().Name}); report it with the command at https://github.com/wechatpaylint/wechatpaylint/issues");
            if (terminal.Variable("WECHATPAY_LINT_TRACE") == "1")
            {
                terminal.Error.WriteLine(e);
            }

            return ExitCode.InternalError;
        }
    }

    public static RootCommand Create(Terminal terminal) => new("Checks what is configured for WeChat Pay before anyone pays. Without a command it checks the current folder.")
    {
        new CheckCommand(terminal),
        new ExplainCommand(terminal),
        new RulesCommand(terminal),
        new SchemaCommand(terminal),
        new InitCommand(terminal),
        new BaselineCommand(terminal),
        new CompletionCommand(terminal),
    };

    // Asked of the words themselves: what is wrong with the rest of them is said in this language.
    private static string? LanguageIn(string[] args) =>
        args.Select((arg, i) => arg.StartsWith("--lang=", StringComparison.Ordinal) ? arg["--lang=".Length..] : arg == "--lang" && i + 1 < args.Length ? args[i + 1] : null).FirstOrDefault(asked => asked is not null);

    private static string[] WithCommand(string[] args, RootCommand root)
    {
        string[] ownOptions = ["-h", "-?", "/?", "/h", "--help", "--version"];
        return args is [var first, ..] && (root.Subcommands.Any(command => command.Name == first) || ownOptions.Contains(first) || first.StartsWith('[')) ? args : [Default, .. args];
    }
}
