using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace WeChatPayLint.CodeFixes;

/// <summary>Offers the repairs that keep every behaviour the author can have wanted, one by one and in bulk.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SafeRepairCodeFix))]
public sealed class SafeRepairCodeFix : RepairCodeFix
{
    /// <summary>Created by the host.</summary>
    public SafeRepairCodeFix()
        : base(isSafe: true)
    {
    }
}
