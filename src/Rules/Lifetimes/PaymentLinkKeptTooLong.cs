using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Lifetimes;

/// <summary>The link of an H5 payment is kept for longer than it can be used.</summary>
internal sealed class PaymentLinkKeptTooLong : KeptTooLong
{
    public override string Id => "WXP602";

    public override Text Title => ("h5_url kept longer than five minutes", "h5_url 保留超过五分钟");

    public override Text Why => (
        "An h5_url or mweb_url opens WeChat for five minutes, and for one customer. An older link shows an error; the order has to be placed again with the same parameters.",
        "h5_url（mweb_url）只在五分钟内有效，且只供一位用户使用。过期的链接会报错；需要用相同参数重新下单。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F156", "an H5 link is valid for five minutes", "H5 支付链接有效期五分钟"),
        Source.Page("H5 order, h5_url", "https://pay.weixin.qq.com/doc/v3/merchant/4012791834"),
    ];

    public override string Bad => Example("H5", "H5Url", "[|TimeSpan.FromHours(2)|]");

    public override string Good => Example("H5", "H5Url", "TimeSpan.FromMinutes(4)");

    public override Text Silence => ("Links of other pages; times that are computed.", "其他页面的链接以及计算得出的时间不报告。");

    protected override TimeSpan Life => TimeSpan.FromMinutes(5);

    protected override int Minutes => 4;

    protected override Text Message { get; } = (
        "The link of the payment is kept for {0} minutes, but can be used for 5; keep it for {1} minutes at most and place the order again after that",
        "支付链接保留了 {0} 分钟，但有效期只有 5 分钟；请最多保留 {1} 分钟，过期后重新下单");

    // An H5Url alone can lead to any page.
    protected override bool IsKind(Value value, Scope scope) => value.Uses.Any(use => First(use).GoesBy(name =>
        Is(name, "mweb_url") || (Is(name, "h5_url") || Is(name, "MobileWebUrl")) && scope.Steps.Any(step => step.Operation == Operation.PlaceOrder)));

    // The link with its redirect_url behind.
    private static Value First(Value use) => use.Resolved is TextValue { Parts: [var first, ..] } ? first.Value : use;

    private static bool Is(string name, string known) => SpellingComparer.Instance.Equals(name, known);
}
