namespace WeChatPayLint.Integration;

/// <summary>A rule about the file itself and what it says to the linter. Whoever reads the file finds the mistake; the rule explains it.</summary>
public abstract class FileRule : Rule
{
    /// <inheritdoc/>
    public sealed override Subject Subject => Subject.Settings;

    /// <inheritdoc/>
    public override IReadOnlyList<Source> Sources => [];
}
