using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace WeChatPayLint.CodeFixes;

/// <summary>Offers the repairs that their author has to read, and never in bulk.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReviewedRepairCodeFix))]
public sealed class ReviewedRepairCodeFix : RepairCodeFix
{
    /// <summary>Created by the host.</summary>
    public ReviewedRepairCodeFix()
        : base(isSafe: false)
    {
    }
}
