using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>A notify_url with a port of its own.</summary>
internal sealed class NotifyUrlHasPort : NotifyUrlRule
{
    private static readonly Text Custom = (
        "notify_url names port {0}, but only the default port is called; put a reverse proxy on 443 in front and leave the port out",
        "notify_url 指定了端口 {0}，但微信支付只会访问默认端口；请在 443 端口部署反向代理并去掉端口号");

    private static readonly Text Superfluous = (
        "notify_url names port {0}, which is better left out: ports are not supported",
        "notify_url 指定了端口 {0}；不支持写端口号，建议去掉");

    public override string Id => "WXP115";

    public override Text Title => ("notify_url with a port", "notify_url 带有端口号");

    public override Text Why => (
        "Ports are not supported: the notification is sent to the default port, or not at all.",
        "不支持端口号：通知会发送到默认端口，或者根本不发送。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F183", "port numbers are not supported", "不支持端口号"),
        Source.Faq("F184", "use the default port", "请使用默认端口"),
        Source.Faq("F137", "only the default port", "只支持默认端口"),
    ];

    public override string Bad => Example("\"https://pay.teashop.cn:[|8443|]/notify\"");

    public override string Good => Example("\"https://pay.teashop.cn/notify\"");

    public override Text Fix => ("None: something has to listen on the default port first.", "无：需要先有服务监听默认端口。");

    public override Text Silence => ("Local and private hosts, which WXP113 speaks of. The default ports, written out, are a suggestion.", "本机和内网地址由 WXP113 报告。写出默认端口时只作为建议。");

    public override Problem? Judge(NotifyUrl url, ApiVersion version, bool isTest)
    {
        if (url.PortStart < 0 || !url.IsPublicHost || url.Port is not { Length: > 0 } port)
        {
            return null;
        }

        var isDefault = port is "80" or "443";
        return new Problem(url.Place(url.PortStart, port.Length), (isDefault ? Superfluous : Custom).With(port)) { Severity = isDefault ? Severity.Info : Severity.Warning };
    }
}
