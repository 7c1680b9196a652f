using System.CommandLine;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>rules</c>: lists the rules about settings.</summary>
internal sealed class RulesCommand : Command
{
    public RulesCommand(Terminal terminal)
        : base("rules", "Lists the rules")
    {
        var language = CheckOptions.LanguageOption();
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
