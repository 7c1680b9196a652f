using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Lifetimes;

/// <summary>The QR code of a payment is kept for longer than it can be used.</summary>
internal sealed class CodeUrlKeptTooLong : KeptTooLong
{
    public override string Id => "WXP603";

    public override Text Title => ("code_url kept longer than two hours", "code_url 保留超过两小时");

    public override Text Why => (
        "A code_url can be scanned for two hours. After that, and after the order was placed again, WeChat says that the code has expired.",
        "code_url 的有效期为两小时。过期或重新下单后，扫码会提示二维码已过期。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F155", "a code_url is valid for two hours", "code_url 有效期两小时"),
        Source.Page("Native order, code_url", "https://pay.weixin.qq.com/doc/v3/merchant/4012791877"),
    ];

    public override string Bad => Example("Native", "QrcodeUrl", "[|TimeSpan.FromDays(1)|]");

    public override string Good => Example("Native", "QrcodeUrl", "TimeSpan.FromMinutes(110)");

    public override Text Silence => ("QR codes of other things, such as a fixed payment page; times that are computed.", "其他二维码（例如固定收款页）以及计算得出的时间不报告。");

    protected override TimeSpan Life => TimeSpan.FromHours(2);

    protected override int Minutes => 110;

    protected override Text Message { get; } = (
        "The code_url is kept for {0} minutes, but can be scanned for 120; keep it for {1} minutes at most and place the order again after that",
        "code_url 保留了 {0} 分钟，但有效期只有 120 分钟；请最多保留 {1} 分钟，过期后重新下单");

    // A QrcodeUrl alone can be that of a mini program or of an account.
    protected override bool IsKind(Value value, Scope scope) => value.Uses.Any(use => use.GoesBy(name =>
        SpellingComparer.Instance.Equals(name, "code_url") || (SpellingComparer.Instance.Equals(name, "QrcodeUrl") && scope.Steps.Any(step => step.Operation == Operation.PlaceOrder))));
}
