namespace WeChatPayLint.Payloads;

/// <summary>What else speaks for or against WeChat Pay, besides the names of the fields.</summary>
public sealed record Evidence
{
    /// <summary>Nothing is known but the fields.</summary>
    public static readonly Evidence None = new();

    /// <summary>The container is a type of a known SDK for WeChat Pay.</summary>
    public bool IsSdkType { get; init; }

    /// <summary>The container's own name speaks of WeChat Pay (<c>WxPayData</c>).</summary>
    public bool IsNamedContainer { get; init; }

    /// <summary>The method, type or namespace around it speaks of WeChat Pay.</summary>
    public bool IsNamedScope { get; init; }

    /// <summary>A WeChat Pay address stands in the same method.</summary>
    public bool HasAddress { get; init; }

    /// <summary>The container, method or type speaks of another payment provider.</summary>
    public bool IsOtherProvider { get; init; }

    /// <summary>The cross-border interface, which has names of its own.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Version the SDK's type or the address belongs to.</summary>
    public ApiVersion Version { get; init; }

    /// <summary>Where the order is paid, if the SDK's type or the only order address of the method tells.</summary>
    public Product Product { get; init; }

    /// <summary>In whose name the order is placed, if the SDK's type or the only order address of the method tells.</summary>
    public MerchantMode Mode { get; init; }

    /// <summary>Where the payload is created, if that is in sight: its type's name, or the keyword that creates it.</summary>
    public Span Creation { get; init; }

    /// <summary>Finds out how much of the payload is in sight; asked only where a field is missing, since it costs a walk through the method.</summary>
    public Func<Completeness>? FindCompleteness { get; init; }

    /// <summary>Why the code around it certainly runs more than once.</summary>
    public Repetition Repetition { get; init; }

    /// <summary>It is built in one of several ways that its method may go.</summary>
    public bool IsInBranch { get; init; }

    /// <summary>The program writes numbers as text in JSON, by a converter or an option.</summary>
    public bool NumbersAreText { get; init; }

    /// <summary>The code is a test, where literals are right.</summary>
    public bool IsTest { get; init; }
}
