namespace WeChatPayLint.Documents;

/// <summary>A settings file that was read.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Root">Its value; an empty document is null.</param>
/// <param name="Comments">Where its comments are, with their signs.</param>
public sealed record Document(SourceText Source, Node Root, IReadOnlyList<Span> Comments)
{
    /// <summary>Reads YAML 1.2, or JSON with comments and trailing commas where the file is named so.</summary>
    /// <exception cref="DocumentException">It cannot be read.</exception>
    public static Document Read(SourceText source) => IsJson(source.Path) ? JsonReader.Read(source) : YamlReader.Read(source);

    /// <summary>Whether a file of that name is JSON.</summary>
    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonc", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether aliases repeat values of it, so that a value may be met more than once.</summary>
    public bool HasRepeats { get; init; }

    // A record prints its properties, and a document is long.
    /// <inheritdoc/>
    public override string ToString() => Source.Path;
}
