namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>What the program says of itself.</summary>
internal static class Tool
{
    public const string Name = "wechatpay-lint";
    public const string Page = "https://github.com/wechatpaylint/wechatpaylint";

    public static string Version => typeof(Tool).Assembly.GetName().Version!.ToString(3);
}
