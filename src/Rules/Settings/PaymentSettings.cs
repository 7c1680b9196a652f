namespace WeChatPayLint.Integration;

/// <summary>What one file says of the merchant platform and of the program that takes payments.</summary>
/// <param name="Merchants">Every merchant, sub-merchants behind their providers.</param>
/// <param name="Surroundings">What is around the file.</param>
public sealed record PaymentSettings(IReadOnlyList<Merchant> Merchants, Surroundings Surroundings)
{
    private PageCoverage? coverage;

    /// <summary>How the pages and the payment directories go together.</summary>
    internal PageCoverage Coverage => coverage ??= PageCoverage.Of(this);
}
