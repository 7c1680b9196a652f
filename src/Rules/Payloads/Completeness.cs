namespace WeChatPayLint.Payloads;

/// <summary>How much of a payload is in sight where it is built, which decides whether a field can be called missing.</summary>
public sealed record Completeness
{
    /// <summary>Other code may add fields: the container came from elsewhere, goes where it can be filled, or goes nowhere yet.</summary>
    public static readonly Completeness Unknown = new();

    /// <summary>Built in one place and then handed to code of the program's own, which can add what comes from its settings.</summary>
    public static readonly Completeness Built = new() { IsKnown = true };

    /// <summary>Built in one place and sent, or written out, as it is.</summary>
    public static readonly Completeness SentAsItIs = new() { IsKnown = true, IsSent = true };

    /// <summary>Whether everything that the program puts in itself is in sight.</summary>
    public bool IsKnown { get; private init; }

    /// <summary>Whether it is also known what happens to it on its way out.</summary>
    public bool IsSent { get; private init; }

    /// <summary>Paths of the fields that the client which sends it fills in by itself.</summary>
    public IReadOnlyCollection<string> FilledIn { get; private init; } = [];

    /// <summary>Built in one place and given to a client that is known to fill in these fields and no others.</summary>
    public static Completeness SentBy(IReadOnlyCollection<string> filledIn) => filledIn.Count == 0 ? SentAsItIs : SentAsItIs with { FilledIn = filledIn };
}
