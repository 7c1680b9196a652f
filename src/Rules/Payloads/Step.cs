namespace WeChatPayLint.Payloads;

/// <summary>Something a method does with an order: an address it calls, an SDK's method, a payload it builds.</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Version">In which version of the interface.</param>
/// <param name="Span">Where.</param>
public sealed record Step(Operation Operation, ApiVersion Version, Span Span);
