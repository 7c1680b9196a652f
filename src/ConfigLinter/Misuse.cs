using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace WeChatPayLint.ConfigLinter;

/// <summary>What is wrong with a command line that cannot be parsed: one sentence for each mistake, with what to write instead. The parser's own are English, and over several lines.</summary>
internal static class Misuse
{
    /// <summary>The mistakes.</summary>
    public static IEnumerable<Text> Of(ParseResult parsed) =>
        parsed.UnmatchedTokens.Select(Unknown).Concat(parsed.Errors.Where(error => !parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal))).Select(Of)).Distinct();

    private static Text Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult option => Of(option),
        ArgumentResult { Parent: OptionResult option } => Of(option),
        ArgumentResult argument => OfValue(CommandOf(argument), argument.Argument, argument.Tokens),
        CommandResult { Command.Arguments: [var argument, ..] } command => OfValue(command.Command.Name, argument, []),
        _ => (error.Message, error.Message),
    };

    private static Text Of(OptionResult option) => option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues
        ? ($"{option.Option.Name} is given {option.Tokens.Count} times; give it once", $"{option.Option.Name} 出现了 {option.Tokens.Count} 次；只能出现一次")
        : OfValue(option.Option.Name, option.Option, option.Tokens);

    private static Text OfValue(string name, Symbol symbol, IReadOnlyList<Token> given)
    {
        var known = symbol.GetCompletions(CompletionContext.Empty).Select(completion => completion.Label).ToList();
        var (english, chinese) = symbol is not Argument { HelpName: "RULE" } && known.Count > 0 ? ("one of " + string.Join(", ", known), " " + string.Join("、", known) + " 之一") : (HelpNameOf(symbol), " " + HelpNameOf(symbol));
        return given is [var token, ..]
            ? ($"{name} takes {english}, not '{token.Value}'", $"{name} 的值应为{chinese}，而不是 “{token.Value}”")
            : ($"{name} needs {english} behind it", $"{name} 后面需要{chinese}");
    }

    private static Text Unknown(string token) => ($"'{token}' is not known here; leave it out, or try --help", $"未知的 “{token}”；请删去，或查看 --help");

    private static string CommandOf(SymbolResult result) => result.Parent is CommandResult command ? command.Command.Name : "";

    private static string HelpNameOf(Symbol symbol) => (symbol switch { Option option => option.HelpName, Argument argument => argument.HelpName, _ => null }) ?? symbol.Name.TrimStart('-').ToUpperInvariant();
}
