namespace WeChatPayLint.Payloads;

/// <summary>How much of a payload is in sight where it is built, which decides whether a field can be called missing.</summary>
public enum Completeness
{
    /// <summary>Other code may add fields: the container came from elsewhere, or goes where it can be filled.</summary>
    Unknown,

    /// <summary>Built in one place and then handed to code of the program's own, which can add what comes from its settings.</summary>
    Built,

    /// <summary>Built in one place and sent, or written out, as it is.</summary>
    SentAsItIs,
}
