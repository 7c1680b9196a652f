using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace WeChatPayLint.ConfigLinter;

/// <summary>Help as System.CommandLine lays it out, with its headings in Chinese: the library has English ones only.</summary>
/// <param name="english">The library's own.</param>
internal sealed class HelpInChinese(HelpAction english) : SynchronousCommandLineAction
{
    private static readonly (string English, string Chinese)[] Words =
    [
        ("Description:\n", "说明：\n"),
        ("Usage:\n", "用法：\n"),
        ("Arguments:\n", "参数：\n"),
        ("Options:\n", "选项：\n"),
        ("Commands:\n", "命令：\n"),
        ("[default: ", "[默认："),
        (" [command]", " [命令]"),
        (" [options]", " [选项]"),
    ];

    // Who asks for help need not know yet what is missing.
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var output = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = text;
        var exit = english.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(Words.Aggregate(text.ToString().ReplaceLineEndings("\n"), (help, word) => help.Replace(word.English, word.Chinese, StringComparison.Ordinal)).ReplaceLineEndings(output.NewLine));
        return exit;
    }
}
