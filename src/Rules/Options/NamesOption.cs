namespace WeChatPayLint.Options;

/// <summary>An option that lists names of C#, with commas between them.</summary>
/// <param name="name">Its name without the prefix.</param>
/// <param name="says">What it is for.</param>
/// <param name="example">What can be written.</param>
/// <param name="exampleSays">What the example does.</param>
public sealed class NamesOption(string name, Text says, string example, Text exampleSays) : LinterOption(name, says)
{
    private static readonly Text None = ("no names", "无名称");

    /// <inheritdoc/>
    public override IReadOnlyList<(string Written, Text Says)> Values => [("", None), (example, exampleSays)];

    /// <inheritdoc/>
    public override Text? Judge(string written) => Split(written).FirstOrDefault(part => !IsName(part)) is { } wrong ? OptionUnknown.ForName(this, wrong) : null;

    /// <summary>The names in what is written.</summary>
    public ISet<string> Read(string? written) => new HashSet<string>(written is null ? [] : Split(written).Where(IsName), StringComparer.Ordinal);

    private static IEnumerable<string> Split(string written) => written.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0);

    private static bool IsName(string part) => !char.IsDigit(part[0]) && part.All(c => char.IsLetterOrDigit(c) || c == '_');
}
