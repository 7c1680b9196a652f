using System.CommandLine;
using System.Globalization;
using System.Text;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>init</c>: writes a commented <c>wechatpay.yaml</c> to fill in.</summary>
internal sealed class InitCommand : Command
{
    private readonly Terminal terminal;
    private readonly Argument<string> path;
    private readonly Option<string> language;

    public InitCommand(Terminal terminal, CultureInfo speech)
        : base("init", new Text("Writes a commented wechatpay.yaml to fill in from the consoles", "生成一个带注释的 wechatpay.yaml，按各后台的设置填写").In(speech))
    {
        this.terminal = terminal;
        path = new("path") { Description = new Text("Where to write it", "写入的位置").In(speech), DefaultValueFactory = _ => "wechatpay.yaml" };
        language = CheckOptions.LanguageOption(speech);
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
            throw new UsageException(($"'{shown}' is there already; give another path, or move it away", $"“{shown}” 已存在；请给出其他路径，或先移走它"));
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, Starter.Of(terminal.LanguageOf(parsed.GetValue(language))), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UsageException.Unwritable(shown);
        }

        terminal.Output.WriteLine(shown);
        return ExitCode.Clean;
    }
}
