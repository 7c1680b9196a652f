using System.CommandLine;
using System.Text;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>init</c>: writes a commented <c>wechatpay.yaml</c> to fill in.</summary>
internal sealed class InitCommand : Command
{
    private readonly Terminal terminal;
    private readonly Argument<string> path = new("path") { Description = "Where to write it", DefaultValueFactory = _ => "wechatpay.yaml" };
    private readonly Option<string> language = CheckOptions.LanguageOption();

    public InitCommand(Terminal terminal)
        : base("init", "Writes a commented wechatpay.yaml to fill in from the consoles")
    {
        this.terminal = terminal;
        Arguments.Add(path);
        Options.Add(language);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var shown = parsed.GetValue(path)!;
        var full = terminal.FullPath(shown);
        if (File.Exists(full))
        {
            throw new UsageException(($"'{shown}' is there already", $"“{shown}” 已存在"));
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, Starter.Of(terminal.LanguageOf(parsed.GetValue(language))), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(($"'{shown}' cannot be written", $"无法写入 “{shown}”"));
        }

        terminal.Output.WriteLine(shown);
        return ExitCode.Clean;
    }
}
