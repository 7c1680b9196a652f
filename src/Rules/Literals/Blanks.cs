namespace WeChatPayLint.Literals;

/// <summary>White space between tokens.</summary>
internal static class Blanks
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Offset of the next character that is not blank, or the end of the text.</summary>
    public static int Skip(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == ByteOrderMark))
        {
            at++;
        }

        return at;
    }
}
