using WeChatPayLint.Orders;

namespace WeChatPayLint.Integration.Notifications;

/// <summary>A notification address that WeChat Pay refuses or cannot call.</summary>
internal sealed class NotifyUrlInvalid : NotifyUrlSettingRule
{
    private static readonly NotifyUrlRule[] Rules = [new NotifyUrlHasQuery(), new NotifyUrlUnreachable(), new NotifyUrlNotHttps(), new NotifyUrlTooLong()];

    public override string Id => "WXC401";

    public override Text Title => ("Notification address that cannot be called", "通知地址无法回调");

    public override Text Why => (
        "The address is called from WeChat Pay's servers exactly as it is: over https, on the public network, with a path and without parameters. Where it cannot be, the customer has paid and the shop never hears of it.",
        "微信支付的服务器会原样回调该地址：https、公网可达、有路径、不带参数。否则用户已付款而商户收不到通知。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F176", "errors of the callback path are a matter of what is set", "回调路径错误需要核对设置"),
        Source.Faq("F180", "the address can be reached from the public network", "通知地址必须能从公网访问"),
        Source.Faq("F181", "the address has no parameters", "通知地址不能携带参数"),
        Source.Faq("F182", "public domain names are called with https", "公网域名必须使用 https"),
        Source.Page("V3 order, notify_url", "https://pay.weixin.qq.com/doc/v3/merchant/4012525167"),
    ];

    public override string Bad => Example("https://pay.teashop.cn/notify[|?shop=1|]");

    public override string Good => Example("https://pay.teashop.cn/notify");

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes https. Needs review, since the server has to speak it. None for the rest: the address is the author's.", "改为 https。需要复核，因为服务器必须支持 https。其余情况没有修复：地址由作者决定。");

    public override Text Silence => ("Local addresses in an environment for tests. Private hosts and placeholders are suggestions; http is one for V2, and so is a local address in an appsettings.json that another file or the environment may override.", "测试环境中的本机地址。内网地址和占位域名只作为建议；V2 使用 http 也只作为建议；可能被其他文件或环境覆盖的 appsettings.json 中的本机地址同样只作为建议。");

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        foreach (var list in merchant.AllNotifyUrls)
        {
            foreach (var (setting, text) in list.Known)
            {
                if (IsSeveral(text))
                {
                    continue;
                }

                foreach (var problem in Ask(Rules, setting, merchant))
                {
                    yield return problem;
                }
            }
        }
    }
}
