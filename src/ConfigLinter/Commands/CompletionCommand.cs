using System.CommandLine;
using System.Globalization;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>completion</c>: a script that lets a shell complete commands, options and ids of rules by asking the program itself.</summary>
internal sealed class CompletionCommand : Command
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _wechatpay_lint() {
                local IFS=$'\n'
                COMPREPLY=($(wechatpay-lint "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
                [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -F _wechatpay_lint wechatpay-lint
            """,
        ["zsh"] = """
            #compdef wechatpay-lint
            _wechatpay_lint() {
                local -a found
                found=("${(@f)$(wechatpay-lint "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
                compadd -a found
                _files
            }
            compdef _wechatpay_lint wechatpay-lint
            """,
        ["fish"] = """
            complete -c wechatpay-lint -a '(set -l line (commandline -cp); wechatpay-lint "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName wechatpay-lint -ScriptBlock {
                param($word, $ast, $position)
                wechatpay-lint "[suggest:$position]" "$ast" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public CompletionCommand(Terminal terminal, CultureInfo speech)
        : base("completion", new Text("Writes a script for a shell that completes commands and options", "输出让 shell 补全命令和选项的脚本").In(speech))
    {
        var shell = new Argument<string>("shell") { Description = string.Join(", ", Scripts.Keys) };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Arguments.Add(shell);
        SetAction(parsed =>
        {
            terminal.Output.WriteLine(Scripts[parsed.GetValue(shell)!].ReplaceLineEndings("\n"));
            return ExitCode.Clean;
        });
    }
}
