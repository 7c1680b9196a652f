namespace WeChatPayLint.ConfigLinter;

/// <summary>The command line, or a file that directs the run, asks for something that cannot be done. Ends with <see cref="ExitCode.Unusable"/>.</summary>
internal sealed class UsageException(Text reason) : Exception(reason.English)
{
    /// <summary>What cannot be done, and what can.</summary>
    public Text Reason => reason;

    /// <summary>A file that should be written cannot be.</summary>
    public static UsageException Unwritable(string path) => new((
        $"'{path}' cannot be written; check that its folder exists and may be written to",
        $"无法写入 “{path}”；请检查文件夹是否存在、是否有写入权限"));
}
