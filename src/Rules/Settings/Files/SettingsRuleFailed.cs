namespace WeChatPayLint.Integration.Files;

/// <summary>A rule failed on somebody's settings. The others still speak.</summary>
internal sealed class SettingsRuleFailed : FileRule
{
    public override string Id => "WXC000";

    public override Text Title => ("A rule of WeChatPayLint failed", "WeChatPayLint 的一条规则运行失败");

    public override Text Why => (
        "This is our mistake, not yours. The rule that is named met settings it did not expect; all other rules were applied.",
        "这是我们的错误，不是您的。所指的规则遇到了意料之外的设置；其他规则均已照常检查。");

    public override Severity Severity => Severity.Info;

    public override string Bad => "";

    public override string Good => "";

    public override Text Fix => ("None: the rule has to be mended.", "无：需要修复规则本身。");
}
