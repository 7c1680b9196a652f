namespace WeChatPayLint.ConfigLinter;

/// <summary>The command line, or a file that directs the run, asks for something that cannot be done. Ends with <see cref="ExitCode.Unusable"/>.</summary>
internal sealed class UsageException(string message) : Exception(message);
