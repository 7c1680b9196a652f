using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Lifetimes;

/// <summary>A prepay_id is kept for longer than it can be used.</summary>
internal sealed class PrepayIdKeptTooLong : KeptTooLong
{
    public override string Id => "WXP601";

    public override Text Title => ("prepay_id kept longer than two hours", "prepay_id 保留超过两小时");

    public override Text Why => (
        "A prepay_id can be used for two hours, whatever time_expire says. Started with an older one the payment fails; the order has to be placed again with the same parameters, which gives a new one.",
        "prepay_id 的有效期为两小时，与 time_expire 无关。用过期的 prepay_id 会调起失败；需要用相同参数重新下单以获取新的 prepay_id。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F020", "a prepay_id can be used for two hours", "prepay_id 有效期两小时"),
        Source.Faq("F021", "after that the order is placed again with the original parameters", "过期后用原参数重新下单"),
        Source.Faq("F034", "the prepay_id may have expired", "prepay_id 可能已过期"),
        Source.Faq("F045", "the prepay_id is right and younger than two hours", "prepay_id 必须正确且未超过两小时"),
        Source.Faq("F100", "a payment that failed can be continued while the order has not timed out", "未提示超时前，支付失败的订单可以继续支付"),
        Source.Faq("F153", "payment can be started as long as the prepay_id lives", "在 prepay_id 有效期内可以调起支付"),
        Source.Faq("F154", "that holds for V2 and V3", "V2 与 V3 均适用"),
        Source.Page("JSAPI order, prepay_id", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => Example("Jsapi", "PrepayId", "[|TimeSpan.FromHours(24)|]");

    public override string Good => Example("Jsapi", "PrepayId", "TimeSpan.FromMinutes(110)");

    public override Text Silence => ("Other values, such as the order's number; times that are computed.", "其他值（例如商户订单号）以及计算得出的时间不报告。");

    protected override TimeSpan Life => TimeSpan.FromHours(2);

    protected override int Minutes => 110;

    protected override Text Message { get; } = (
        "The prepay_id is kept for {0} minutes, but can be used for 120; keep it for {1} minutes at most and place the order again after that",
        "prepay_id 保留了 {0} 分钟，但有效期只有 120 分钟；请最多保留 {1} 分钟，过期后重新下单");

    protected override bool IsKind(Value value, Scope scope) => value.Uses.Any(use => PrepayId.IsBare(use) || use.Resolved is TextValue { Parts: [var first, ..] } && first.Value.AsText is "prepay_id=");
}
