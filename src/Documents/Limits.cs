namespace WeChatPayLint.Documents;

/// <summary>What a document may have at most. Settings are far below; what is above is a mistake or an attack.</summary>
public static class Limits
{
    /// <summary>Bytes of a file: 16 MB.</summary>
    public const int Bytes = 16 * 1024 * 1024;

    /// <summary>Values within values.</summary>
    public const int Depth = 64;

    /// <summary>Values that a document has once its aliases and merge keys are written out.</summary>
    public const int Values = 1_000_000;
}
