using WeChatPayLint.Api;
using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Refunds;

/// <summary>A refund number of one's own that WeChat Pay refuses: a character it does not know, or too long.</summary>
internal sealed class RefundNumberMalformed : MerchantNumberRule
{
    public override string Id => "WXP402";

    public override Text Title => ("out_refund_no with a forbidden character or length", "out_refund_no 含有非法字符或长度不符");

    public override Text Why => (
        "The merchant's refund number has up to 64 bytes: digits, letters and _ - | * @. Anything else is refused when the refund is asked for, after the customer was promised the money.",
        "商户退款单号最多 64 字节：数字、字母以及 _ - | * @。其他内容在申请退款时会被拒绝，而此时往往已经答应给用户退款。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V3 refund, out_refund_no", "https://pay.weixin.qq.com/docs/merchant/products/refund/apilist.html"),
        Source.Page("V2 refund, out_refund_no", "https://github.com/TheNorthMemory/wechatpay-openapi/blob/main/docs/v2/secapi/pay/refund.yaml"),
    ];

    public override string Bad => """
        var refund = new
        {
            out_trade_no = Shop.NewNumber(),
            out_refund_no = [|"退款-20260101-1"|],
            amount = new { refund = Shop.Fen(), total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override string Good => """
        var refund = new
        {
            out_trade_no = Shop.NewNumber(),
            out_refund_no = "REFUND-20260101-1",
            amount = new { refund = Shop.Fen(), total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override IReadOnlyCollection<string> Fields => ["out_refund_no"];

    protected override string Signs => "_ - | * @";

    // The name alone proves little: other gateways have taken it over.
    protected override bool IsAsked(Payload payload) => payload.Kind == PayloadKind.Refund
        && (payload.Version != ApiVersion.Unknown || payload.Evidence.IsSdkType || payload.Evidence.IsNamedContainer || payload.Evidence.IsNamedScope || payload.Evidence.HasAddress);

    protected override int MaxLengthOf(string field) => TextLimits.Find(field, ApiVersion.Unknown)!.Value.Max;
}
