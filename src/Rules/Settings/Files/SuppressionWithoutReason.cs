namespace WeChatPayLint.Integration.Files;

/// <summary>A suppression that does not say why.</summary>
internal sealed class SuppressionWithoutReason : FileRule
{
    public override string Id => "WXC013";

    public override Text Title => ("Suppression without a reason", "抑制注释没有写原因");

    public override Text Why => ("Whoever reads the file next cannot tell a decision from a mistake.", "后来的读者无法区分这是决定还是错误。");

    public override Severity Severity => Severity.Info;

    public override string Bad => """
        merchants:
          - mchid: "190000"   # [|wechatpay-lint: ignore[WXC503]|]
        """;

    public override string Good => """
        merchants:
          - mchid: "190000"   # wechatpay-lint: ignore[WXC503] an old number
        """;

    public override Text Fix => ("None: only the author knows the reason.", "无：只有作者知道原因。");

    /// <summary>The message.</summary>
    public static readonly Text Message = (
        "The suppression does not say why; write the reason behind the bracket",
        "抑制注释没有写原因；请在方括号后写明");
}
