namespace WeChatPayLint.Analyzers;

/// <summary>The catalogue's rules by what they judge.</summary>
internal static class Rules
{
    private static readonly Dictionary<string, FieldRule[]> ByField = RuleCatalog.OfCode
        .OfType<FieldRule>()
        .SelectMany(rule => rule.Fields.Select(field => (field, rule)))
        .GroupBy(pair => pair.field, pair => pair.rule, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public static IReadOnlyList<PayloadRule> OfPayloads { get; } = [.. RuleCatalog.OfCode.OfType<PayloadRule>()];

    public static IReadOnlyList<ScopeRule> OfScopes { get; } = [.. RuleCatalog.OfCode.OfType<ScopeRule>()];

    public static IReadOnlyList<FieldRule> OfField(string name) => ByField.TryGetValue(name, out var rules) ? rules : [];
}
