namespace WeChatPayLint;

/// <summary>A rule failed on somebody's code. The others still speak.</summary>
internal sealed class RuleFailed : CodeRule
{
    public override string Id => "WXP000";

    public override Text Title => ("A rule of WeChatPayLint failed", "WeChatPayLint 的一条规则运行失败");

    public override Text Why => (
        "This is our mistake, not yours. The rule that is named met code it did not expect; all other rules were applied. A report with the code at this place helps to mend it.",
        "这是我们的错误，不是您的。所指的规则遇到了意料之外的代码；其他规则均已照常检查。请附上此处代码反馈给我们。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources => [];

    public override string Bad => "";

    public override string Good => "";

    public override Text Fix => ("None: the rule has to be mended.", "无：需要修复规则本身。");

    /// <summary>The message for a rule that threw.</summary>
    public static Text MessageFor(string rule, string failure) => new Text(
        "Rule {0} failed here ({1}); report it with this code at https://github.com/wechatpaylint/wechatpaylint/issues",
        "规则 {0} 在此处运行失败（{1}）；请附上此处代码反馈到 https://github.com/wechatpaylint/wechatpaylint/issues").With(rule, failure);
}
