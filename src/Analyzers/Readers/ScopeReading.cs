using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>What was read from one method.</summary>
/// <param name="Payloads">Every payload, also those that are not WeChat Pay's.</param>
/// <param name="Steps">What the method does with orders.</param>
/// <param name="Messages">The texts that it signs or verifies.</param>
/// <param name="Authorizations">The Authorization headers that it writes.</param>
/// <param name="Kept">What the method keeps for a time.</param>
internal sealed record ScopeReading(IReadOnlyList<Payload> Payloads, IReadOnlyList<Step> Steps, IReadOnlyList<SigningMessage> Messages, IReadOnlyList<AuthorizationHeader> Authorizations, IReadOnlyList<KeptValue> Kept)
{
    /// <summary>What the rules judge together.</summary>
    public Scope AsScope(IReadOnlyList<Payload> payloads) => new(payloads, Steps, Messages, Authorizations) { Kept = Kept };

    /// <summary>Whether there is anything beside payloads.</summary>
    public bool HasMore => Steps.Count + Messages.Count + Authorizations.Count + Kept.Count > 0;
}
