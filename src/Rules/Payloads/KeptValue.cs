using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>A value that is put into a cache, a store with expiry, or a cookie.</summary>
/// <param name="Value">What is kept.</param>
/// <param name="Lifetime">How long, or until when.</param>
public sealed record KeptValue(Value Value, Value Lifetime);
