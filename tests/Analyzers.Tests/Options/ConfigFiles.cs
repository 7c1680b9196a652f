using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace WeChatPayLint.Analyzers.Tests.Options;

/// <summary>An <c>.editorconfig</c> and a <c>.globalconfig</c> in the folder <c>/shop</c>, read by the compiler's own parser.</summary>
internal sealed class ConfigFiles(string editorconfig, string globalconfig = "") : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet set = AnalyzerConfigSet.Create<AnalyzerConfig[]>(
    [
        AnalyzerConfig.Parse(SourceText.From("root = true\n" + editorconfig), "/shop/.editorconfig"),
        AnalyzerConfig.Parse(SourceText.From("is_global = true\n" + globalconfig), "/shop/.globalconfig"),
    ]);

    public override AnalyzerConfigOptions GlobalOptions => new Settings(set.GlobalConfigOptions.AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Settings(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Settings(set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    private sealed class Settings(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
