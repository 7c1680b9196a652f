namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>What is settled for a run: the level of every rule.</summary>
internal sealed class Settled(IReadOnlyDictionary<string, Level> levels)
{
    public static readonly Settled Default = new(new Dictionary<string, Level>());

    /// <summary>Levels that differ from the rules' own, by id.</summary>
    public IReadOnlyDictionary<string, Level> Levels => levels;

    /// <summary>Whether comments in the files suppress.</summary>
    public bool HonoursSuppressions { get; init; } = true;

    public bool IsOn(Rule rule) => levels.TryGetValue(rule.Id, out var level) ? level != Level.Off : rule.Severity != Severity.Off;

    /// <summary>The level of a problem: as settled, or as sure as the rule is.</summary>
    public Level LevelOf(Rule rule, Problem problem) => levels.TryGetValue(rule.Id, out var level) ? level : LevelOf(problem.Severity ?? rule.Severity);

    public static Level LevelOf(Severity severity) => severity switch
    {
        Severity.Warning => Level.Warning,
        Severity.Info => Level.Info,
        _ => Level.Off,
    };
}
