namespace WeChatPayLint.Robustness.Tests.Mutations;

/// <summary>One way in which code changes while it is edited, or in which it can be unlike the code that was thought of.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">Gives the changed text, or the same one where there is nothing to change.</param>
internal sealed record Mutation(string Name, Func<string, Random, string> Apply)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } = [.. TextMutations.All, .. TokenMutations.All, .. ExpressionMutations.All, .. StatementMutations.All, .. DeclarationMutations.All];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
