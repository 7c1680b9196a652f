namespace WeChatPayLint.ConfigLinter;

/// <summary>The command line, or a file that directs the run, asks for something that cannot be done. Ends with <see cref="ExitCode.Unusable"/>.</summary>
internal sealed class UsageException(Text reason) : Exception(reason.English)
{
    /// <summary>What cannot be done, and what can.</summary>
    public Text Reason => reason;
}
