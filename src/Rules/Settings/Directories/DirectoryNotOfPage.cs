namespace WeChatPayLint.Integration.Directories;

/// <summary>A payment directory that looks like an interface's and not like a page's.</summary>
internal sealed class DirectoryNotOfPage : MerchantRule
{
    private static readonly string[] Words = ["api", "notify", "callback"];

    private static readonly Text Message = (
        "The payment directory is that of an interface ('{0}'); it has to be that of the page that starts the payment",
        "支付授权目录看起来是接口的目录（“{0}”）；它应当是调起支付的页面所在目录");

    public override string Id => "WXC203";

    public override Text Title => ("Payment directory of an interface", "支付授权目录设置成了接口目录");

    public override Text Why => ("What counts is the page that the customer has open, not the address that places the order or takes the notification.", "起作用的是用户打开的页面，而不是下单接口或通知接口的地址。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F009", "the directory is that of the page, not of the back-end address", "目录是页面的目录，而不是后端地址的目录"),
        DirectoryRule.Page,
    ];

    public override string Bad => DirectoryRule.Example("[|https://www.teashop.cn/api/|]");

    public override string Good => DirectoryRule.Example("https://www.teashop.cn/pay/");

    public override Text Fix => ("None: only the author knows the page.", "无：只有作者知道页面地址。");

    public override Text Silence => ("Directories of a listed page.", "已列出页面所在的目录。");

    public override IReadOnlyCollection<string> Judges => ["paymentDirectories"];

    public override bool Concerns(Merchant merchant) => merchant.PaymentDirectories.Items.Count > 0;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        AddressSet? notified = null;
        AddressSet? used = null;
        foreach (var (setting, text) in merchant.PaymentDirectories.Known)
        {
            var address = WebAddress.Of(text);
            if (address.IsRoot)
            {
                continue;
            }

            var directory = PaymentDirectory.InForm(text);
            if ((HasInterface(address) || (notified ??= NotifiedOf(merchant)).Contains(directory)) && !(used ??= settings.Coverage.InUse(merchant)).Contains(directory))
            {
                yield return new Problem(setting.Span, Message.With(address.Path));
            }
        }
    }

    private static AddressSet NotifiedOf(Merchant merchant)
    {
        var notified = new AddressSet();
        foreach (var list in merchant.AllNotifyUrls)
        {
            foreach (var (_, url) in list.Known)
            {
                if (WebAddress.Of(url).IsWeb)
                {
                    PageDirectories.Of(url).AddLast(notified);
                }
            }
        }

        return notified;
    }

    // /shop/API/ has the segment, /apiary/ has not.
    private static bool HasInterface(WebAddress address)
    {
        for (var start = address.PathStart + 1; start < address.TailStart;)
        {
            var slash = address.Text.IndexOf('/', start, address.TailStart - start);
            var end = slash < 0 ? address.TailStart : slash;
            foreach (var word in Words)
            {
                if (end - start == word.Length && string.Compare(address.Text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    return true;
                }
            }

            start = end + 1;
        }

        return false;
    }
}
