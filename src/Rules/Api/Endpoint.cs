using WeChatPayLint.Payloads;

namespace WeChatPayLint.Api;

/// <summary>What an address of WeChat Pay stands for.</summary>
/// <param name="Operation">What is done with an order there.</param>
/// <param name="Version">Version of the interface.</param>
public sealed record Endpoint(Operation Operation, ApiVersion Version)
{
    /// <summary>Where the order is paid; unknown where the address does not tell, as V2's never does.</summary>
    public Product Product { get; init; }

    /// <summary>In whose name the order is placed; unknown for V2, whose addresses serve merchants and agencies alike.</summary>
    public MerchantMode Mode { get; init; }

    /// <summary>Whether it belongs to the cross-border interface, which has names of its own.</summary>
    public bool IsGlobal { get; init; }
}
