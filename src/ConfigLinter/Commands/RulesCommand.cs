using System.CommandLine;
using System.Globalization;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>rules</c>: lists the rules about settings.</summary>
internal sealed class RulesCommand : Command
{
    public RulesCommand(Terminal terminal, CultureInfo speech)
        : base("rules", new Text("Lists the rules", "列出规则").In(speech))
    {
        var language = CheckOptions.LanguageOption(speech);
        Options.Add(language);
        SetAction(parsed =>
        {
            var culture = terminal.LanguageOf(parsed.GetValue(language));
            foreach (var rule in RuleCatalog.OfSettings)
            {
                var level = Settled.LevelOf(rule.Severity).ToString().ToLowerInvariant();
                terminal.Output.WriteLine($"{rule.Id}  {level,-7}  {FixOf(rule),-6}  {rule.Title.In(culture)}");
            }

            return ExitCode.Clean;
        });
    }

    private static string FixOf(Rule rule) => rule.HasSafeRepair ? "fix" : rule.HasReviewedRepair ? "review" : "";
}
