using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>What a project refers to: everything, no SDK, or nothing at all, as before its packages are restored.</summary>
internal enum Resolved
{
    All,
    FrameworkOnly,
    Nothing,
}

/// <summary>The conditions under which a source is compiled.</summary>
internal sealed record Conditions(Resolved Resolved, LanguageVersion Language, NullableContextOptions Nullable)
{
    /// <summary>Those of a new project.</summary>
    public static Conditions Usual { get; } = new(Resolved.All, LanguageVersion.Preview, NullableContextOptions.Enable);
}
