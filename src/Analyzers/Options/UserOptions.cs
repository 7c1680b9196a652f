using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Options;

namespace WeChatPayLint.Analyzers.Options;

/// <summary>What users have told the linter about a file, in <c>.editorconfig</c> or else in <c>.globalconfig</c>.</summary>
internal sealed class UserOptions
{
    private readonly AnalyzerConfigOptions? ofFile;
    private readonly AnalyzerConfigOptions? ofAll;

    private UserOptions(AnalyzerConfigOptions? ofFile, AnalyzerConfigOptions? ofAll)
    {
        this.ofFile = ofFile;
        this.ofAll = ofAll;
        Language = LinterOptions.Language.Read(Written(LinterOptions.Language));
        TestCode = LinterOptions.TestCode.Read(Written(LinterOptions.TestCode));
        KeyValueMethods = LinterOptions.KeyValueMethods.Read(Written(LinterOptions.KeyValueMethods));
    }

    /// <summary>Nothing said: every option as it is by itself.</summary>
    public static UserOptions Defaults { get; } = new(null, null);

    /// <summary>The language of messages.</summary>
    public MessageLanguage Language { get; }

    /// <summary>How tests are treated.</summary>
    public TestCode TestCode { get; }

    /// <summary>Methods that put a value under a key, beyond those known by their names.</summary>
    public ISet<string> KeyValueMethods { get; }

    /// <summary>The options of a file.</summary>
    public static UserOptions Of(SyntaxTree tree, AnalyzerConfigOptionsProvider provider) => new(provider.GetOptions(tree), provider.GlobalOptions);

    /// <summary>What is written but not known: keys and values.</summary>
    public IEnumerable<Text> Mistakes()
    {
        var values = LinterOptions.All.Select(option => Written(option) is { } written ? option.Judge(written) : null);
        return Keys(ofFile).Concat(Keys(ofAll)).Distinct(StringComparer.OrdinalIgnoreCase).Select(LinterOptions.Judge).Concat(values).OfType<Text>();
    }

    private string? Written(LinterOption option) =>
        ofFile?.TryGetValue(option.Key, out var written) == true || ofAll?.TryGetValue(option.Key, out written) == true ? written : null;

    private static IEnumerable<string> Keys(AnalyzerConfigOptions? options)
    {
        try
        {
            return options?.Keys ?? [];
        }
        catch (NotImplementedException)
        {
            // The base class throws; hosts with options of their own need not have overridden it.
            return [];
        }
    }
}
