namespace WeChatPayLint.Integration.Files;

/// <summary>A comment for the linter that it does not understand.</summary>
internal sealed class SuppressionUnknown : FileRule
{
    public override string Id => "WXC012";

    public override Text Title => ("Suppression that is not understood", "无法识别的抑制注释");

    public override Text Why => ("The comment has no effect, although it looks as if it had.", "该注释不起作用，看上去却像起了作用。");

    public override string Bad => """
        merchants:
          - mchid: "1900000109"   # wechatpay-lint: ignore[[|WXC999|]] the old console
        """;

    public override string Good => """
        merchants:
          - mchid: "190000"   # wechatpay-lint: ignore[WXC503] an old number
        """;

    public override Text Fix => ("None: only the author knows what is meant.", "无：只有作者知道原意。");

    /// <summary>The message for an id that is no rule's, or cannot be suppressed.</summary>
    public static readonly Text UnknownRule = (
        "'{0}' is no rule that can be suppressed; wechatpay-lint rules lists them",
        "“{0}” 不是可以抑制的规则；wechatpay-lint rules 可列出所有规则");

    /// <summary>The message for a comment of another form.</summary>
    public static readonly Text Malformed = (
        "The comment is not understood; write \"wechatpay-lint: ignore[WXC102] reason\" or \"wechatpay-lint: ignore-file[WXC102] reason\"",
        "无法识别该注释；请写成 “wechatpay-lint: ignore[WXC102] 原因” 或 “wechatpay-lint: ignore-file[WXC102] 原因”");
}
