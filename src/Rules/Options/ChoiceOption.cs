namespace WeChatPayLint.Options;

/// <summary>An option with a few values to choose from, written in any letter case.</summary>
/// <param name="name">Its name without the prefix.</param>
/// <param name="says">What it is for.</param>
/// <param name="choices">The values; the first is in force where none is written, or an unknown one.</param>
public sealed class ChoiceOption<T>(string name, Text says, params (string Written, T Value, Text Says)[] choices) : LinterOption(name, says)
{
    /// <inheritdoc/>
    public override IReadOnlyList<(string Written, Text Says)> Values => [.. choices.Select(choice => (choice.Written, choice.Says))];

    /// <inheritdoc/>
    public override Text? Judge(string written) => choices.Any(choice => IsWritten(choice.Written, written)) ? null : OptionUnknown.ForValue(this, written);

    /// <summary>The value for what is written.</summary>
    public T Read(string? written)
    {
        foreach (var choice in choices)
        {
            if (written is not null && IsWritten(choice.Written, written))
            {
                return choice.Value;
            }
        }

        return choices[0].Value;
    }

    private static bool IsWritten(string choice, string written) => choice.Equals(written.Trim(), StringComparison.OrdinalIgnoreCase);
}
