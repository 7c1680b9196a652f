namespace WeChatPayLint;

/// <summary>How sure a rule is, which decides how loudly it speaks. Confidence decides, not gravity.</summary>
public enum Severity
{
    /// <summary>Debatable: not reported unless switched on.</summary>
    Off,

    /// <summary>Likely, but not certain: a suggestion in the editor, nothing in a build's output.</summary>
    Info,

    /// <summary>No false positive is expected.</summary>
    Warning,
}
