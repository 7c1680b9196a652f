using WeChatPayLint.Payloads;

namespace WeChatPayLint;

/// <summary>A rule that judges one value by itself.</summary>
public abstract class FieldRule : Rule
{
    /// <summary>Wire names of the fields it judges, without their path.</summary>
    public abstract IReadOnlyCollection<string> Fields { get; }

    /// <summary>Judges a field of a payload that is known to be WeChat Pay's.</summary>
    public abstract IEnumerable<Problem> Check(Field field, Payload payload);
}
