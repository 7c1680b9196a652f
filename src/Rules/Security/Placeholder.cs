namespace WeChatPayLint.Security;

/// <summary>Recognises texts that only stand for a secret.</summary>
internal static class Placeholder
{
    private static readonly string[] Words = ["your", "xxx", "***", "{", "<", "${", "#{", "todo", "placeholder", "changeme", "here", "填", "密钥", "请"];

    /// <summary>Whether the text is to be filled in.</summary>
    public static bool Is(string text) => text.Length == 0 || text.Distinct().Count() == 1 || Words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
