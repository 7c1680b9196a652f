using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>A notify_url that WeChat Pay cannot call: local, relative, without a path, or two addresses in one.</summary>
internal sealed class NotifyUrlUnreachable : NotifyUrlRule
{
    private static readonly Text Several = (
        "notify_url holds more than one address ('{0}'); an order has one, pass the notification on from there",
        "notify_url 含有多个地址（“{0}”）；每个订单只能有一个，请在收到通知后自行转发");

    private static readonly Text Relative = (
        "notify_url '{0}' is not absolute; write it with https:// and the host",
        "notify_url “{0}” 不是绝对地址；请写出 https:// 和域名");

    private static readonly Text Local = (
        "notify_url points at '{0}', which WeChat Pay cannot reach; use a host of the public network",
        "notify_url 指向 “{0}”，微信支付无法访问；请使用公网域名");

    private static readonly Text Private = (
        "notify_url points at '{0}' in a private network, which only merchants with a dedicated line can use",
        "notify_url 指向内网地址 “{0}”，只有接入专线的商户才能使用");

    private static readonly Text Demo = (
        "notify_url points at '{0}', the host of the official demo; use your own",
        "notify_url 指向官方示例的域名 “{0}”；请使用自己的域名");

    private static readonly Text Placeholder = (
        "notify_url points at '{0}', which stands for a host that is to be filled in; use your own",
        "notify_url 指向占位域名 “{0}”；请换成自己的域名");

    private static readonly Text NoPath = (
        "notify_url '{0}' has no path; add the path of the notification handler",
        "notify_url “{0}” 没有路径；请加上通知处理接口的路径");

    public override string Id => "WXP113";

    public override Text Title => ("notify_url that cannot be reached", "notify_url 无法访问");

    public override Text Why => (
        "The notification of a payment is sent from WeChat Pay's servers to a full address of the public network. Without it the shop never hears of the payment, while the customer has paid.",
        "支付结果由微信支付的服务器发送到公网的完整地址。地址不可达时，用户已付款而商户却收不到通知。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F180", "the address can be reached from the public network", "通知地址必须能从公网访问"),
        Source.Faq("F138", "the level of the domain does not matter, but it must be reachable", "域名级别不限，但必须可以访问"),
        Source.Faq("F131", "one address per order", "每个订单只有一个通知地址"),
        Source.Page("V3 order, notify_url", "https://pay.weixin.qq.com/doc/v3/merchant/4012525167"),
    ];

    public override string Bad => Example("[|\"http://localhost:5000/notify\"|]");

    public override string Good => Example("\"https://pay.teashop.cn/notify\"");

    public override Text Fix => ("None: only the author knows the host.", "无：只有作者知道域名。");

    public override Text Silence => ("Test projects. Hosts of a private network and placeholders such as example.com are suggestions.", "测试项目不报告。内网地址和 example.com 这样的占位域名只作为建议。");

    public override Problem? Judge(NotifyUrl url, ApiVersion version, bool isTest) =>
        !isTest && Fault(url) is var (message, severity, shown) && message != default ? new Problem(url.Value.Span, message.With(shown)) { Severity = severity } : null;

    private static (Text Message, Severity Severity, string Shown) Fault(NotifyUrl url)
    {
        var text = url.Text;
        if (text.IndexOf("://", url.HostStart, StringComparison.Ordinal) >= 0 && text.IndexOfAny([',', ';']) > 0)
        {
            return (Several, Severity.Warning, text);
        }

        if (!url.HasScheme || url.Scheme is not ("http" or "https"))
        {
            return IsPath(url) ? (Relative, Severity.Warning, text) : default;
        }

        return url.IsLocalHost ? (Local, Severity.Warning, url.Host)
            : url.IsDemoHost ? (Demo, Severity.Warning, url.Host)
            : url.IsPrivateHost ? (Private, Severity.Info, url.Host)
            : url.IsPlaceholder ? (Placeholder, Severity.Info, url.Host)
            : url.IsWhole && text.IndexOf('/', url.HostStart) < 0 ? (NoPath, Severity.Warning, text)
            : default;
    }

    // "WeChatPay:NotifyUrl" is the name of a setting and "{notify_url}" is to be filled in: neither is an address.
    private static bool IsPath(NotifyUrl url) =>
        url.Text[0] is '/' or '.' or '~' || (url.IsWhole && url.Text.IndexOf('{') < 0 && url.Text.IndexOf(' ') < 0 && (url.Text.IndexOf('/') > 0 || url.Text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)));
}
