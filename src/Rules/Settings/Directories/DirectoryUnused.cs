namespace WeChatPayLint.Integration.Directories;

/// <summary>A payment directory that no page needs, or that is set twice.</summary>
internal sealed class DirectoryUnused : MerchantRule
{
    private static readonly Text Message = (
        "The payment directory covers none of the listed pages; list the page that needs it, or give the place to another",
        "支付授权目录没有覆盖任何已列出的页面；请列出需要它的页面，或把名额留给其他目录");

    private static readonly Text Twice = (
        "The payment directory '{0}' is listed twice; a merchant has five places",
        "支付授权目录 “{0}” 重复列出；每个商户号只有五个名额");

    public override string Id => "WXC107";

    public override Text Title => ("Payment directory without a page, or set twice", "支付授权目录没有对应的页面，或重复设置");

    public override Text Why => ("A merchant has five places. One that is wasted is missed when the next page is added, and one that nobody knows is a page that may be forgotten.", "每个商户号只有五个名额。浪费的名额会在新增页面时缺少；来历不明的目录往往意味着遗漏了页面。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources => [DirectoryRule.LookAgain, DirectoryRule.Page];

    public override string Bad => DirectoryRule.Example(["https://www.teashop.cn/pay/", "[|https://www.teashop.cn/old/|]"], ["https://www.teashop.cn/pay/checkout"]);

    public override string Good => DirectoryRule.Example(["https://www.teashop.cn/pay/"], ["https://www.teashop.cn/pay/checkout"]);

    public override Text Fix => ("None: a page may be missing from the list.", "无：可能是列表中遗漏了页面。");

    public override Text Silence => ("Merchants without a list of pages, or with a page that no directory covers yet.", "没有列出页面的商户，以及尚有页面未被覆盖的商户。");

    public override IReadOnlyCollection<string> Judges => ["paymentDirectories"];

    public override bool Concerns(Merchant merchant) => merchant.PaymentDirectories.Items.Count > 0;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        var used = IsSettled(merchant, settings) ? settings.Coverage.InUse(merchant) : null;
        var seen = merchant.PaymentDirectories.Items.Count > 1 ? new AddressSet() : null;
        foreach (var (setting, text) in merchant.PaymentDirectories.Known)
        {
            var directory = PaymentDirectory.InForm(text);
            if (seen?.Add(directory, directory.Length) == false)
            {
                yield return new Problem(setting.Span, Twice.With(text));
            }
            else if (used?.Contains(directory) == false && directory == text && !WebAddress.Of(text).IsIp)
            {
                yield return new Problem(setting.Span, Message);
            }
        }
    }

    private static bool IsSettled(Merchant merchant, PaymentSettings settings)
    {
        var hasPages = false;
        foreach (var page in PageCoverage.PagesOf(merchant))
        {
            hasPages = true;
            if (page.Url.Text is null)
            {
                return false;
            }
        }

        return hasPages && !settings.Coverage.UncoveredOf(merchant).Any();
    }
}
