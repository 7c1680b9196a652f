namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>How loudly a finding is reported.</summary>
public enum Level
{
    Off,
    Info,
    Warning,
    Error,
}
