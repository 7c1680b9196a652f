using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>What was read from one method.</summary>
/// <param name="Payloads">Every payload, also those that are not WeChat Pay's.</param>
/// <param name="Steps">What the method does with orders.</param>
/// <param name="Messages">The texts that it signs or verifies.</param>
internal sealed record ScopeReading(IReadOnlyList<Payload> Payloads, IReadOnlyList<Step> Steps, IReadOnlyList<SigningMessage> Messages);
