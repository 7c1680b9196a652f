using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace WeChatPayLint.CodeFixes;

/// <summary>Applies edits to a document. Their texts name types in full; the names are shortened and the usings added that this takes.</summary>
internal static class RepairedDocument
{
    private static readonly string[] FullNames =
    [
        "System.Math", "System.MidpointRounding", "System.Globalization.CultureInfo", "System.Environment", "System.Guid", "System.InvalidOperationException", "System.Security.SecurityElement",
        "System.TimeSpan", "System.StringComparer", "System.Text.Encoding", "System.Text.Json.", "System.Net.Http.StringContent",
    ];

    public static async Task<Document> CreateAsync(Document document, IEnumerable<TextChange> edits, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = WithoutOverlaps(edits);
        if (changes.Any(change => change.Span.End > text.Length))
        {
            return document;
        }

        var changed = document.WithText(text.WithChanges(changes));
        if (await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return changed;
        }

        var written = SpansOf(changes);
        var names = root.DescendantNodes().Where(node => (IsFullName(node) && written.Any(span => span.Contains(node.Span))) || IsBracketAround(node, written));
        var annotated = changed.WithSyntaxRoot(root.ReplaceNodes(names, (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation)));
        var imported = await ImportAdder.AddImportsAsync(annotated, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        var reduced = await Simplifier.ReduceAsync(imported, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        if (!await HasMoreUsingsAsync(reduced, annotated, cancellation).ConfigureAwait(false))
        {
            reduced = await Simplifier.ReduceAsync(annotated, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        }

        return await WithLineBreaksOf(document, reduced, cancellation).ConfigureAwait(false);
    }

    // A using that turns out to be needless goes again, but leaves a blank line at the top.
    private static async Task<bool> HasMoreUsingsAsync(Document imported, Document before, CancellationToken cancellation) =>
        await CountUsingsAsync(imported, cancellation).ConfigureAwait(false) > await CountUsingsAsync(before, cancellation).ConfigureAwait(false);

    private static async Task<int> CountUsingsAsync(Document document, CancellationToken cancellation) =>
        (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Count();

    // An added using comes with the host's line break, whatever the file has; the lines of the file stay as they are, even where they are not all alike.
    private static async Task<Document> WithLineBreaksOf(Document original, Document repaired, CancellationToken cancellation)
    {
        var text = await original.GetTextAsync(cancellation).ConfigureAwait(false);
        var lineBreak = text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak));
        if (lineBreak.Length == 0)
        {
            return repaired;
        }

        var formatted = await Formatter.FormatAsync(repaired, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        var changes = await formatted.GetTextChangesAsync(original, cancellation).ConfigureAwait(false);
        return original.WithText(text.WithChanges(changes.Select(change => new TextChange(change.Span, change.NewText!.Replace("\r\n", "\n").Replace("\n", lineBreak)))));
    }

    // Two problems may ask for the same edit: one value, used twice.
    private static List<TextChange> WithoutOverlaps(IEnumerable<TextChange> edits)
    {
        var kept = new List<TextChange>();
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            if (kept.Count == 0 || edit.Span.Start >= kept[kept.Count - 1].Span.End)
            {
                kept.Add(edit);
            }
        }

        return kept;
    }

    private static List<TextSpan> SpansOf(List<TextChange> changes)
    {
        var spans = new List<TextSpan>();
        var shift = 0;
        foreach (var change in changes)
        {
            var length = change.NewText!.Length;
            spans.Add(new TextSpan(change.Span.Start + shift, length));
            shift += length - change.Span.Length;
        }

        return spans;
    }

    // What the edits write in full; the author's own names stay as they are.
    private static bool IsFullName(SyntaxNode name) =>
        name is MemberAccessExpressionSyntax or QualifiedNameSyntax && name.ToString() is var text
        && (FullNames.Any(full => text.StartsWith(full, StringComparison.Ordinal)) || (name is QualifiedNameSyntax && text == "System.DateTimeOffset"));

    // (int)(Math.Round(…)): the brackets were those of the product.
    private static bool IsBracketAround(SyntaxNode node, List<TextSpan> written) => node is ParenthesizedExpressionSyntax { Expression: InvocationExpressionSyntax inner } && written.Contains(inner.Span);
}
