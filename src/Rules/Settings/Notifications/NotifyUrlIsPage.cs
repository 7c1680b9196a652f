namespace WeChatPayLint.Integration.Notifications;

/// <summary>The address that is notified is a page that customers see.</summary>
internal sealed class NotifyUrlIsPage : NotifyUrlSettingRule
{
    private static readonly Text Message = (
        "notify_url is also the page '{0}'; give the notification an address of its own, the page is for the customer",
        "notify_url 同时也是页面 “{0}”；请为通知使用单独的地址，页面是给用户看的");

    public override string Id => "WXC403";

    public override Text Title => ("Notification address that is a page", "通知地址是页面地址");

    public override Text Why => ("The notification is a POST without a browser. A page answers it with HTML, so that it counts as failed and is sent again and again.", "通知是没有浏览器参与的 POST 请求。页面以 HTML 应答会被视为失败，通知会反复发送。");

    public override IReadOnlyList<Source> Sources => [Source.Faq("F114", "notify_url takes the notification, it is not the page that is shown after paying", "notify_url 用于接收异步通知，不是支付后展示的页面")];

    public override string Bad => Example("[|https://pay.teashop.cn/paid|]", "returnUrl: https://pay.teashop.cn/paid?order=1");

    public override string Good => Example("https://pay.teashop.cn/notify", "returnUrl: https://pay.teashop.cn/paid?order=1");

    public override Text Fix => ("None: only the author knows the handler's address.", "无：只有作者知道处理接口的地址。");

    protected override bool Concerns(Merchant merchant) => merchant.Pages.Count > 0 || merchant.Orders.Count > 0;

    protected override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        var pages = PagesOf(merchant);
        foreach (var list in merchant.AllNotifyUrls)
        {
            foreach (var (setting, text) in list.Known)
            {
                if (pages.TryGetValue(WithoutTail(text), out var page))
                {
                    yield return new Problem(setting.Span, Message.With(WithoutTail(page.Text!))) { Related = [page.Span] };
                }
            }
        }
    }

    private static Dictionary<string, Setting> PagesOf(Merchant merchant)
    {
        var pages = new Dictionary<string, Setting>(StringComparer.Ordinal);
        foreach (var url in merchant.Pages.Select(page => page.Url).Concat(merchant.Orders.SelectMany(order => order.ReturnUrls)))
        {
            if (url.Text is { } text && WithoutTail(text) is var page && !pages.ContainsKey(page))
            {
                pages.Add(page, url);
            }
        }

        return pages;
    }

    private static string WithoutTail(string url) => WebAddress.Of(url).TailStart is var end && end < url.Length ? url.Substring(0, end) : url;
}
