using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using WeChatPayLint.Analyzers.Reporting;

namespace WeChatPayLint.CodeFixes;

/// <summary>Offers the repairs that a problem carries. Safe ones and those that need review are offered by fixes of their own, since only the former may be applied in bulk.</summary>
public abstract class RepairCodeFix : CodeFixProvider
{
    private readonly bool isSafe;

    private protected RepairCodeFix(bool isSafe)
    {
        this.isSafe = isSafe;
        FixableDiagnosticIds = RuleCatalog.OfCode.Where(rule => isSafe ? rule.HasSafeRepair : rule.HasReviewedRepair).Select(rule => rule.Id).ToImmutableArray();
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (key, title, _, edits) in RepairsOf(diagnostic))
            {
                var action = CodeAction.Create(title.In(CultureInfo.CurrentUICulture), cancellation => RepairedDocument.CreateAsync(context.Document, edits, cancellation), EquivalenceKey(diagnostic, key));
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Applies safe repairs in bulk; null for those that need review.</summary>
    public sealed override FixAllProvider? GetFixAllProvider() => isSafe ? RepairFixAll.Instance : null;

    /// <summary>
    /// The edits of the repair that an equivalence key names, or none. A key of another rule, or no key, stands for the first repair:
    /// dotnet format takes the key from any of the analyzer's problems, not from one of the rule that it fixes.
    /// </summary>
    internal IEnumerable<TextChange> EditsOf(Diagnostic diagnostic, string? equivalenceKey) => RepairsOf(diagnostic)
        .Where(repair => equivalenceKey?.StartsWith(diagnostic.Id + ":", StringComparison.Ordinal) != true || EquivalenceKey(diagnostic, repair.Key) == equivalenceKey)
        .Take(1)
        .SelectMany(repair => repair.Edits);

    private IEnumerable<(string Key, Text Title, bool IsSafe, IReadOnlyList<TextChange> Edits)> RepairsOf(Diagnostic diagnostic) =>
        RepairProperties.Read(diagnostic.Properties).Where(repair => repair.IsSafe == isSafe);

    private static string EquivalenceKey(Diagnostic diagnostic, string key) => diagnostic.Id + ":" + key;
}
