using WeChatPayLint.Values;

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

    /// <summary>The whole address, with what is put into it; null where the step is no address.</summary>
    public Value? Address { get; init; }

    /// <summary>Whether the address is requested as it is written, with nothing put behind it.</summary>
    public bool IsAddressWhole { get; init; }

    /// <summary>Whether it is requested by a client that is created in sight, without a certificate.</summary>
    public bool IsSentWithoutCertificate { get; init; }

    /// <summary>Whether what is sent there is written as JSON.</summary>
    public bool IsSentAsJson { get; init; }

    /// <summary>Whether the order is named by WeChat Pay's <c>transaction_id</c>, not by the merchant's own number.</summary>
    public bool IsByTransactionId { get; init; }

    /// <summary>The branches that it lies in: each fork of the program with the arm taken, so that what lies in two arms of one fork never runs together. Null where that is not known.</summary>
    public IReadOnlyList<(object Fork, int Arm)>? Branches { get; init; }

    /// <summary>Whether the other step can run behind this one.</summary>
    public bool MayBeFollowedBy(Step other) =>
        Equals(Span.Document, other.Span.Document) && Span.Start < other.Span.Start && Branches is not null && other.Branches is not null
        && !Branches.Any(branch => other.Branches.Any(theirs => Equals(theirs.Fork, branch.Fork) && theirs.Arm != branch.Arm));
}
