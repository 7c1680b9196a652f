namespace WeChatPayLint.Payloads;

/// <summary>Something a method does with an order: an address it calls, an SDK's method, a payload it builds.</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Version">In which version of the interface.</param>
/// <param name="Span">Where.</param>
public sealed record Step(Operation Operation, ApiVersion Version, Span Span)
{
    /// <summary>Where an order that is placed is paid, if the address or the method's name tells.</summary>
    public Product Product { get; init; }

    /// <summary>In whose name it is placed, queried or closed, if the address or the method's name tells.</summary>
    public MerchantMode Mode { get; init; }
}
