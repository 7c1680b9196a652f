using System.Text;

namespace WeChatPayLint.Generation.RulesPage;

/// <summary>Plain text as Markdown.</summary>
internal static class Markdown
{
    private const string Special = "\\*<|[]`";

    /// <summary>A text whose every character is shown as it is, in a table too.</summary>
    public static string Plain(string text)
    {
        var markdown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            markdown.Append(Special.Contains(c) ? "\\" : "").Append(c);
        }

        return markdown.ToString();
    }

    /// <summary>A link.</summary>
    public static string Link(string text, string address) => $"[{Plain(text)}]({address})";

    /// <summary>The name of a severity, as .editorconfig spells it.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Warning => "warning",
        Severity.Info => "suggestion",
        _ => "off",
    };

    /// <summary>Which kinds of repair a rule has.</summary>
    public static string FixOf(Rule rule) => (rule.HasSafeRepair, rule.HasReviewedRepair) switch
    {
        (true, true) => "safe; others need review",
        (true, false) => "safe",
        (false, true) => "needs review",
        _ => "none",
    };
}
