using WeChatPayLint.Orders;

namespace WeChatPayLint.Integration.Notifications;

/// <summary>More than one notification address, or one with a port.</summary>
internal sealed class NotifyUrlSeveralOrPort : NotifyUrlSettingRule
{
    private static readonly NotifyUrlRule[] Rules = [new NotifyUrlHasPort()];

    private static readonly Text Several = (
        "An order has one notify_url, here are {0}; keep one and pass the notification on from there",
        "每个订单只有一个 notify_url，这里有 {0} 个；请保留一个，在收到通知后自行转发");

    public override string Id => "WXC402";

    public override Text Title => ("Several notification addresses, or one with a port", "多个通知地址，或通知地址带有端口");

    public override Text Why => ("An order takes one address, and only its default port is called.", "每个订单只接受一个地址，并且只访问默认端口。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F131", "one address per order", "每个订单只有一个通知地址"),
        Source.Faq("F137", "only the default port", "只支持默认端口"),
        Source.Faq("F145", "one address per order", "每个订单只有一个通知地址"),
        Source.Faq("F183", "port numbers are not supported", "不支持端口号"),
        Source.Faq("F184", "use the default port", "请使用默认端口"),
    ];

    public override string Bad => Example("https://pay.teashop.cn:[|8443|]/notify");

    public override string Good => Example("https://pay.teashop.cn/notify");

    public override Text Fix => ("None: something has to listen on the default port first.", "无：需要先有服务监听默认端口。");

    public override Text Silence => ("The default ports, written out, are a suggestion.", "写出默认端口时只作为建议。");

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        foreach (var list in merchant.AllNotifyUrls)
        {
            if (list.Items.Count > 1)
            {
                yield return new Problem(list.Items[1].Span, Several.With(list.Items.Count));
            }

            foreach (var (setting, text) in list.Known)
            {
                foreach (var problem in Judge(setting, text, merchant))
                {
                    yield return problem;
                }
            }
        }
    }

    private static IReadOnlyList<Problem> Judge(Setting setting, string text, Merchant merchant) =>
        IsSeveral(text) ? [new Problem(setting.Span, Several.With(text.Split(',', ';').Length))]
        : MayHavePort(text) ? Ask(Rules, setting, merchant)
        : [];

    // The colon behind the protocol is the only one of most.
    private static bool MayHavePort(string text) => text.IndexOf(':') != text.LastIndexOf(':');
}
