namespace WeChatPayLint.Documents;

/// <summary>Comments are read only for what they say to the linter.</summary>
public static class Comment
{
    /// <summary>What a comment for the linter has in it.</summary>
    public const string Mark = "wechatpay-lint:";
}
