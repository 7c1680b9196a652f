using System.CommandLine;
using System.Text;
using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>baseline</c>: writes down what is found now, so that only what is new is reported.</summary>
internal sealed class BaselineCommand : Command
{
    private const string DefaultPath = ".wechatpay-lint-baseline.json";

    private readonly Terminal terminal;
    private readonly CheckOptions options = new();
    private readonly Option<string> output = new("--output", "-o") { Description = "Where to write it", HelpName = "PATH", DefaultValueFactory = _ => DefaultPath };

    public BaselineCommand(Terminal terminal)
        : base("baseline", "Writes down what is found now, so that check --baseline reports only what is new")
    {
        this.terminal = terminal;
        options.AddTo(this);
        Options.Add(output);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var request = options.Read(parsed, terminal);
        var report = new Report(request.Check(terminal, request.Checker(terminal)), request.Language);
        var path = parsed.GetValue(output)!;
        try
        {
            File.WriteAllText(terminal.FullPath(path), Baseline.Write(report), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(($"'{path}' cannot be written", $"无法写入 “{path}”"));
        }

        terminal.Output.WriteLine($"{path}: {report.Findings.Count(finding => !finding.File.IsUnreadable)}");
        return report.Files.Any(file => file.IsUnreadable) ? ExitCode.Unusable : ExitCode.Clean;
    }
}
