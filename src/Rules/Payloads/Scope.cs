namespace WeChatPayLint.Payloads;

/// <summary>What one method sends and starts.</summary>
/// <param name="Payloads">Its payloads that are WeChat Pay's.</param>
/// <param name="Steps">What it does with orders, in the order of the source.</param>
public sealed record Scope(IReadOnlyList<Payload> Payloads, IReadOnlyList<Step> Steps)
{
    /// <summary>The versions in which an operation is done, without the unknown one.</summary>
    public ISet<ApiVersion> VersionsOf(Operation operation) =>
        new HashSet<ApiVersion>(Steps.Where(step => step.Operation == operation && step.Version != ApiVersion.Unknown).Select(step => step.Version));
}
