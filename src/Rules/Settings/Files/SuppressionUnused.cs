namespace WeChatPayLint.Integration.Files;

/// <summary>A comment that suppresses nothing.</summary>
internal sealed class SuppressionUnused : FileRule
{
    public override string Id => "WXC011";

    public override Text Title => ("Suppression of nothing", "没有作用的抑制注释");

    public override Text Why => ("A comment that outlives its reason hides the next mistake at the same place.", "原因已不存在的注释会掩盖同一位置的下一个错误。");

    public override Severity Severity => Severity.Info;

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            paymentDirectories:
              - https://www.teashop.cn/   # wechatpay-lint: ignore[[|WXC102|]] the old console
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            paymentDirectories:
              - https://www.teashop.cn   # wechatpay-lint: ignore[WXC102] the old console
        """;

    public override Text Fix => ("None: remove the id, or the comment.", "无：请删除该编号或整条注释。");

    public override Text Silence => ("Rules that are switched off in this run.", "本次运行中已关闭的规则。");

    /// <summary>The message for a suppression of a rule.</summary>
    public static readonly Text Message = (
        "{0} has nothing to say here, so that the comment suppresses nothing; remove it",
        "{0} 在此处没有报告，注释不起作用；请删除");
}
