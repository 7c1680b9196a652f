using WeChatPayLint.Payloads;

namespace WeChatPayLint;

/// <summary>A rule that judges everything one method sends and starts.</summary>
public abstract class ScopeRule : Rule
{
    /// <summary>Judges the payloads and calls of one method.</summary>
    public abstract IEnumerable<Problem> Check(Scope scope);
}
