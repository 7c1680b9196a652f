using WeChatPayLint.Invocation;

namespace WeChatPayLint.Payloads;

/// <summary>What one method sends and starts.</summary>
public sealed class Scope
{
    /// <summary>Takes what was read, and adds what the payloads themselves say: an order that is built is placed, parameters that are signed start a payment.</summary>
    public Scope(IReadOnlyList<Payload> payloads, IReadOnlyList<Step> steps)
    {
        Payloads = payloads;
        var isPlaced = steps.Any(step => step.Operation == Operation.PlaceOrder);
        Steps = [.. steps, .. payloads.Select(payload => StepOf(payload, isPlaced)).OfType<Step>()];
    }

    /// <summary>Its payloads that are WeChat Pay's.</summary>
    public IReadOnlyList<Payload> Payloads { get; }

    /// <summary>What it does with orders.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The versions in which an operation is done, without the unknown one.</summary>
    public ISet<ApiVersion> VersionsOf(Operation operation) =>
        new HashSet<ApiVersion>(Steps.Where(step => step.Operation == operation && step.Version != ApiVersion.Unknown).Select(step => step.Version));

    private static Step? StepOf(Payload payload, bool isPlaced) => payload.Kind switch
    {
        PayloadKind.Order when !isPlaced && payload.Fields.Count > 1 => new Step(Operation.PlaceOrder, payload.Version, payload.Fields[0].KeySpan),
        PayloadKind.Invoke or PayloadKind.AppInvoke when (payload["paySign"] ?? payload["sign"]) is { } signature => new Step(Operation.StartPayment, Signing.VersionOf(payload), signature.Value.Span),
        _ => null,
    };
}
