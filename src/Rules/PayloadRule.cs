using WeChatPayLint.Payloads;

namespace WeChatPayLint;

/// <summary>A rule that judges several fields of one payload together.</summary>
public abstract class PayloadRule : Rule
{
    /// <summary>Judges a payload that is known to be WeChat Pay's.</summary>
    public abstract IEnumerable<Problem> Check(Payload payload);
}
