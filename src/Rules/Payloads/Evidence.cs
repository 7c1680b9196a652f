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

    /// <summary>The program writes numbers as text in JSON, by a converter or an option.</summary>
    public bool NumbersAreText { get; init; }

    /// <summary>The code is a test, where literals are right.</summary>
    public bool IsTest { get; init; }
}
