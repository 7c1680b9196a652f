using WeChatPayLint.Integration;

namespace WeChatPayLint;

/// <summary>A rule that judges settings kept in a file.</summary>
public abstract class SettingsRule : Rule
{
    /// <inheritdoc/>
    public sealed override Subject Subject => Subject.Settings;

    /// <summary>Names of the settings it judges, as the file spells them; editors show the rule beside them.</summary>
    public abstract IReadOnlyCollection<string> Judges { get; }

    /// <summary>Judges all settings of one file.</summary>
    public abstract IEnumerable<Problem> Check(PaymentSettings settings);
}
