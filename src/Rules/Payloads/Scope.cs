using WeChatPayLint.Invocation;

namespace WeChatPayLint.Payloads;

/// <summary>What one method sends and starts.</summary>
public sealed class Scope
{
    /// <summary>Takes what was read, and adds what the payloads themselves say: an order that is built is placed, parameters that are signed start a payment.</summary>
    public Scope(IReadOnlyList<Payload> payloads, IReadOnlyList<Step> steps, IReadOnlyList<SigningMessage>? messages = null, IReadOnlyList<AuthorizationHeader>? authorizations = null)
    {
        Payloads = payloads;
        Messages = messages ?? [];
        Authorizations = authorizations ?? [];
        var isPlaced = steps.Any(step => step.Operation == Operation.PlaceOrder);
        Steps = [.. steps, .. payloads.Select(payload => StepOf(payload, isPlaced)).OfType<Step>()];
    }

    /// <summary>Its payloads that are WeChat Pay's.</summary>
    public IReadOnlyList<Payload> Payloads { get; }

    /// <summary>What it does with orders.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The texts that it signs or verifies.</summary>
    public IReadOnlyList<SigningMessage> Messages { get; }

    /// <summary>The Authorization headers that it writes.</summary>
    public IReadOnlyList<AuthorizationHeader> Authorizations { get; }

    /// <summary>The text that the parameters of a payment are signed with, or null where it is not known which.</summary>
    public SigningMessage? MessageOf(Payload invoke)
    {
        var messages = Messages.Where(message => message.Kind is SigningMessageKind.Payment or SigningMessageKind.Pairs).ToList();
        return Signing.SignatureOf(invoke) is { } signature && messages.FirstOrDefault(message => Signing.IsMadeFrom(signature, message)) is { } own ? own
            : messages.Count == 1 && Payloads.Count(IsStart) == 1 && IsStart(invoke) ? messages[0]
            : null;
    }

    private static bool IsStart(Payload payload) => payload.Kind is PayloadKind.Invoke or PayloadKind.AppInvoke;

    /// <summary>What it puts into caches, stores with expiry and cookies.</summary>
    public IReadOnlyList<KeptValue> Kept { get; init; } = [];

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
