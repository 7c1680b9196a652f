namespace WeChatPayLint;

/// <summary>How a problem can be mended: edits applied together, by a lightbulb or by <c>--fix</c>.</summary>
/// <param name="Key">Names the kind of repair, unique within its rule. Repairs of one key are applied together by FixAll.</param>
/// <param name="Title">What the repair does, in the imperative.</param>
/// <param name="IsSafe">Whether the repair keeps every behaviour the author can have wanted. Only safe repairs are applied in bulk.</param>
/// <param name="Edits">The edits, which do not overlap.</param>
public sealed record Repair(string Key, Text Title, bool IsSafe, params Edit[] Edits)
{
    /// <summary>A repair that may be applied without a look.</summary>
    public static Repair Safe(string key, Text title, params Edit[] edits) => new(key, title, true, edits);

    /// <summary>A repair that its author has to read; its title says so.</summary>
    public static Repair NeedsReview(string key, Text title, params Edit[] edits) =>
        new(key, new Text(title.English + " (needs review)", title.Chinese + "（需要复核）"), false, edits);
}
