using WeChatPayLint.Payloads;

namespace WeChatPayLint.Integration.Durations;

/// <summary>Something is kept longer than it lives, or an order's deadline is out of range.</summary>
internal sealed class LifetimeWrong : MerchantRule
{
    private const int PrepayIdMinutes = 120;
    private const int CodeUrlMinutes = 120;
    private const int H5UrlMinutes = 5;
    private const int MaxExpireMinutes = 90 * 24 * 60;

    private static readonly Text TooLong = (
        "{0} is kept for {1} minutes, but it lives {2}; order again with the same parameters before that",
        "{0} 保留 {1} 分钟，但有效期只有 {2} 分钟；请在此之前用相同参数重新下单");

    private static readonly Text TooSoon = (
        "time_expire is {0} minutes after the order, the least is {1} in this version",
        "time_expire 距下单 {0} 分钟，该版本的下限是 {1} 分钟");

    private static readonly Text TooLate = (
        "time_expire is {0} minutes after the order, the most is {1} (90 days)",
        "time_expire 距下单 {0} 分钟，上限是 {1} 分钟（90 天）");

    public override string Id => "WXC701";

    public override Text Title => ("Kept longer than it lives", "保留时间超过有效期");

    public override Text Why => ("A prepay_id or code_url that is older than two hours, or an h5_url older than five minutes, cannot be paid with any more, and the customer sees an error of WeChat's.", "超过两小时的 prepay_id、code_url，或超过五分钟的 h5_url 都不能再用于支付，用户会看到微信的错误提示。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F020", "a prepay_id can be used for two hours", "prepay_id 有效期两小时"),
        Source.Faq("F153", "an order is placed again when its prepay_id has expired", "prepay_id 过期后需要重新下单"),
        Source.Faq("F155", "a code_url lives two hours", "code_url 有效期两小时"),
        Source.Faq("F156", "an h5_url lives five minutes", "h5_url 有效期五分钟"),
        Source.Page("V3 order, time_expire", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            lifetimes:
              prepayIdMinutes: [|1440|]
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            lifetimes:
              prepayIdMinutes: 110
        """;

    public override Text Fix => ("None: how long to keep it is the author's choice below the limit.", "无：在上限之内保留多久由作者决定。");

    public override IReadOnlyCollection<string> Judges => ["prepayIdMinutes", "codeUrlMinutes", "h5UrlMinutes", "timeExpireMinutes"];

    public override bool Concerns(Merchant merchant) => !ReferenceEquals(merchant.Lifetimes, KeptMinutes.None);

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        (string Name, Setting? Kept, int Limit)[] kept =
        [
            ("prepay_id", merchant.Lifetimes.PrepayId, PrepayIdMinutes), ("code_url", merchant.Lifetimes.CodeUrl, CodeUrlMinutes), ("h5_url", merchant.Lifetimes.H5Url, H5UrlMinutes),
        ];
        foreach (var (name, setting, limit) in kept)
        {
            if (setting?.Number is { } minutes && minutes > limit)
            {
                yield return new Problem(setting.Span, TooLong.With(name, minutes, limit));
            }
        }

        // V3 lifts what is smaller to one minute; V2 refuses less than five.
        var least = merchant.Version == ApiVersion.V2 ? 5 : 1;
        foreach (var setting in merchant.Lifetimes.TimeExpire)
        {
            if (setting.Number is { } minutes && (minutes > MaxExpireMinutes || minutes < least || (minutes == least && least == 1)))
            {
                yield return new Problem(setting.Span, minutes > MaxExpireMinutes ? TooLate.With(minutes, MaxExpireMinutes) : TooSoon.With(minutes, least == 1 ? "> 1" : "5"));
            }
        }
    }
}
