namespace WeChatPayLint.Generation.Presets;

/// <summary>Severities of all rules, for users to choose by the MSBuild property <c>WeChatPayLintMode</c>.</summary>
/// <param name="Name">The property's value.</param>
/// <param name="Says">What it does, for the file's first line and for rules.md.</param>
/// <param name="SeverityOf">The severity of a rule, as .editorconfig spells it; null where the preset leaves the rule as it is.</param>
internal sealed record Preset(string Name, string Says, Func<Rule, string?> SeverityOf)
{
    // Lower than every level a user can have written, so that what he says himself wins.
    private const int Level = -100;

    /// <summary>The presets, from the quietest.</summary>
    public static IReadOnlyList<Preset> All { get; } =
    [
        new("None", "every rule is off but those that you switch on yourself", _ => "none"),
        new("Default", "every rule as its section says", _ => null),
        new("Strict", "suggestions are warnings, and rules that are off by default are suggestions", Stricter),
    ];

    /// <summary>The presets that need a file: those that change a severity.</summary>
    public static IEnumerable<Preset> WithFile => All.Where(preset => RuleCatalog.OfCode.Any(rule => preset.SeverityOf(rule) is not null));

    /// <summary>Where its file is: it goes into the package as it is.</summary>
    public string Path => $"src/CodeFixes/Package/presets/WeChatPayLint.{Name}.globalconfig";

    /// <summary>The file's text.</summary>
    public string Render(IReadOnlyList<Rule> rules) => string.Join('\n', (string[])[.. Lines(rules)]) + "\n";

    private IEnumerable<string> Lines(IReadOnlyList<Rule> rules) =>
    [
        $"# WeChatPayLintMode = {Name}: {Says}.",
        "# " + GeneratedFile.Notice,
        "is_global = true",
        $"global_level = {Level}",
        .. rules.Where(rule => rule.Subject == Subject.Code && SeverityOf(rule) is not null).SelectMany(LinesOf),
    ];

    private IEnumerable<string> LinesOf(Rule rule) => ["", $"# {rule.Title.English}", $"dotnet_diagnostic.{rule.Id}.severity = {SeverityOf(rule)}"];

    // Warnings are left out, so that they stay suggestions in tests. Debatable rules do not become noise in a build's output, and our own failure is nobody's warning.
    private static string? Stricter(Rule rule) => rule.Severity switch
    {
        Severity.Info when rule is not RuleFailed => "warning",
        Severity.Off => "suggestion",
        _ => null,
    };
}
