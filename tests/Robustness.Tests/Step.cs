using WeChatPayLint.Robustness.Tests.Mutations;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>One change, and the number that its choices come from.</summary>
internal sealed record Step(Mutation Mutation, int Seed)
{
    /// <inheritdoc/>
    public override string ToString() => Mutation + "#" + Seed;
}
