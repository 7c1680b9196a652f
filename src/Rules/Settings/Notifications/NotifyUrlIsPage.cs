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

    public override bool Concerns(Merchant merchant) => (merchant.Pages.Count > 0 || merchant.Orders.Count > 0) && base.Concerns(merchant);

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        AddressSet? pages = null;
        foreach (var list in merchant.AllNotifyUrls)
        {
            foreach (var (setting, text) in list.Known)
            {
                var length = WithoutTail(text);
                if ((pages ??= PagesOf(merchant)).Contains(text, length) && text.Substring(0, length) is var address)
                {
                    var page = merchant.Pages.Select(page => page.Url).Concat(merchant.Orders.SelectMany(order => order.ReturnUrls))
                        .First(url => url.Text is { } shown && shown.Substring(0, WithoutTail(shown)) == address);
                    yield return new Problem(setting.Span, Message.With(address)) { Related = [page.Span] };
                }
            }
        }
    }

    private static AddressSet PagesOf(Merchant merchant)
    {
        var pages = new AddressSet();
        foreach (var page in merchant.Pages)
        {
            Add(page.Url);
        }

        foreach (var order in merchant.Orders)
        {
            foreach (var url in order.ReturnUrls)
            {
                Add(url);
            }
        }

        return pages;

        void Add(Setting url)
        {
            if (url.Text is { } text)
            {
                pages.Add(text, WithoutTail(text));
            }
        }
    }

    private static int WithoutTail(string url) => WebAddress.Of(url).TailStart;
}
