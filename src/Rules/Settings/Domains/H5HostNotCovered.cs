namespace WeChatPayLint.Integration.Domains;

/// <summary>An H5 page, or the page after an H5 payment, on a domain that is not set.</summary>
internal sealed class H5HostNotCovered : MerchantRule
{
    private static readonly Text Message = (
        "'{0}' is none of the H5 payment domains ({1}); sub-domains are set by themselves",
        "“{0}” 不在 H5 支付域名（{1}）之内；子域名需要单独设置");

    public override string Id => "WXC412";

    public override Text Title => ("H5 page outside the H5 payment domains", "H5 页面不在 H5 支付域名内");

    public override Text Why => ("The page that goes to the h5_url is told by its Referer, and redirect_url has to be on such a domain too. Otherwise the payment stops with an error page.", "跳转 h5_url 的页面由 Referer 识别，redirect_url 也必须位于已设置的域名，否则支付会停在错误页。");

    public override IReadOnlyList<Source> Sources => [Source.Page("H5 payment domains", "https://pay.weixin.qq.com/doc/v3/merchant/4013287193")];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            h5Domains: [teashop.cn]
            pages:
              - { url: "https://[|m.teashop.cn|]/checkout", jsapi: false, h5: true }
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            h5Domains: [m.teashop.cn]
            pages:
              - { url: "https://m.teashop.cn/checkout", jsapi: false, h5: true }
        """;

    public override Text Fix => ("None: the domain has to be set in the merchant platform.", "无：需要在商户平台设置该域名。");

    public override Text Silence => ("Merchants whose H5 domains are not listed.", "没有列出 H5 支付域名的商户。");

    public override IReadOnlyCollection<string> Judges => ["h5Domains", "pages", "redirectUrl"];

    public override bool Concerns(Merchant merchant) => merchant.H5Domains.IsWritten;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        var list = merchant.H5Domains;
        if (!list.IsWritten || !list.IsKnown)
        {
            return [];
        }

        var domains = new HashSet<string>(list.Known.Select(domain => DomainForm.HostOf(domain.Text)), StringComparer.Ordinal);
        var urls = merchant.Pages.Where(page => page.IsH5).Select(page => page.Url).Concat(merchant.Orders.Where(order => order.Product?.Text == "h5").SelectMany(order => order.ReturnUrls));
        return urls
            .Where(url => url.Text is not null)
            .Select(url => (Url: url, Address: WebAddress.Of(url.Text!)))
            .Where(url => url.Address.IsWeb && !domains.Contains(url.Address.Host.ToLowerInvariant()))
            .Select(url => new Problem(url.Url.Part(url.Address.HostStart, url.Address.Host.Length), Message.With(url.Address.Host, string.Join(", ", list.Known.Select(domain => domain.Text)))));
    }
}
