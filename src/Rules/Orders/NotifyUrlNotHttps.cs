using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>A notify_url with <c>http://</c> and a public host.</summary>
internal sealed class NotifyUrlNotHttps : NotifyUrlRule
{
    private static readonly Text Message = (
        "notify_url uses http for '{0}', but a public host has to be called with https; write https://",
        "notify_url 对 “{0}” 使用了 http，但公网域名必须使用 https；请改为 https://");

    public override string Id => "WXP114";

    public override Text Title => ("notify_url over http", "notify_url 使用 http");

    public override Text Why => (
        "V3 demands https for public hosts; V2 still accepts http, but notifications over it can be read and changed on the way, and are to stop working.",
        "V3 要求公网域名使用 https；V2 目前仍接受 http，但通知在途中可能被读取或篡改，且将停止支持。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F182", "public domain names are called with https", "公网域名必须使用 https"),
        Source.Page("Considerations for notifications", "https://pay.weixin.qq.com/docs/partner/development/practices/notification-considerations.html"),
    ];

    public override string Bad => Example("[|\"http://pay.teashop.cn/notify\"|]");

    public override string Good => Example("\"https://pay.teashop.cn/notify\"");

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes https. Needs review, since the server has to speak it.", "改为 https。需要复核，因为服务器必须支持 https。");

    public override Text Silence => ("Private hosts. For V2, and where the version is not known, it is a suggestion.", "内网地址不报告。V2 或版本未知时只作为建议。");

    public override Problem? Judge(NotifyUrl url, ApiVersion version, bool isTest)
    {
        if (url.Scheme != "http" || !url.IsPublicHost)
        {
            return null;
        }

        return new Problem(url.Value.Span, Message.With(url.Host))
        {
            Severity = version == ApiVersion.V3 ? Severity.Warning : Severity.Info,
            Repairs = url.Place(0, 4) is { Length: 4 } scheme ? [Repair.NeedsReview("https", ("Use https", "使用 https"), new Edit(scheme, "https"))] : [],
        };
    }
}
