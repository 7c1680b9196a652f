namespace WeChatPayLint.Payloads;

/// <summary>Why code that builds a payload certainly runs more than once.</summary>
public enum Repetition
{
    /// <summary>Nothing tells that it does.</summary>
    None,

    /// <summary>It is in a loop.</summary>
    Loop,

    /// <summary>It answers web requests.</summary>
    Request,
}
