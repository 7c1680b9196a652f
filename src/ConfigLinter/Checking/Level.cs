namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>How loudly a finding is reported.</summary>
internal enum Level
{
    Off,
    Info,
    Warning,
    Error,
}
