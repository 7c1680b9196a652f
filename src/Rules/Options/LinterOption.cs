namespace WeChatPayLint.Options;

/// <summary>Something that users can tell the linter in <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
/// <param name="name">Its name without the prefix.</param>
/// <param name="says">What it is for.</param>
public abstract class LinterOption(string name, Text says)
{
    /// <summary>What every option's key begins with.</summary>
    public const string Prefix = "wechatpaylint.";

    /// <summary>Its name without the prefix.</summary>
    public string Name { get; } = name;

    /// <summary>Its key in the file.</summary>
    public string Key => Prefix + Name;

    /// <summary>What it is for.</summary>
    public Text Says { get; } = says;

    /// <summary>The values that can be written, each with what it does; the first is in force where none is written.</summary>
    public abstract IReadOnlyList<(string Written, Text Says)> Values { get; }

    /// <summary>What is wrong with a value as it is written, or null.</summary>
    public abstract Text? Judge(string written);
}
