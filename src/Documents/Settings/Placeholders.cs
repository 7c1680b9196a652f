using System.Text.RegularExpressions;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Recognises values that something else fills in before the program reads them.</summary>
internal static class Placeholders
{
    // ${NAME}, $(NAME), $NAME, #{NAME}#, %NAME%, {{ NAME }}, <%= NAME %>, __NAME__, @NAME@
    private static readonly Lazy<Regex> Filled = new(() => new(@"\$\{[^}]*\}|\$\([^)]*\)|^\$[A-Za-z_]\w*$|#\{[^}]*\}#?|%[A-Za-z_]\w*%|\{\{.*\}\}|<%.*%>|__[A-Z][A-Z0-9_]*__|^@[A-Za-z_.]+@$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    private static readonly char[] Marks = ['$', '#', '%', '{', '_', '@', '<'];

    /// <summary>Whether the text, or a part of it, is filled in later.</summary>
    public static bool Is(string text) => IsEnvironment(text) || (text.Length <= 4096 && text.IndexOfAny(Marks) >= 0 && Filled.Value.IsMatch(text));

    /// <summary>Whether the text says that the value is in an environment variable.</summary>
    public static bool IsEnvironment(string text) => text.StartsWith("env:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of a <c>file:</c> reference, or null.</summary>
    public static string? FileOf(string text) => text.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? text.Substring("file:".Length) : null;
}
