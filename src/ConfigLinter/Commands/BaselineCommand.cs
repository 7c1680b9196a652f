using System.CommandLine;
using System.Globalization;
using System.Text;
using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>baseline</c>: writes down what is found now, so that only what is new is reported.</summary>
internal sealed class BaselineCommand : Command
{
    private const string DefaultPath = ".wechatpay-lint-baseline.json";

    private readonly Terminal terminal;
    private readonly CheckOptions options;
    private readonly Option<string> output;

    public BaselineCommand(Terminal terminal, CultureInfo speech)
        : base("baseline", new Text("Writes down what is found now, so that check --baseline reports only what is new", "记录现有的问题，使 check --baseline 只报告新问题").In(speech))
    {
        this.terminal = terminal;
        options = new(speech);
        output = new("--output", "-o") { Description = new Text("Where to write it", "写入的位置").In(speech), HelpName = "PATH", DefaultValueFactory = _ => DefaultPath };
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
            throw UsageException.Unwritable(path);
        }

        terminal.Output.WriteLine($"{path}: {report.Findings.Count(finding => !finding.File.IsUnreadable)}");
        return report.Files.Any(file => file.IsUnreadable) ? ExitCode.Unusable : ExitCode.Clean;
    }
}
