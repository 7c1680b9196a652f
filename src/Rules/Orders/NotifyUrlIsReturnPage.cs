using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A notify_url that is the page which the customer sees after paying.</summary>
internal sealed class NotifyUrlIsReturnPage : PayloadRule
{
    private static readonly HashSet<string> PageNames = new(SpellingComparer.Instance)
    {
        "returnurl", "redirecturl", "redirecturi", "successurl", "fronturl", "backurl", "pageurl", "jumpurl", "payreturnurl", "wxreturnurl", "paysuccessurl",
    };

    private static readonly Text Same = (
        "notify_url is the same address as {0}; the notification is a request of WeChat Pay's servers and needs a handler of its own",
        "notify_url 与 {0} 是同一个地址；支付通知由微信支付服务器发起，需要单独的处理接口");

    private static readonly Text Named = (
        "notify_url takes '{0}', which sounds like the page that the customer returns to; give it the notification handler",
        "notify_url 使用了 “{0}”，看起来是用户支付后返回的页面；请传通知处理接口的地址");

    private static readonly Text StaticPage = (
        "notify_url ends in '{0}', a page that cannot take the notification; give it the notification handler",
        "notify_url 以 “{0}” 结尾，静态页面无法处理支付通知；请传通知处理接口的地址");

    public override string Id => "WXP117";

    public override Text Title => ("notify_url is the page shown after payment", "notify_url 填成了支付后的返回页面");

    public override Text Why => (
        "The notification is posted by WeChat Pay's servers, often after the customer has left. A page for customers neither verifies nor answers it, so that the payment goes unnoticed.",
        "支付通知由微信支付服务器 POST 过来，此时用户可能早已离开。面向用户的页面不会验签也不会应答，支付结果就会丢失。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F114", "notify_url takes the notification, it is not the page shown after payment", "notify_url 用于接收异步通知，不是支付后显示的页面"),
        Source.Page("V3 order, notify_url", "https://pay.weixin.qq.com/doc/v3/merchant/4012525167"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("trade_type", "MWEB");
        data.SetValue("redirect_url", "https://pay.teashop.cn/paid");
        data.SetValue("notify_url", [|"https://pay.teashop.cn/paid"|]);
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("trade_type", "MWEB");
        data.SetValue("redirect_url", "https://pay.teashop.cn/paid");
        data.SetValue("notify_url", "https://pay.teashop.cn/notify");
        """;

    public override Text Fix => ("None: only the author knows the handler.", "无：只有作者知道处理接口的地址。");

    public override Text Silence => ("A name that sounds like a page's is only a suggestion, and none where its address speaks of a notification.", "仅凭名称判断时只作为建议；地址本身含有 notify 或 callback 时不报告。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (payload["notify_url"] is not { } notify || payload.Kind is PayloadKind.Answer or PayloadKind.Settings)
        {
            yield break;
        }

        var page = payload["redirect_url"] ?? payload["return_url"];
        if (page is not null && !notify.Value.MayBeEmpty() && notify.Value.IsSameAs(page.Value))
        {
            yield return new Problem(notify.Value.Span, Same.With(page.Name)) { Related = [page.Value.Span] };
        }
        else if (notify.Value is ReferenceValue { Name: var name } && PageNames.Contains(name) && !SpeaksOfNotification(notify.Value))
        {
            yield return new Problem(notify.Value.Span, Named.With(name)) { Severity = Severity.Info };
        }
        else if (notify.Value.AsText is { } text && ExtensionOf(text) is { } extension)
        {
            yield return notify.Problem(notify.Value.Resolved, StaticPage.With(extension)) with { Severity = Severity.Info };
        }
    }

    private static bool SpeaksOfNotification(Value value) => value.Parts().OfType<ConstantValue>().Any(part =>
        part.Constant is string text && (text.IndexOf("notify", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("callback", StringComparison.OrdinalIgnoreCase) >= 0));

    private static string? ExtensionOf(string url) => new[] { ".html", ".htm" }.FirstOrDefault(extension => url.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
