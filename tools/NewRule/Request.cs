using System.Text.RegularExpressions;
using WeChatPayLint.Generation.RulesPage;

namespace WeChatPayLint.Scaffolding;

/// <summary>The rule that is to be begun.</summary>
internal sealed partial record Request(string Id, string Name, string Title, RuleKind Kind, Family Family)
{
    /// <summary>How the command is typed.</summary>
    public const string Usage = "dotnet run --project tools/NewRule -- WXP136 NameOfOffence \"Offence in a few words\" [--kind field|payload|scope|code]";

    /// <summary>Reads the command line, and refuses what cannot be begun.</summary>
    public static Request Parse(string[] arguments)
    {
        var (id, name, title, kind) = arguments switch
        {
            [var first, var second, var third] => (first, second, third, null),
            [var first, var second, var third, "--kind", var fourth] => (first, second, third, fourth),
            _ => throw new RefusedException("Usage: " + Usage),
        };
        var family = FamilyOf(id);
        RefuseName(name);
        return title.Trim() is not { Length: > 0 } words || words.EndsWith('.')
            ? throw new RefusedException("A title is the offence in a few words, without a full stop.")
            : new Request(id, name, words, RuleKind.Of(kind, family.Subject), family);
    }

    private static Family FamilyOf(string id)
    {
        if (!WellFormed().IsMatch(id))
        {
            throw new RefusedException($"'{id}' is no id: it is WXP for code or WXC for settings, and three digits.");
        }

        var family = Family.Find(id);
        if (family is null or { Folder.Length: 0 })
        {
            throw new RefusedException($"{id[..4]}xx has no place for rules; rules.md lists the families.");
        }

        return RuleCatalog.Find(id) is { } taken ? throw new RefusedException($"{id} is {taken.Name}; the next free id of its family is {NextOf(family)}.") : family;
    }

    private static string NextOf(Family family) =>
        family.Prefix + (family.RulesIn(RuleCatalog.All).Max(rule => int.Parse(rule.Id[4..])) + 1).ToString("00");

    private static void RefuseName(string name)
    {
        if (!PascalCase().IsMatch(name))
        {
            throw new RefusedException($"'{name}' is no name of a rule: it is the offence in PascalCase, such as NotifyUrlHasQuery.");
        }

        if (typeof(Rule).Assembly.GetTypes().FirstOrDefault(type => type.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } taken)
        {
            throw new RefusedException($"{taken.Name} is taken by {RuleCatalog.All.FirstOrDefault(rule => rule.GetType() == taken)?.Id ?? "a type in " + taken.Namespace}; name the offence more precisely.");
        }
    }

    [GeneratedRegex(@"\AWX[PC]\d{3}\z")]
    private static partial Regex WellFormed();

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]+\z")]
    private static partial Regex PascalCase();
}
