namespace WeChatPayLint;

/// <summary>A mistake at a place, with what to do about it.</summary>
/// <param name="Span">The value to change.</param>
/// <param name="Message">One sentence: the value, the limit, the remedy, with the wire name. Never a secret.</param>
public sealed record Problem(Span Span, Text Message)
{
    /// <summary>Other places that explain the problem, such as where the value is used.</summary>
    public IReadOnlyList<Span> Related { get; init; } = [];

    /// <summary>How it can be mended; the first is the one to prefer. Empty where every repair would be a guess.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>A severity other than the rule's, where this case is surer or less sure.</summary>
    public Severity? Severity { get; init; }
}
