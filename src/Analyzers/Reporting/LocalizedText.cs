using Microsoft.CodeAnalysis;

namespace WeChatPayLint.Analyzers.Reporting;

/// <summary>A text in the language the host asks for, without satellite assemblies that a package can lose.</summary>
internal sealed class LocalizedText : LocalizableString
{
    private readonly Text both;

    public LocalizedText(Text both) => this.both = both;

    protected override string GetText(IFormatProvider? formatProvider) => both.In(formatProvider);

    protected override int GetHash() => both.GetHashCode();

    protected override bool AreEqual(object? other) => other is LocalizedText text && text.both == both;
}
