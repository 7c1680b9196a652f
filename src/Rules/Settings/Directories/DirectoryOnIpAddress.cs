namespace WeChatPayLint.Integration.Directories;

/// <summary>A payment directory on an IP address or on this machine.</summary>
internal sealed class DirectoryOnIpAddress : DirectoryRule
{
    private static readonly Text Message = (
        "The payment directory is on '{0}'; it takes a domain with an ICP record, not an IP address or localhost",
        "支付授权目录使用了 “{0}”；必须是已备案的域名，不能是 IP 地址或 localhost");

    public override string Id => "WXC103";

    public override Text Title => ("Payment directory on an IP address", "支付授权目录使用 IP 地址");

    public override Text Why => ("The platform takes domains only. A page that is opened by its IP address can never start a payment.", "平台只接受域名。以 IP 地址打开的页面无法调起支付。");

    public override IReadOnlyList<Source> Sources => [LookAgain, Source.Faq("F077", "a directory has no IP address", "目录不能使用 IP 地址"), Page];

    public override string Bad => Example("https://[|10.0.0.8|]/pay/");

    public override string Good => Example("https://www.teashop.cn/pay/");

    public override Text Fix => ("None: only the author knows the domain.", "无：只有作者知道域名。");

    public override Text Silence => ("In an environment for tests it is a suggestion.", "在测试环境中只作为建议。");

    protected override IEnumerable<Problem> Judge(Setting setting, WebAddress directory, Merchant merchant)
    {
        if (directory.IsIp || directory.IsLocal)
        {
            yield return new Problem(setting.Part(directory.HostStart, directory.Host.Length), Message.With(directory.Host)) { Severity = merchant.IsTest ? Severity.Info : null };
        }
    }
}
