using System.CommandLine;
using System.Globalization;
using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>schema</c>: the JSON schema of <c>wechatpay.yaml</c>, for completion and hover texts in editors.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(Terminal terminal, CultureInfo speech)
        : base("schema", new Text("Writes the JSON schema of wechatpay.yaml, for editors", "输出 wechatpay.yaml 的 JSON schema，供编辑器使用").In(speech))
    {
        var language = CheckOptions.LanguageOption(speech);
        Options.Add(language);
        SetAction(parsed =>
        {
            terminal.Output.Write(SettingsSchema.Of(terminal.LanguageOf(parsed.GetValue(language))));
            return ExitCode.Clean;
        });
    }
}
