using System.CommandLine;
using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>schema</c>: the JSON schema of <c>wechatpay.yaml</c>, for completion and hover texts in editors.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(Terminal terminal)
        : base("schema", "Writes the JSON schema of wechatpay.yaml, for editors")
    {
        var language = CheckOptions.LanguageOption();
        Options.Add(language);
        SetAction(parsed =>
        {
            terminal.Output.Write(SettingsSchema.Of(terminal.LanguageOf(parsed.GetValue(language))));
            return ExitCode.Clean;
        });
    }
}
