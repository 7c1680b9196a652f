using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace WeChatPayLint.CodeFixes;

/// <summary>Applies one kind of repair to all its problems of a document in one go.</summary>
internal sealed class RepairFixAll : DocumentBasedFixAllProvider
{
    public static readonly RepairFixAll Instance = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var fix = (RepairCodeFix)fixAllContext.CodeFixProvider;
        var edits = diagnostics.SelectMany(diagnostic => fix.EditsOf(diagnostic, fixAllContext.CodeActionEquivalenceKey)).ToList();
        return edits.Count == 0 ? null : await RepairedDocument.CreateAsync(document, edits, fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
