namespace WeChatPayLint.ConfigLinter;

/// <summary>How the program ends, whatever the format.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int Unusable = 2;
    public const int InternalError = 3;
}
