namespace WeChatPayLint.Integration.Files;

/// <summary>A finding of the baseline that is not found any more.</summary>
internal sealed class BaselineStale : FileRule
{
    public override string Id => "WXC014";

    public override Text Title => ("Stale entry of the baseline", "基线中的过期条目");

    public override Text Why => ("The mistake was mended, and its entry would hide the same mistake at the same place.", "错误已修复，而该条目会掩盖同一位置的同样错误。");

    public override Severity Severity => Severity.Info;

    public override string Bad => "";

    public override string Good => "";

    public override Text Fix => ("None: write the baseline again with wechatpay-lint baseline.", "无：请用 wechatpay-lint baseline 重新生成。");

    /// <summary>The message for an entry.</summary>
    public static readonly Text Message = (
        "{0} is not found in {1} any more; write the baseline again with wechatpay-lint baseline",
        "{1} 中已不再有 {0}；请用 wechatpay-lint baseline 重新生成基线");
}
